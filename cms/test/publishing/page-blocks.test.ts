import { parseRecord } from '@lienthong/config/contracts/record';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SettingsBook } from '../../src/portals/setting-layers.ts';
import { mediaOf } from '../../src/publishing/media-uses.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
let token: string;
let picture: string;
let captions: string;
let book: SettingsBook;

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'bien-tap', [{ portal: places.ward, role: 'editor' }]);
  const login = await cms.rest('POST', '/api/users/login', { body: { email: 'bien-tap@hue.example', password } });
  token = String(login.body['token']);
  const upload = async (data: Buffer, name: string, mimetype: string) => {
    const file = { data, name, mimetype, size: data.length };
    const doc = await cms.payload.create({ collection: 'media', data: { alt: 'Cầu', portal: places.ward }, file });
    return String(doc.id);
  };
  const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  picture = await upload(png, 'cau.png', 'image/png');
  captions = await upload(Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nChào\n'), 'phu-de.vtt', 'text/vtt');
  const { settingsBook } = await import('../../src/settings/load-settings.ts');
  book = await settingsBook(cms.payload);
});
afterAll(() => cms.close());

const text = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
});
const paragraph = (words: string) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  textFormat: 0,
  children: [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }],
});
const save = (blocks: unknown[], title = 'Thủ tục', id?: string, locale = 'vi') =>
  cms.rest(id ? 'PATCH' : 'POST', `/api/pages${id ? `/${id}` : ''}?locale=${locale}&draft=false`, {
    token,
    body: { title, portal: places.ward, blocks },
  });
async function recordOf(id: string) {
  const { findDraft } = await import('../../src/preview/find-draft.ts');
  const { projectDocument } = await import('../../src/publishing/project-document.ts');
  const doc = await findDraft(cms.payload, 'pages', id);
  if (!doc) throw new Error('The page is not there');
  return parseRecord(projectDocument('pages', doc, book));
}

it('a page composed by an editor, then translated, is the record of the contract with all its media', async () => {
  const made = await save([
    { blockType: 'accordion', parts: [{ heading: 'Cần gì?', body: text(paragraph('Một lá đơn.')) }] },
    { blockType: 'tabs', title: 'Hai bên', parts: [{ heading: 'Cá nhân', body: text(paragraph('Một bản.')) }] },
    { blockType: 'files', files: [{ media: picture, label: ' Bản đồ ' }] },
    { blockType: 'gallery', pictures: [{ media: picture }] },
    { blockType: 'summary', rows: [{ term: 'Lệ phí', value: 'Không' }] },
    { blockType: 'newest', of: 'documents', count: 3 },
  ]);
  expect([made.status, made.text.slice(0, 300)]).toEqual([201, expect.anything()]);
  const { doc } = made.body as { doc: { id: string; blocks: Record<string, unknown>[] } };
  const [accordion] = doc.blocks as [{ parts: Record<string, unknown>[] }];
  const translated = await save(
    doc.blocks.with(0, { ...accordion, parts: [{ ...accordion.parts[0], heading: 'What is needed?' }] }),
    'Procedure',
    doc.id,
    'en',
  );
  expect(translated.status).toBe(200);
  const record = await recordOf(doc.id);
  expect(record.kind === 'page' && record.blocks).toMatchObject([
    {
      type: 'accordion',
      title: null,
      parts: [
        {
          heading: { vi: 'Cần gì?', en: 'What is needed?' },
          body: { vi: [{ type: 'paragraph', children: [{ text: 'Một lá đơn.' }] }] },
        },
      ],
    },
    { type: 'tabs', title: { vi: 'Hai bên' } },
    { type: 'files', files: [{ media: picture, label: { vi: 'Bản đồ' } }] },
    { type: 'gallery', pictures: [{ media: picture, caption: null }] },
    { type: 'summary', rows: [{ term: { vi: 'Lệ phí' }, value: { vi: 'Không' } }] },
    { type: 'newest', title: null, of: 'documents', category: null, count: 3 },
  ]);
  expect([...mediaOf(record)]).toEqual([picture]);
});

it('a part that no page can show is refused in whichever block it stands', async () => {
  const hostile = text({ type: 'iframe-embed', version: 1 });
  for (const block of [
    { blockType: 'text', body: hostile },
    { blockType: 'accordion', parts: [{ heading: 'Một', body: hostile }] },
    { blockType: 'tabs', parts: [{ heading: 'Một', body: hostile }] },
    { blockType: 'video', title: 'Phim', media: picture, transcript: hostile },
  ])
    expect((await save([block])).text).toContain('LT-TEXT-002');
});

it('only a film is a film, only a picture stands in a gallery, only captions are captions', async () => {
  const refused = [
    { blockType: 'video', title: 'Phim', media: picture },
    { blockType: 'gallery', pictures: [{ media: captions }] },
    { blockType: 'gallery', pictures: [] },
    { blockType: 'accordion', parts: [] },
    { blockType: 'newest', of: 'news', count: 400 },
  ];
  for (const block of refused) {
    const data = { title: 'Trang', portal: places.ward, _status: 'published', blocks: [block] };
    await expect(cms.payload.create({ collection: 'pages', data: data as never })).rejects.toThrow(
      /invalid|không hợp lệ/i,
    );
  }
});
