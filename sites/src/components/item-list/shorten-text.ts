/**
 * What a row of a list says of a longer text: whole words. Cut here and not by the style sheet: whoever reads with wider spacing or
 * larger letters sees as much of it as everybody else.
 */
export function shortenText(text: string, most = 180): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,.;:–-]+$/, '')}…`;
}
