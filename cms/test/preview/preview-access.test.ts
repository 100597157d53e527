import {
  previewDraftSchema,
  previewLinkHeader,
  readPreviewLink,
  signPreview,
  type PreviewClaims,
} from '@lienthong/config/contracts/preview';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { testSecrets } from '../open-cms/run-migration.ts';
import {
  makeAccount,
  makeSmallProvince,
  password,
  type Place,
  type SmallProvince,
} from '../open-cms/small-province.ts';

const secret = testSecrets.PREVIEW_SECRET;
let cms: Cms;
let province: SmallProvince;
let draft: string;
let picture: string;

type Editor = { id: string; token: string };
async function editor(name: string, place: Place, role: Role): Promise<Editor> {
  const { id, email } = await makeAccount(cms.payload, name, [{ portal: province[place], role }]);
  const { token } = await cms.payload.login({ collection: 'users', data: { email, password } });
  return { id: String(id), token: token ?? '' };
}

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  const data = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#5a2a82' } })
    .jpeg()
    .toBuffer();
  const media = await cms.payload.create({
    collection: 'media',
    data: { alt: 'Cầu Trường Tiền', portal: province.ward },
    file: { data, mimetype: 'image/jpeg', name: 'cau.jpg', size: data.length },
  });
  picture = String(media.id);
  const article = await cms.payload.create({
    collection: 'articles',
    data: { title: 'Bản đã đăng', lead: 'Sapo', genre: 'news', portal: province.ward, _status: 'published' },
  });
  draft = String(article.id);
  await cms.payload.update({
    collection: 'articles',
    id: draft,
    draft: true,
    data: { title: 'Bản nháp mới', image: picture, editorNote: 'CHUYEN-NOI-BO', _status: 'draft' },
  });
}, 60_000);
afterAll(() => cms.close());

const open = (token?: string, collection = 'articles', id = draft, locale = 'vi') =>
  cms.rest(
    'GET',
    `/api/preview/open?collection=${collection}&id=${id}&locale=${locale}`,
    token === undefined ? {} : { token },
  );
const fetchDraft = (link: string) => cms.rest('GET', '/api/preview/draft', { headers: { [previewLinkHeader]: link } });
const linkFor = (user: string, claims: Partial<PreviewClaims> = {}, key: string = secret) =>
  signPreview({ collection: 'articles', id: draft, lang: 'vi', user, until: Date.now() + 60_000, ...claims }, key);

describe('opening a preview', () => {
  it.each<[Place, Role]>([
    ['ward', 'author'],
    ['ward', 'editor'],
    ['city', 'administrator'],
  ])('leads an account with %s: %s to a link that is good for five minutes', async (place, role) => {
    const who = await editor(`mo-${place}-${role}`, place, role);
    const { status, headers } = await open(who.token);
    expect(status).toBe(303);
    expect(headers.get('cache-control')).toBe('no-store');
    const address = new URL(headers.get('location') ?? '');
    expect(address.origin + address.pathname).toBe('http://localhost:8084/xem-truoc');
    const link = address.searchParams.get('link') ?? '';
    expect(await readPreviewLink(link, secret, Date.now())).toMatchObject({
      claims: { collection: 'articles', id: draft, lang: 'vi', user: who.id },
    });
    expect(await readPreviewLink(link, secret, Date.now() + 6 * 60_000)).toEqual({ refused: 'LT-PREVIEW-003' });
  });

  it.each<[Place, Role]>([
    ['neighbour', 'administrator'],
    ['hamlet', 'editor'],
    ['ward', 'official'],
  ])('is refused to an account with %s: %s, in words', async (place, role) => {
    const { status, text } = await open((await editor(`cam-${place}-${role}`, place, role)).token);
    expect(status).toBe(403);
    expect(text).toContain('không được sửa nội dung của cổng này');
  });

  it('is refused to visitors, and to everybody for what is not there', async () => {
    expect((await open()).status).toBe(401);
    const { token } = await editor('khong-co', 'ward', 'editor');
    for (const [collection, id] of [
      ['articles', 'khong-co'],
      ['users', draft],
      ['articles', ''],
      ['media', picture],
    ])
      expect((await open(token, collection, id)).status).toBe(404);
  });

  it('of a portal’s home is for those who administer it', async () => {
    const administrator = await editor('trang-chu', 'ward', 'administrator');
    expect((await open(administrator.token, 'portals', province.ward)).status).toBe(303);
    expect((await open(administrator.token, 'portals', province.city)).status).toBe(403);
    expect((await open((await editor('trang-chu-2', 'ward', 'editor')).token, 'portals', province.ward)).status).toBe(
      403,
    );
  });
});

