import { plainTextOf, richTextSchema, safeUrlSchema } from '@lienthong/config/contracts/rich-text';
import { expect, test } from 'vitest';

test('only addresses a browser may follow safely pass', () => {
  for (const url of ['https://a.vn/x', 'http://a.vn', 'mailto:a@b.vn', 'tel:0234', '/van-ban/', '#dieu-3'])
    expect(safeUrlSchema.safeParse(url).success, url).toBe(true);
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'vbscript:x',
    'JaVaScRiPt:x',
    '\u0000javascript:x',
    '',
  ])
    expect(safeUrlSchema.safeParse(url).success, url).toBe(false);
});

test('a node that is not allow-listed is refused', () => {
  expect(richTextSchema.safeParse([{ type: 'html', html: '<script>' }]).success).toBe(false);
  expect(
    richTextSchema.safeParse([
      { type: 'paragraph', align: 'start', children: [{ type: 'link', url: 'javascript:x', children: [] }] },
    ]).success,
  ).toBe(false);
});

test('plain text keeps cells and items apart', () => {
  const text = plainTextOf([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Giờ', marks: [] }] },
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: [{ children: [{ type: 'text', text: 'một', marks: ['bold'] }], blocks: [] }],
    },
    { type: 'table', caption: null, rows: [[cell('a'), cell('b')]] },
  ]);
  expect(text).toBe('Giờ\nmột\na | b');
});

function cell(text: string) {
  return {
    header: false,
    colSpan: 1,
    rowSpan: 1,
    blocks: [
      { type: 'paragraph' as const, align: 'start' as const, children: [{ type: 'text' as const, text, marks: [] }] },
    ],
  };
}
