import type { PageBlock } from '@lienthong/config/contracts/page-blocks';
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
  const addBlock = (block: PageBlock) => {
    switch (block.type) {
      case 'text':
        return addText(block.body);
      case 'picture':
        return add(block.media);
      case 'accordion':
      case 'tabs':
        return block.parts.forEach(({ body }) => addText(body));
      case 'files':
        return block.files.forEach(({ media }) => add(media));
      case 'gallery':
        return block.pictures.forEach(({ media }) => add(media));
      case 'video':
        addText(block.transcript);
        return [block.media, block.poster, block.captions.vi, block.captions.en].forEach(add);
      case 'callout':
      case 'links':
      case 'people':
      case 'contact':
      case 'summary':
      case 'newest':
    }
  };
  switch (record.kind) {
    case 'portal':
      add(record.emblem);
      add(record.settings.heroPicture);
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
      for (const block of record.blocks) addBlock(block);
      break;
    case 'person':
      add(record.photo);
      break;
    case 'placement':
      add(record.image);
      break;
    case 'menu':
    case 'form':
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
