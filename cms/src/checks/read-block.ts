import { idOf } from '../collections/read-related-id.ts';
import { inBoth, wordsIn, type Rows } from './in-both.ts';
import type { Manuscript } from './read-manuscript.ts';

/** Adds what a block of a page says and shows to its manuscript. `path` is the block's in the form. */
export function readBlock(manuscript: Manuscript, block: Readonly<Record<string, unknown>>, path: string): void {
  const line = (field: string, value: unknown) => {
    if (value !== undefined) manuscript.lines.push({ field, text: wordsIn(value) });
  };
  const picture = (field: string, of: Readonly<Record<string, unknown>>, captioned: boolean) => {
    const media = idOf(of['media']);
    if (media !== null) manuscript.pictures.push({ field, media, caption: captioned ? wordsIn(of['caption']) : null });
  };
  line(`${path}.title`, block['title']);
  switch (block['blockType']) {
    case 'text':
      manuscript.texts.push({ field: `${path}.body`, value: inBoth(block['body']) });
      return;
    case 'callout':
      return line(`${path}.text`, block['text']);
    case 'picture':
      line(`${path}.caption`, block['caption']);
      return picture(`${path}.media`, block, true);
    case 'links':
      return rowsOf(block['links']).forEach((row, at) => {
        const field = `${path}.links.${at}.url`;
        manuscript.links.push({ field, url: String(row['url'] ?? ''), label: wordsIn(row['label']) });
        line(`${path}.links.${at}.description`, row['description']);
      });
    case 'accordion':
    case 'tabs':
      return rowsOf(block['parts']).forEach((row, at) => {
        line(`${path}.parts.${at}.heading`, row['heading']);
        manuscript.texts.push({ field: `${path}.parts.${at}.body`, value: inBoth(row['body']) });
      });
    case 'summary':
      return rowsOf(block['rows']).forEach((row, at) => {
        line(`${path}.rows.${at}.term`, row['term']);
        line(`${path}.rows.${at}.value`, row['value']);
      });
    case 'files':
      return rowsOf(block['files']).forEach((row, at) => {
        const media = idOf(row['media']);
        const named = wordsIn(row['label']);
        line(`${path}.files.${at}.label`, row['label']);
        // Its own name is shown only where it was given no other.
        if (media !== null && named.vi === '') manuscript.files.push({ field: `${path}.files.${at}.media`, media });
      });
    case 'gallery':
      // A row of pictures under one title needs no caption each, but a description.
      return rowsOf(block['pictures']).forEach((row, at) => {
        line(`${path}.pictures.${at}.caption`, row['caption']);
        picture(`${path}.pictures.${at}.media`, row, false);
      });
    case 'video': {
      const media = idOf(block['media']);
      const transcript = inBoth(block['transcript']);
      manuscript.texts.push({ field: `${path}.transcript`, value: transcript });
      if (media === null) return;
      const captions = { vi: idOf(block['captionsVi']) !== null, en: idOf(block['captionsEn']) !== null };
      manuscript.films.push({ field: `${path}.media`, media, captions, transcript });
    }
  }
}

const rowsOf = (value: unknown): Rows => (Array.isArray(value) ? (value as Rows) : []);
