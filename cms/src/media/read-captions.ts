const largest = 1024 * 1024;

/**
 * Captions (WebVTT) as clean UTF-8 text, or `null` when the file is something else: it must say so at its beginning and be text throughout.
 * Parts that style or place the page (`STYLE`, `REGION`) are left out.
 */
export function readCaptions(data: Buffer): Buffer | null {
  if (data.length > largest || !/^(\ufeff)?WEBVTT/.test(data.toString('utf8', 0, 16))) return null;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return null;
  }
  // oxlint-disable-next-line no-control-regex -- what no text file has
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return null;
  const [head = '', ...blocks] = text.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(head)) return null;
  const kept = blocks.filter((block) => !/^\s*(STYLE|REGION|NOTE)\b/.test(block));
  return kept.some((block) => block.includes('-->'))
    ? Buffer.from(`${['WEBVTT', ...kept].join('\n\n').trim()}\n`)
    : null;
}
