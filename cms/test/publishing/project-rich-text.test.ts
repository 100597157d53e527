import { richTextSchema } from '@lienthong/config/contracts/rich-text';
import { describe, expect, it } from 'vitest';
import { checkRichText, projectRichText } from '../../src/publishing/project-rich-text.ts';

const root = (...children: unknown[]) => ({ root: { type: 'root', children } });
const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('rich text as citizens get it', () => {
  it('keeps headings, marks, lists within lists, tables and pictures', () => {
    const projected = projectRichText(
      root(
        { type: 'heading', tag: 'h3', children: [text('Điều 1')] },
        {
          ...paragraph(text('Hồ sơ ', 1), text('gồm', 2 | 8), { type: 'linebreak' }, text('CO'), text('2', 32)),
          format: 'right',
        },
        {
          type: 'list',
          listType: 'number',
          start: 3,
          children: [
            { type: 'listitem', children: [text('Đơn')] },
            {
              type: 'listitem',
              children: [
                { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('Bản sao')] }] },
              ],
            },
          ],
        },
        {
          type: 'table',
          children: [
            {
              type: 'tablerow',
              children: [{ type: 'tablecell', headerState: 1, colSpan: 2, children: [paragraph(text('STT'))] }],
            },
          ],
        },
        { type: 'upload', relationTo: 'media', value: 'm1' },
        { type: 'horizontalrule' },
      ),
    );
    expect(richTextSchema.parse(projected)).toEqual([
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Điều 1', marks: [] }] },
      {
        type: 'paragraph',
        align: 'end',
        children: [
          { type: 'text', text: 'Hồ sơ ', marks: ['bold'] },
          { type: 'text', text: 'gồm', marks: ['italic', 'underline'] },
          { type: 'break' },
          { type: 'text', text: 'CO', marks: [] },
          { type: 'text', text: '2', marks: ['sub'] },
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            children: [{ type: 'text', text: 'Đơn', marks: [] }],
            blocks: [
              {
                type: 'list',
                ordered: false,
                start: 1,
                items: [{ children: [{ type: 'text', text: 'Bản sao', marks: [] }], blocks: [] }],
              },
            ],
          },
        ],
      },
      {
        type: 'table',
        caption: null,
        rows: [
          [
            {
              header: true,
              colSpan: 2,
              rowSpan: 1,
              blocks: [{ type: 'paragraph', align: 'start', children: [{ type: 'text', text: 'STT', marks: [] }] }],
            },
          ],
        ],
      },
      { type: 'image', media: 'm1', caption: null },
      { type: 'rule' },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'JaVaScRiPt:alert(1)'])(
    'shows a link to %s as bare text',
    (url) => {
      const projected = projectRichText(
        root(paragraph({ type: 'link', fields: { url }, children: [text('bấm vào đây')] })),
      );
      expect(projected).toEqual([
        { type: 'paragraph', align: 'start', children: [{ type: 'text', text: 'bấm vào đây', marks: [] }] },
      ]);
    },
  );

  it('keeps a link that is safe', () => {
    const projected = projectRichText(
      root(paragraph({ type: 'link', fields: { url: '/van-ban/' }, children: [text('văn bản')] })),
    );
    expect(projected[0]).toMatchObject({ children: [{ type: 'link', url: '/van-ban/' }] });
  });

  it('refuses a node it does not know, by its name', () => {
    const value = root({ type: 'iframe-embed', children: [] });
    expect(() => projectRichText(value)).toThrow('iframe-embed');
    expect(checkRichText(value)).toContain('iframe-embed');
    expect(checkRichText(root(paragraph(text('ổn'))))).toBeNull();
  });
});