describe('the draft behind a link', () => {
  it('is the newest saved state, projected as it would be published, with the pictures it shows', async () => {
    const who = await editor('doc-nhap', 'ward', 'author');
    const { status, body, text, headers } = await fetchDraft(await linkFor(who.id));
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const { records, state, page, portal } = previewDraftSchema.parse(body);
    expect({ state, page, portal }).toEqual({
      state: 'changed',
      page: { page: 'article', id: draft },
      portal: province.ward,
    });
    expect(records.find(({ kind }) => kind === 'article')).toMatchObject({
      title: { vi: 'Bản nháp mới' },
      image: picture,
    });
    expect(records.find(({ kind }) => kind === 'media')).toMatchObject({ id: picture });
    expect(
      records
        .filter(({ kind }) => kind === 'portal')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([province.province, province.city, province.ward].sort());
    expect(text).not.toContain('CHUYEN-NOI-BO');
  });

  it('is refused when the link is expired, changed, or signed by somebody else', async () => {
    const { id } = await editor('lien-ket', 'ward', 'editor');
    const good = await linkFor(id);
    const other = await linkFor(id, { id: 'mot-bai-khac' });
    const crossed = `${other.split('.')[0]}.${good.split('.')[1]}`;
    const cases: [string, string][] = [
      [await linkFor(id, { until: Date.now() - 1 }), 'LT-PREVIEW-003'],
      [crossed, 'LT-PREVIEW-004'],
      [`${good.slice(0, -3)}AAA`, 'LT-PREVIEW-004'],
      [await linkFor(id, {}, 'a-secret-that-is-not-the-secret-of-the-cms'), 'LT-PREVIEW-004'],
      ['', 'LT-PREVIEW-004'],
      ['a.b.c', 'LT-PREVIEW-004'],
    ];
    for (const [link, code] of cases) {
      const { status, body } = await fetchDraft(link);
      expect([status, body['code']]).toEqual([403, code]);
    }
  });

  it('is refused to accounts that may not, or no longer, edit there, however good their link', async () => {
    const neighbour = await editor('phuong-khac', 'neighbour', 'editor');
    expect((await fetchDraft(await linkFor(neighbour.id))).body['code']).toBe('LT-PREVIEW-002');
    expect((await fetchDraft(await linkFor('khong-co-ai'))).body['code']).toBe('LT-PREVIEW-002');
    for (const [name, change] of [
      ['mat-quyen', { grants: [] }],
      ['bi-khoa', { active: false }],
    ] as const) {
      const account = await editor(name, 'ward', 'editor');
      const link = await linkFor(account.id);
      expect((await fetchDraft(link)).status).toBe(200);
      await cms.payload.update({ collection: 'users', id: account.id, data: change as never });
      expect((await fetchDraft(link)).body['code']).toBe('LT-PREVIEW-002');
    }
  });

  it('names what a draft still lacks, and is not there once it lies in the trash', async () => {
    const { id: user } = await editor('con-thieu', 'ward', 'editor');
    const event = await cms.payload.create({
      collection: 'events',
      draft: true,
      data: { title: 'Chưa có giờ', portal: province.ward, _status: 'draft' } as never,
    });
    const link = await linkFor(user, { collection: 'events', id: String(event.id) });
    const { status, body } = await fetchDraft(link);
    expect([status, body['code']]).toEqual([422, 'LT-PREVIEW-005']);
    expect(body['reason']).toContain('startsAt');
    await cms.payload.update({
      collection: 'events',
      id: event.id,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    expect((await fetchDraft(link)).body['code']).toBe('LT-PREVIEW-006');
  });

  it('leaves nothing behind: what citizens read stays the published text', async () => {
    expect((await cms.rest('GET', `/api/articles/${draft}`)).body).toMatchObject({ title: 'Bản đã đăng' });
    const { totalDocs } = await cms.payload.count({ collection: 'outbox-entries' });
    const { id } = await editor('khong-ghi', 'ward', 'editor');
    await fetchDraft(await linkFor(id));
    expect((await cms.payload.count({ collection: 'outbox-entries' })).totalDocs).toBe(totalDocs);
  });
});
