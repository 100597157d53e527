import { idOf } from '../collections/read-related-id.ts';
import { bodyOf, linkOf, textOf, textOrNull, type Rows } from './project-field.ts';

type Row = Record<string, unknown>;

/** A block of a page, as the contract has it; one that is not known throws its name. */
export function projectBlock(block: Row): unknown {
  const title = textOf(block['title']);
  const heading = textOrNull(block['title']);
  switch (block['blockType']) {
    case 'text':
      return { type: 'text', body: bodyOf(block['body']) };
    case 'callout':
      return { type: 'callout', tone: block['tone'], title, text: textOf(block['text']) };
    case 'links':
      return {
        type: 'links',
        title,
        links: rowsOf(block['links']).map((row) => ({ ...linkOf(row), description: textOrNull(row['description']) })),
      };
    case 'picture':
      return { type: 'picture', media: idOf(block['media']), caption: textOrNull(block['caption']) };
    case 'people':
      return { type: 'people', title, leadersOnly: block['leadersOnly'] === true };
    case 'contact':
      return { type: 'contact', title };
    case 'accordion':
    case 'tabs':
      return {
        type: block['blockType'],
        title: heading,
        parts: rowsOf(block['parts']).map((row) => ({ heading: textOf(row['heading']), body: bodyOf(row['body']) })),
      };
    case 'files':
      return {
        type: 'files',
        title: heading,
        files: rowsOf(block['files']).map((row) => ({ media: idOf(row['media']), label: textOrNull(row['label']) })),
      };
    case 'gallery':
      return {
        type: 'gallery',
        title: heading,
        pictures: rowsOf(block['pictures']).map((row) => ({
          media: idOf(row['media']),
          caption: textOrNull(row['caption']),
        })),
      };
    case 'video':
      return {
        type: 'video',
        title,
        media: idOf(block['media']),
        poster: idOf(block['poster']),
        captions: { vi: idOf(block['captionsVi']), en: idOf(block['captionsEn']) },
        transcript: bodyOf(block['transcript']),
      };
    case 'summary':
      return {
        type: 'summary',
        title: heading,
        rows: rowsOf(block['rows']).map((row) => ({ term: textOf(row['term']), value: textOf(row['value']) })),
      };
    case 'newest':
      return {
        type: 'newest',
        title: heading,
        of: block['of'],
        category: block['of'] === 'documents' ? null : idOf(block['category']),
        count: block['count'],
      };
    default:
      throw new Error(`A page has a block that cannot be published: ${String(block['blockType'])}`);
  }
}

const rowsOf = (value: unknown): Rows => (Array.isArray(value) ? (value as Rows) : []);
