import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

/** Stands in everything a visitor must never see. */
const secret = 'CHUYEN-NOI-BO-4711';
let cms: Cms;
let province: SmallProvince;
let shown: string;
let draftOver: string;
const hidden: string[] = [];

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  province = await makeSmallProvince(payload);
  // An internal setting that names the secret.
  const settings = { deadlines: { mode: 'override', value: { [secret]: { amount: 47, unit: 'D' } } } };
  const closed = await payload.create({
    collection: 'portals',
    data: {
      name: `Cổng ${secret}`,
      slug: 'chua-mo',
      type: 'commune',
      state: 'new',
      theme: 'la-xanh',
      parent: province.province,
      settings,
    } as never,
  });
  await payload.update({ collection: 'portals', id: province.ward, data: { settings } as never });
  await makeAccount(payload, secret.toLowerCase(), [{ portal: province.ward, role: 'administrator' }]);
  const article = async (title: string, data: Record<string, unknown>, draft = false) =>
    String(
      (
        await payload.create({
          collection: 'articles',
          draft,
          data: {
            title,
            lead: 'Sapo',
            genre: 'news',
            portal: province.ward,
            _status: draft ? 'draft' : 'published',
            ...data,
          } as never,
        })
      ).id,
    );
  shown = await article('Tin công khai', { editorNote: secret });
  draftOver = await article('Tin có bản nháp', { editorNote: secret });
  await payload.update({ collection: 'articles', id: draftOver, draft: true, data: { lead: secret } });
  hidden.push(
    await article(`Nháp ${secret}`, {}, true),
    await article(`Tương lai ${secret}`, { publishedAt: '2099-01-01T00:00:00.000Z' }),
    await article(`Cổng chưa mở ${secret}`, { portal: closed.id }),
    await article(`Thùng rác ${secret}`, {}),
  );
  await payload.update({
    collection: 'articles',
    id: hidden.at(-1) ?? '',
    data: { deletedAt: new Date().toISOString() },
  });
  const draftDocument = await payload.create({
    collection: 'documents',
    draft: true,
    data: {
      title: secret,
      number: secret,
      type: 'quyet-dinh',
      validity: 'con',
      portal: province.ward,
      _status: 'draft',
    },
  });
  await payload.create({
    collection: 'documents',
    data: {
      title: 'Quyết định',
      type: 'quyet-dinh',
      validity: 'con',
      importKey: secret,
      portal: province.ward,
      related: [{ relation: 'can-cu', number: '1/QĐ', document: draftDocument.id }],
      _status: 'published',
    } as never,
  });
  const person = { post: 'Chuyên viên', portal: province.ward, birthday: secret };
  await payload.create({ collection: 'people', data: { ...person, name: 'Người hiện tên', published: true } });
  await payload.create({ collection: 'people', data: { ...person, name: secret, published: false } });
  await payload.create({ collection: 'people', data: { ...person, name: secret, portal: closed.id, published: true } });
});
afterAll(() => cms.close());

describe('a visitor of the REST interface', () => {
  it('reads what is published', async () => {
    const { status, body } = await cms.rest('GET', '/api/articles?limit=0&depth=2');
    expect(status).toBe(200);
    expect((body['docs'] as { id: string }[]).map(({ id }) => id).sort()).toEqual([shown, draftOver].sort());
  });

  const paths = [
    'articles',
    'documents',
    'pages',
    'events',
    'media',
    'people',
    'categories',
    'menus',
    'portals',
    'users',
    'outbox-entries',
    'payload-locked-documents',
    'payload-preferences',
    'payload-migrations',
    'payload-kv',
  ];
  it.each(paths)('finds nothing internal in %s, however it asks', async (slug) => {
    for (const query of [
      '',
      '&draft=true',
      '&trash=true',
      '&locale=all',
      '&showHiddenFields=true',
      '&overrideAccess=true',
      '&draft=true&trash=true&locale=all',
      '&select[editorNote]=true&select[birthday]=true&select[settings]=true&select[lead]=true',
    ]) {
      const { text } = await cms.rest('GET', `/api/${slug}?limit=0&depth=3${query}`);
      expect(text, query).not.toContain(secret);
    }
    expect((await cms.rest('GET', `/api/${slug}/versions?limit=0&depth=2`)).text).not.toContain(secret);
  });

  it('reads no account, no lock, no preference, no outbox', async () => {
    for (const slug of ['users', 'outbox-entries', 'payload-preferences', 'payload-locked-documents']) {
      const { status, body } = await cms.rest('GET', `/api/${slug}`);
      expect([slug, status === 403 || (body['docs'] as unknown[] | undefined)?.length === 0]).toEqual([slug, true]);
    }
  });

  it('gets 404 for what is hidden, also by its id', async () => {
    for (const id of hidden)
      for (const query of ['', '?draft=true', '?trash=true&draft=true'])
        expect((await cms.rest('GET', `/api/articles/${id}${query}`)).status).toBe(404);
  });

  it('sees the published text while a draft waits', async () => {
    for (const query of ['', '?draft=true'])
      expect((await cms.rest('GET', `/api/articles/${draftOver}${query}`)).body).toMatchObject({
        lead: 'Sapo',
        _status: 'published',
      });
  });

  it.each([
    'articles?where[editorNote][contains]=CHUYEN',
    'articles?where[searchText][contains]=tin',
    'people?where[birthday][contains]=CHUYEN',
    'portals?where[settings.deadlines.mode][equals]=override',
    'articles?where[portal.settings.deadlines.mode][equals]=override',
  ])('cannot probe an internal field: %s', async (path) => {
    const { status, body } = await cms.rest('GET', `/api/${path}`);
    expect(status === 400 || status === 403 || (body['docs'] as unknown[]).length === 0).toBe(true);
  });

  it.each(['articles', 'documents', 'pages', 'events', 'media', 'people', 'categories', 'menus', 'portals', 'users'])(
    'writes nothing to %s',
    async (slug) => {
      const before = (await cms.payload.count({ collection: slug as 'articles' })).totalDocs;
      expect(
        (
          await cms.rest('POST', `/api/${slug}`, {
            body: {
              title: 'x',
              name: 'x',
              alt: 'x',
              portal: province.ward,
              email: 'x@hue.example',
              password: 'mot-mat-khau',
            },
          })
        ).status,
      ).toBe(403);
      expect((await cms.rest('DELETE', `/api/${slug}?where[id][exists]=true`)).status).toBe(403);
      expect((await cms.rest('PATCH', `/api/${slug}?where[id][exists]=true`, { body: { name: 'x' } })).status).toBe(
        403,
      );
      expect((await cms.payload.count({ collection: slug as 'articles' })).totalDocs).toBe(before);
    },
  );

  it('cannot make itself the first account', async () => {
    expect(
      (
        await cms.rest('POST', '/api/users/first-register', {
          body: { name: 'x', email: 'x@hue.example', password: 'mot-mat-khau' },
        })
      ).status,
    ).toBe(403);
  });
});
