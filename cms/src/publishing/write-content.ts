import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openContentWriter, type Release } from './content-writer.ts';

/**
 * Fills a content.db from releases on standard input, one JSON object a line (`{"cause","at","put":[…],"remove":[…]}`), and prints the
 * sequence number of each (`-` where nothing changed). Items in the order of their dates are fastest.
 *
 *     node cms/src/publishing/write-content.ts --file content.db < releases.ndjson
 */
function parseLine(line: string): Release {
  const { cause = 'write-content', at, put = [], remove = [] } = JSON.parse(line) as Partial<Release>;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw new Error('"at" must be an instant');
  return { cause, at, put, remove };
}

const { values } = parseArgs({ options: { file: { type: 'string' } } });
if (!values.file) {
  console.error('write-content needs --file <content.db>');
  process.exit(2);
}
const writer = openContentWriter(values.file);
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    const seq = writer.applyRelease(parseLine(line));
    console.log(seq ?? '-');
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    writer.close();
    process.exit(1);
  }
}
writer.close();
