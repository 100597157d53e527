import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRichText } from '../../src/publishing/project-rich-text.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let province: SmallProvince;
beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
});
afterAll(() => cms.close());

const save = (body: unknown) =>
  cms.payload.create({
    collection: 'articles',
    data: {
      title: 'Tin',
      lead: 'Sapo',
      genre: 'news',
      portal: province.ward,
      _status: 'published',
      body: body as never,
    },
  });

it('a text with a part the pages cannot show is refused when it is saved, by its code', async () => {
  const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 };
  await expect(save({ root: { ...root, children: [{ type: 'iframe-embed', version: 1 }] } })).rejects.toThrow(
    /LT-TEXT-002/,
  );
});

it('Markdown with headings, lists and tables is saved and survives to the public text', async () => {
  const markdown = '## Điều 1\n\n- một\n- **hai**\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n<script>alert(1)</script>';
  const { body } = await save(markdownToLexical(markdown));
  const blocks = projectRichText(body);
  expect(blocks.map((block) => block.type)).toEqual(['heading', 'list', 'table']);
  expect(blocks[2]).toMatchObject({
    rows: [
      [{ header: true }, { header: true }],
      [{ header: false }, { header: false }],
    ],
  });
  expect(JSON.stringify(body)).not.toContain('alert');
});
