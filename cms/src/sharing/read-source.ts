import type { SharedCollection } from './shared-ref.ts';

/** What the receiving editors saw of a source: its words by field and language (`title:vi`, `body:en`), plain text. */
export type Source = Readonly<Record<string, string>>;

/** A longer text is kept to here; that it changed further on is still seen by its hash of length. */
const longest = 200_000;

const fieldsOf: Readonly<Record<SharedCollection, readonly string[]>> = {
  articles: ['title', 'lead', 'image', 'body'],
  documents: ['title', 'number', 'issuedOn', 'effectiveOn', 'expiresOn', 'validity', 'body'],
  events: ['title', 'startsAt', 'endsAt', 'place', 'image', 'body'],
};

/** The source as it stands in a committed document (`locale: 'all'`, `depth: 0`). */
export function sourceOf(collection: SharedCollection, doc: Readonly<Record<string, unknown>>): Source {
  const source: Record<string, string> = {};
  const put = (name: string, words: string) => {
    if (words !== '') source[name] = words.slice(0, longest);
  };
  for (const field of fieldsOf[collection]) {
    const value = doc[field];
    if (isLocalized(value)) for (const lang of ['vi', 'en'] as const) put(`${field}:${lang}`, wordsOf(value[lang]));
    else put(field, wordsOf(value));
  }
  return source;
}

const isLocalized = (value: unknown): value is { vi?: unknown; en?: unknown } =>
  typeof value === 'object' && value !== null && ('vi' in value || 'en' in value);

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  if ('root' in value) return textOf(value.root).trim();
  return 'id' in value ? String(value.id) : '';
}

type Node = { type?: string; text?: string; children?: Node[]; value?: unknown };
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow', 'upload']);

/** The words of a rich text, a line for each block; a picture or file in it counts by its id. */
function textOf(node: unknown): string {
  const { type = '', text, children, value } = (node ?? {}) as Node;
  if (type === 'linebreak') return '\n';
  const upload = type === 'upload' ? `[${wordsOf(value) || String(value)}]` : '';
  const inner = (text ?? '') + upload + (children ?? []).map(textOf).join('');
  return blocks.has(type) ? `${inner}\n` : type === 'tablecell' ? `${inner} | ` : inner;
}

export const sameSource = (one: Source, other: Source): boolean => {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? '') === (other[name] ?? ''));
};
