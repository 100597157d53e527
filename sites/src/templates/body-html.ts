import type { BlockNode, LocalizedRichText, RichText } from '@lienthong/config/contracts/rich-text';
import type { PortalStore } from '../store/portal-store.ts';
import { renderRichText } from './render-rich-text.ts';

/**
 * A text of a block in the page's language, or in the one it is written in; empty when it says nothing. Its headings are `sunk` levels lower
 * than its writer set them, where it stands under headings the writer does not see.
 */
export function bodyHtml({ vi, en }: LocalizedRichText, store: PortalStore, sunk = 0): string {
  const english = store.lang === 'en' && en !== null && en.length > 0;
  const blocks = english ? en : vi;
  if (blocks.length === 0) return '';
  const foreign = store.lang === 'en' && !english ? ' lang="vi"' : '';
  return `<div class="prose"${foreign}>${renderRichText(sink(blocks, sunk), store)}</div>`;
}

function sink(blocks: RichText, by: number): RichText {
  if (by === 0) return blocks;
  return blocks.map((block): BlockNode =>
    block.type === 'heading' ? { ...block, level: Math.min(5, block.level + by) as 2 | 3 | 4 | 5 } : block,
  );
}
