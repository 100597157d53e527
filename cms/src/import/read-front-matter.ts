import matter from 'gray-matter';
import { foldKey } from './document-keys.ts';
import { Refusal } from '../refusals/refusal.ts';

export type FrontMatter = {
  /** Values by folded key; of two spellings of one key the first that says something counts. */
  values: ReadonlyMap<string, unknown>;
  body: string;
  /** Why the block was read line by line: it is not correct YAML. */
  repaired: string | null;
};

const refuseCode = () => {
  throw new Refusal('LT-IMPORT-001', { reason: 'JavaScript' });
};
// gray-matter would run `---js` front matter as a program.
const engines = {
  javascript: refuseCode,
  js: refuseCode,
  coffee: refuseCode,
  coffeescript: refuseCode,
  cson: refuseCode,
};

/** Front matter and body of a Markdown text; a block that is not correct YAML is read line by line. Throws a Refusal. */
export function readFrontMatter(text: string): FrontMatter {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!source.startsWith('---')) return { values: new Map(), body: source, repaired: null };
  try {
    const { data, content } = matter(source, { engines });
    return { values: foldKeys(Object.entries(data)), body: content, repaired: null };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const block = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
    const values = block ? foldKeys(readLines(block[1] ?? '')) : new Map<string, unknown>();
    if (!block || values.size === 0) throw new Refusal('LT-IMPORT-001', { reason });
    return { values, body: source.slice(block[0].length), repaired: reason };
  }
}

function foldKeys(entries: readonly [string, unknown][]): Map<string, unknown> {
  const folded = new Map<string, unknown>();
  for (const [key, value] of entries) {
    const name = foldKey(key);
    if (name !== '' && (!folded.has(name) || isEmpty(folded.get(name)))) folded.set(name, value);
  }
  return folded;
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/** `key: value` and `- item` lines; quotes around a whole value go. What else stands there is not understood and left out. */
function readLines(block: string): [string, unknown][] {
  const entries: [string, unknown][] = [];
  for (const line of block.split('\n')) {
    const item = /^\s+-\s+(.*)$|^-\s+(.*)$/.exec(line);
    const last = entries.at(-1);
    if (item && last) {
      const value = unquote(item[1] ?? item[2] ?? '');
      last[1] = Array.isArray(last[1]) ? [...(last[1] as unknown[]), value] : isEmpty(last[1]) ? [value] : last[1];
      continue;
    }
    const pair = /^([^\s#:-][^:]*):(?:\s+(.*))?$/.exec(line);
    if (pair) entries.push([pair[1] ?? '', valueOf((pair[2] ?? '').trim())]);
  }
  return entries;
}

function valueOf(text: string): unknown {
  const list = /^\[(.*)\]$/.exec(text);
  if (list) return (list[1] ?? '').split(',').map((each) => unquote(each.trim()));
  return unquote(text);
}

const unquote = (text: string) =>
  /^"(.*)"$|^'(.*)'$/
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined) ?? text;
