import type { Language } from '@lienthong/config/contracts/localized';
import { inBoth, wordsIn, type InBoth, type Rows } from './in-both.ts';
import { readBlock } from './read-block.ts';
import { blocksOf, everyNode } from './walk-lexical.ts';
import { idOf } from '../collections/read-related-id.ts';

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
  /** Films, and whether those who hear nothing can follow them. */
  films: { field: string; media: string; captions: InBoth<boolean>; transcript: InBoth<unknown> }[];
  /** Links kept in fields of their own. */
  links: { field: string; url: string; label: InBoth<string> }[];
};

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
    films: [],
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
