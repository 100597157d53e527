import type { ContentRecord } from '@lienthong/config/contracts/record';
import type { BlockNode, LocalizedRichText, RichText } from '@lienthong/config/contracts/rich-text';

/** The media a record shows or offers: only these are published. */
export function mediaOf(record: ContentRecord): Set<string> {
  const found = new Set<string>();
  const add = (id: string | null) => {
    if (id !== null) found.add(id);
  };
  const addText = ({ vi, en }: LocalizedRichText) => {
    for (const id of [...mediaIn(vi), ...mediaIn(en ?? [])]) found.add(id);
  };
  switch (record.kind) {
    case 'portal':
      add(record.emblem);
      break;
    case 'article':
    case 'event':
      add(record.image);
      addText(record.body);
      break;
    case 'document':
      record.files.forEach(add);
      addText(record.body);
      break;
    case 'page':
      add(record.image);
      for (const block of record.blocks) {
        if (block.type === 'picture') add(block.media);
        if (block.type === 'text') addText(block.body);
      }
      break;
    case 'person':
      add(record.photo);
      break;
    case 'placement':
      add(record.image);
      break;
    case 'menu':
    case 'category':
    case 'media':
    case 'tombstone':
    case 'distribution':
    case 'clock':
      break;
  }
  return found;
}

function mediaIn(blocks: RichText): string[] {
  return blocks.flatMap((block: BlockNode): string[] => {
    switch (block.type) {
      case 'image':
      case 'file':
        return [block.media];
      case 'quote':
        return mediaIn(block.blocks);
      case 'list':
        return block.items.flatMap((item) => mediaIn(item.blocks));
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((cell) => mediaIn(cell.blocks)));
      case 'paragraph':
      case 'heading':
      case 'rule':
        return [];
    }
  });
}
