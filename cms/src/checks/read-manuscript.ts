import type { Language } from '@lienthong/config/contracts/localized';
import { blocksOf, everyNode } from './walk-lexical.ts';
import { idOf } from '../collections/read-related-id.ts';

type InBoth<T> = Record<Language, T>;

/** What checks look at: an item in all its languages, whichever collection it is of. Paths are those of the form. */
export type Manuscript = {
  collection: string;
  portal: string | null;
  title: InBoth<string>;
  /** `null`: this collection has none. */
  lead: InBoth<string> | null;
  /** Plain texts besides: captions, callouts, places, names of links. */
  lines: { field: string; text: InBoth<string> }[];
  texts: { field: string; value: InBoth<unknown> }[];
  pictures: { field: string; media: string; caption: InBoth<string> | null }[];
  files: { field: string; media: string }[];
  /** Links kept in fields of their own. */
  links: { field: string; url: string; label: InBoth<string> }[];
};

type Rows = Record<string, unknown>[];

/** Reads an item as Payload gives it in all languages (`{vi, en}` where a field has both). */
export function readManuscript(collection: string, doc: Readonly<Record<string, unknown>>): Manuscript {
  const manuscript: Manuscript = {
    collection,
    portal: idOf(doc['portal']),
    title: wordsIn(doc['title']),
    lead: collection === 'articles' || collection === 'pages' ? wordsIn(doc['lead']) : null,
    lines: [],
    texts: [],
    pictures: [],
    files: ((doc['files'] ?? []) as unknown[]).flatMap((file) => {
      const media = idOf(file);
      return media === null ? [] : [{ field: 'files', media }];
    }),
    links: [],
  };
  if (collection !== 'pages') manuscript.texts.push({ field: 'body', value: inBoth(doc['body']) });
  if (doc['place'] !== undefined) manuscript.lines.push({ field: 'place', text: wordsIn(doc['place']) });
  const image = idOf(doc['image']);
  const caption = collection === 'articles' ? wordsIn(doc['caption']) : null;
  if (caption) manuscript.lines.push({ field: 'caption', text: caption });
  if (image !== null) manuscript.pictures.push({ field: 'image', media: image, caption });
  ((doc['blocks'] ?? []) as Rows).forEach((block, at) => readBlock(manuscript, block, `blocks.${at}`));
  return manuscript;
}

function readBlock(manuscript: Manuscript, block: Record<string, unknown>, path: string): void {
  const line = (name: string) => {
    if (block[name] !== undefined) manuscript.lines.push({ field: `${path}.${name}`, text: wordsIn(block[name]) });
  };
  line('title');
  switch (block['blockType']) {
    case 'text':
      manuscript.texts.push({ field: `${path}.body`, value: inBoth(block['body']) });
      return;
    case 'callout':
      return line('text');
    case 'picture': {
      const media = idOf(block['media']);
      line('caption');
      if (media !== null)
        manuscript.pictures.push({ field: `${path}.media`, media, caption: wordsIn(block['caption']) });
      return;
    }
    case 'links':
      ((block['links'] ?? []) as Rows).forEach((row, at) => {
        const field = `${path}.links.${at}.url`;
        manuscript.links.push({ field, url: String(row['url'] ?? ''), label: wordsIn(row['label']) });
        manuscript.lines.push({ field: `${path}.links.${at}.description`, text: wordsIn(row['description']) });
      });
  }
}

/** The languages an item is written in; Vietnamese where it has no title yet. */
export function languagesOf({ title }: Manuscript): Language[] {
  const written = (['vi', 'en'] as const).filter((language) => title[language] !== '');
  return written.length === 0 ? ['vi'] : written;
}

/** All media a manuscript shows or offers. */
export const mediaIn = (manuscript: Manuscript): string[] => [
  ...new Set([
    ...manuscript.pictures.map(({ media }) => media),
    ...manuscript.files.map(({ media }) => media),
    ...manuscript.texts.flatMap(({ value }) =>
      [value.vi, value.en].flatMap((text) =>
        blocksOf(text).flatMap((block) =>
          [...everyNode(block)].flatMap((node) => (node.type === 'upload' ? (idOf(node['value']) ?? []) : [])),
        ),
      ),
    ),
  ]),
];

const inBoth = (value: unknown): InBoth<unknown> => {
  const both = (value ?? {}) as { vi?: unknown; en?: unknown; root?: unknown };
  return 'root' in both ? { vi: both, en: null } : { vi: both.vi ?? null, en: both.en ?? null };
};
const wordsIn = (value: unknown): InBoth<string> => {
  if (typeof value === 'string') return { vi: value.trim(), en: '' };
  const both = (value ?? {}) as { vi?: unknown; en?: unknown };
  return { vi: word(both.vi), en: word(both.en) };
};
const word = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
