import { handleEndpoints, type SanitizedConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRichText, projectRichText } from '../../src/publishing/project-rich-text.ts';
import { checkDocx, largestDocx } from '../../src/word/open-docx.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { makeDocx, makeZip } from './make-docx.ts';

let cms: Cms;
let config: Promise<SanitizedConfig>;
let province: SmallProvince;
let docx: Buffer;
const tokens = new Map<string, string>();

beforeAll(async () => {
  cms = await openCms();
  ({ default: config } = (await import('../../src/payload.config.ts')) as { default: Promise<SanitizedConfig> });
  province = await makeSmallProvince(cms.payload);
  docx = await makeDocx();
  for (const role of ['author', 'official'] as const) {
    await makeAccount(cms.payload, role, [{ portal: province.ward, role }], { active: true });
    const { token } = await cms.payload.login({
      collection: 'users',
      data: { email: `${role}@hue.example`, password },
    });
    tokens.set(role, String(token));
  }
});
afterAll(() => cms.close());

async function send(file: Buffer | null, { portal = province.ward, as = 'author', name = 'ke-hoach.docx' } = {}) {
  const form = new FormData();
  if (file) form.set('file', new File([new Uint8Array(file)], name));
  form.set('_payload', JSON.stringify({ portal }));
  const headers = new Headers();
  const token = tokens.get(as);
  if (token !== undefined) headers.set('authorization', `JWT ${token}`);
  const request = new Request('http://localhost:3100/api/import-word', { method: 'POST', headers, body: form });
  const response = await handleEndpoints({ config, request });
  const body = (await response.json()) as {
    value?: unknown;
    pictures?: number;
    left?: number;
    errors?: { message: string; data?: { code?: string } }[];
  };
  return { status: response.status, code: body.errors?.[0]?.data?.code, ...body };
}

describe('a Word file', () => {
  it('becomes the text of the editor: headings, marks, links, lists, table, picture', async () => {
    const { status, value, pictures, left } = await send(docx);
    expect([status, pictures, left]).toEqual([200, 1, 0]);
    expect(checkRichText(value)).toBeNull();
    const blocks = projectRichText(value);
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'list', 'table', 'image']);
    expect(blocks[1]).toMatchObject({
      children: [
        { text: 'Ủy ban nhân dân phường ', marks: [] },
        { text: 'ban hành', marks: ['bold'] },
        { text: ' kế hoạch', marks: ['italic'] },
        { type: 'link', url: 'https://hue.example/ke-hoach' },
      ],
    });
    expect(blocks[2]).toMatchObject({ ordered: true, items: [{ children: [{ text: 'Việc thứ nhất' }] }, {}] });
    expect(blocks[4]).toMatchObject({
      rows: [
        [{}, {}],
        [{}, {}],
      ],
    });
    const [, , , , , image] = blocks;
    const media = await cms.payload.findByID({
      collection: 'media',
      id: image?.type === 'image' ? image.media : '',
      depth: 0,
    });
    expect(media).toMatchObject({ alt: 'Sơ đồ khu lễ hội', portal: province.ward, mimeType: 'image/png' });
  });

  it('can be saved as an article: the editor takes its own form back', async () => {
    const { value } = await send(docx);
    const { body } = await cms.payload.create({
      collection: 'articles',
      data: {
        title: 'Kế hoạch',
        lead: 'x',
        genre: 'notice',
        portal: province.ward,
        body: value,
        _status: 'published',
      } as never,
      depth: 0,
    });
    expect(projectRichText(body)).toEqual(projectRichText(value));
  });

  it.each([
    ['nobody', undefined, 401],
    ['official', undefined, 403],
    ['author', 'neighbour', 403],
    ['author', 'city', 403],
  ] as const)('is refused to %s (portal: %s), and leaves no picture', async (as, place, status) => {
    const before = await cms.payload.count({ collection: 'media' });
    const reply = await send(docx, { as, portal: province[place ?? 'ward'] });
    expect([reply.status, reply.code]).toEqual([status, 'LT-ACCESS-001']);
    expect(await cms.payload.count({ collection: 'media' })).toEqual(before);
  });

  it('is allowed on a portal under one’s own', async () => {
    expect((await send(docx, { portal: province.hamlet })).status).toBe(200);
  });
});

describe('a file that is no honest Word file is refused', () => {
  const document =
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
  it.each<[string, () => Buffer | null, string]>([
    ['nothing', () => null, 'LT-WORD-001'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'LT-WORD-001'],
    ['a page called .docx', () => Buffer.from('<html>xin chào</html>'), 'LT-WORD-001'],
    ['another kind of zip', () => makeZip({ 'a.txt': 'x' }), 'LT-WORD-001'],
    ['half a file', () => docx.subarray(0, docx.length / 2), 'LT-WORD-001'],
    [
      'a directory that lies',
      () => Buffer.concat([docx.subarray(0, -6), Buffer.from([255, 255, 255, 127, 0, 0])]),
      'LT-WORD-001',
    ],
    ['an encrypted part', () => makeZip({ 'word/document.xml': document }, { flags: 1 }), 'LT-WORD-001'],
    ['a document without its list of parts', () => makeZip({ 'word/document.xml': document }), 'LT-WORD-001'],
    ['entities', () => makeZip({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "b">]>${document}` }), 'LT-WORD-003'],
    [
      'XML in UTF-16',
      () => makeZip({ 'word/document.xml': Buffer.from(`\uFEFF${document}`, 'utf16le') }),
      'LT-WORD-003',
    ],
    [
      'a bomb of zeros',
      () => makeZip({ 'word/document.xml': document, 'word/media/a.bin': Buffer.alloc(160 * 1024 * 1024) }),
      'LT-WORD-003',
    ],
    ['a bomb of XML', () => makeZip({ 'word/document.xml': Buffer.alloc(31 * 1024 * 1024, ' ') }), 'LT-WORD-003'],
    [
      'too many parts',
      () => makeZip(Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`word/${at}.xml`, 'x']))),
      'LT-WORD-003',
    ],
  ])('%s', async (_, make, code) => {
    const reply = await send(make());
    expect([reply.status, reply.code]).toEqual([400, code]);
    expect(reply.errors?.[0]?.message.length).toBeGreaterThan(20);
  });

  it('too big a file', async () => {
    await expect(checkDocx(Buffer.alloc(largestDocx + 1))).rejects.toMatchObject({ code: 'LT-WORD-002' });
  });
});
