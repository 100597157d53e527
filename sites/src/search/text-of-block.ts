import { textIn, type Language, type LocalizedText } from '@lienthong/config/contracts/localized';
import type { PageBlock } from '@lienthong/config/contracts/page-blocks';
import { plainTextOf, type LocalizedRichText } from '@lienthong/config/contracts/rich-text';

/** The bare words of a text, in the language a page shows it in. */
export const textOfBody = ({ vi, en }: LocalizedRichText, lang: Language): string =>
  plainTextOf(lang === 'en' && en ? en : vi);

/** The words of a block that belong to its page: what it takes from elsewhere is found there. */
export function textOfBlock(block: PageBlock, lang: Language): string {
  const title = 'title' in block ? block.title : null;
  return [...(title ? [textIn(title, lang)] : []), ...wordsOf(block, lang)].filter((text) => text !== '').join('\n');
}

function wordsOf(block: PageBlock, lang: Language): string[] {
  const say = (text: LocalizedText | null) => (text === null ? '' : textIn(text, lang));
  switch (block.type) {
    case 'text':
      return [textOfBody(block.body, lang)];
    case 'callout':
      return [say(block.text)];
    case 'links':
      return block.links.flatMap(({ label, description }) => [say(label), say(description)]);
    case 'picture':
      return [say(block.caption)];
    case 'accordion':
    case 'tabs':
      return block.parts.flatMap(({ heading, body }) => [say(heading), textOfBody(body, lang)]);
    case 'files':
      return block.files.map(({ label }) => say(label));
    case 'gallery':
      return block.pictures.map(({ caption }) => say(caption));
    case 'video':
      return [textOfBody(block.transcript, lang)];
    case 'summary':
      return block.rows.flatMap(({ term, value }) => [say(term), say(value)]);
    case 'people':
    case 'contact':
    case 'newest':
      return [];
  }
}
