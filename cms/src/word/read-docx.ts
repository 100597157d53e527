import mammoth from 'mammoth';
import { cleanHtml } from '../rich-text/clean-html.ts';
import type { CleanChild } from '../rich-text/clean-tree.ts';
import { Refusal } from '../refusals/refusal.ts';
import { checkDocx } from './open-docx.ts';

export type Picture = { source: string; data: Buffer; mime: string; alt: string };
export type WordText = { blocks: CleanChild[]; pictures: Picture[] };

/** More pictures than this belong in a gallery. */
const mostPictures = 100;

/** The text and pictures of a Word file; headings, lists, tables, bold, italic, links, notes. Throws a Refusal. */
export async function readDocx(file: Buffer): Promise<WordText> {
  await checkDocx(file);
  const pictures: Picture[] = [];
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: file },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'u => u'],
        convertImage: mammoth.images.imgElement(async (image) => {
          const source = `picture:${pictures.length}`;
          if (pictures.length >= mostPictures) throw new Refusal('LT-WORD-004', { limit: mostPictures });
          const { altText } = image as { altText?: string };
          pictures.push({ source, data: await image.readAsBuffer(), mime: image.contentType, alt: altText ?? '' });
          return { src: source };
        }),
      },
    );
    return { blocks: cleanHtml(value, (source) => source.startsWith('picture:')), pictures };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('LT-WORD-001');
  }
}
