import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One article (điều) of a real legal document: its heading and its text as Markdown. */
export type Piece = { title: string; lead: string; markdown: string };

const heading = /^(?:#{1,6}\s+|\*\*)\s*(Điều\s+\d+[a-zđ]?\.?.*?)(?:\*\*)?\s*$/u;
const plain = (text: string) =>
  text
    .replaceAll(/[*_`#>|[\]]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The articles of every document of a folder, in order of file and place; the same folder always gives the same pieces. */
export function cutDocuments(folder: string): Piece[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => cut(readFileSync(path.join(folder, name), 'utf8')));
}

function cut(file: string): Piece[] {
  const text = file.replace(/^---\n[\s\S]*?\n---\n/, '');
  const pieces: { title: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const title = heading.exec(line)?.[1];
    if (title) pieces.push({ title: plain(title).slice(0, 180), lines: [] });
    else pieces.at(-1)?.lines.push(line);
  }
  return pieces
    .map(({ title, lines }) => ({ title, markdown: lines.join('\n').trim() }))
    .filter(({ markdown }) => markdown.length > 200 && markdown.length < 12_000)
    .map(({ title, markdown }) => ({ title, markdown, lead: plain(markdown).slice(0, 180) }));
}
