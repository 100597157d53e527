import type { BlockNode, InlineNode, RichText } from '@lienthong/config/contracts/rich-text';
import type { PortalStore } from '../store/portal-store.ts';
import { escapeHtml } from '../components/escape-html.ts';
import { pictureHtml } from '../components/picture/read-picture.ts';

const markTags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
} as const;

/** The allow-listed nodes as HTML; every text and attribute is escaped. */
export function renderRichText(blocks: RichText, store: PortalStore): string {
  return blocks.map((block) => renderBlock(block, store)).join('');
}

function renderBlock(block: BlockNode, store: PortalStore): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${block.align === 'start' ? '' : ` class="align-${block.align}"`}>${renderInline(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${renderInline(block.children)}</h${block.level}>`;
    case 'list': {
      const items = block.items
        .map((item) => `<li>${renderInline(item.children)}${renderRichText(item.blocks, store)}</li>`)
        .join('');
      return block.ordered
        ? `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`
        : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote>${renderRichText(block.blocks, store)}</blockquote>`;
    case 'table': {
      const rows = block.rows.map(
        (row) =>
          `<tr>${row
            .map((cell) => {
              const tag = cell.header ? `th scope="${row.every(({ header }) => header) ? 'col' : 'row'}"` : 'td';
              const span = `${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`;
              return `<${tag}${span}>${renderRichText(cell.blocks, store)}</${cell.header ? 'th' : 'td'}>`;
            })
            .join('')}</tr>`,
      );
      return `<div class="table-scroll" role="group" tabindex="0" aria-label="${store.lang === 'vi' ? 'Bảng' : 'Table'}"><table>${block.caption ? `<caption>${escapeHtml(block.caption)}</caption>` : ''}<tbody>${rows.join('')}</tbody></table></div>`;
    }
    case 'image': {
      const media = store.record('media', block.media);
      if (media && media.width === null) return fileLink(block.media, block.caption, store);
      return `<figure>${pictureHtml(store, block.media, '(min-width: 48rem) 42rem, 100vw')}${block.caption ? `<figcaption>${escapeHtml(block.caption)}</figcaption>` : ''}</figure>`;
    }
    case 'file':
      return fileLink(block.media, block.label, store);
    case 'rule':
      return '<hr>';
  }
}

/** A file with its type and size; empty when it is gone. */
function fileLink(id: string, label: string | null, store: PortalStore): string {
  const media = store.record('media', id);
  if (!media) return '';
  const size = `${media.mime.split('/').pop()}, ${Math.max(1, Math.round(media.bytes / 1024))} KB`;
  return `<p><a href="${store.mediaUrl(media, media.filename)}">${escapeHtml(label ?? media.filename)}</a> (${escapeHtml(size)})</p>`;
}

function renderInline(nodes: InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '<br>';
      if (node.type === 'link') return `<a href="${escapeHtml(node.url)}">${renderInline(node.children)}</a>`;
      return node.marks.reduce((html, mark) => `<${markTags[mark]}>${html}</${markTags[mark]}>`, escapeHtml(node.text));
    })
    .join('');
}
