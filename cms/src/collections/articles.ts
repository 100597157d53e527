import { articleGenres } from '@lienthong/config/contracts/record';
import type { CollectionConfig } from 'payload';
import { outsideFields } from '../feeds/outside-fields.ts';
import { leadInOneLanguage } from '../languages/require-one-language.ts';
import { articleEditor } from '../rich-text/editor.ts';
import { itemCollection, itemFields, label } from './item-fields.ts';

/** Tin, bài và thông báo. */
export const articles: CollectionConfig = itemCollection({
  slug: 'articles',
  labels: { singular: label('Tin bài', 'Article'), plural: label('Tin bài', 'Articles') },
  admin: {
    group: label('Nội dung', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'genre', 'portal', 'languages', '_status', 'publishedAt'],
    description: label('Tin tức và thông báo của các cổng.', 'News and notices of the portals.'),
    components: { edit: { beforeDocumentControls: ['/word/import-word-button.tsx#ImportWordButton'] } },
  },
  fields: itemFields([
    ...outsideFields,
    {
      name: 'lead',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 600,
      validate: leadInOneLanguage,
      label: label('Sapo', 'Lead'),
      admin: {
        description: label(
          'Một hoặc hai câu nói hết ý chính; hiện trong danh sách và khi chia sẻ.',
          'One or two sentences with the main point; shown in lists and when shared.',
        ),
      },
    },
    { name: 'body', type: 'richText', localized: true, editor: articleEditor, label: label('Nội dung', 'Text') },
    {
      type: 'row',
      fields: [
        { name: 'image', type: 'upload', relationTo: 'media', label: label('Ảnh đại diện', 'Picture') },
        { name: 'caption', type: 'text', localized: true, label: label('Chú thích ảnh', 'Caption') },
      ],
    },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: 'documents',
      hasMany: true,
      label: label('Văn bản liên quan', 'Related documents'),
      admin: {
        description: label(
          'Những văn bản bài này nói đến; hiện bên cạnh bài với số, hiệu lực và đường dẫn, khi văn bản đã đăng.',
          'The documents this article is about; they stand beside it with number, validity and link once they are published.',
        ),
      },
    },
    {
      name: 'genre',
      type: 'select',
      required: true,
      defaultValue: 'news',
      options: articleGenres.map((value) => ({
        value,
        label: value === 'news' ? label('Tin tức', 'News') : label('Thông báo', 'Notice'),
      })),
      label: label('Thể loại', 'Genre'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: label('Chuyên mục', 'Category'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'tags',
      type: 'text',
      hasMany: true,
      label: label('Từ khóa', 'Tags'),
      admin: {
        position: 'sidebar',
        description: label(
          'Viết thường không dấu, nối bằng gạch: le-hoi.',
          'Lower case without tones, with hyphens: le-hoi.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'author', type: 'text', label: label('Tác giả', 'Author') },
        { name: 'source', type: 'text', label: label('Nguồn', 'Source') },
      ],
    },
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      label: label('Tin nổi bật', 'Lead story'),
      admin: {
        position: 'sidebar',
        description: label(
          'Đứng đầu trang chủ của cổng cho đến khi có tin nổi bật mới hơn.',
          'Leads the home page until a newer lead story does.',
        ),
      },
    },
  ]),
});
