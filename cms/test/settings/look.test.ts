import { previewLinkHeader, signPreview } from '@lienthong/config/contracts/preview';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeAccent } from '../../src/portals/accent-colour.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
const tokens: Record<string, string> = {};
const ids: Record<string, string> = {};
const media: Record<string, string> = {};

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  for (const [name, place, role] of [
    ['quan-tri', 'ward', 'administrator'],
    ['bien-tap', 'ward', 'editor'],
  ] as const) {
    const account = await makeAccount(cms.payload, name, [{ portal: places[place], role }]);
    ids[name] = String(account.id);
    const { body } = await cms.rest('POST', '/api/users/login', { body: { email: `${name}@hue.example`, password } });
    tokens[name] = String(body['token']);
  }
  const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  for (const [name, portal, data, mimetype] of [
    ['own', places.ward, png, 'image/png'],
    ['above', places.city, png, 'image/png'],
    ['beside', places.neighbour, png, 'image/png'],
    ['words', places.ward, Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nChào\n'), 'text/vtt'],
  ] as const) {
    const file = { data, name, mimetype, size: data.length };
    const doc = await cms.payload.create({ collection: 'media', data: { alt: 'Ảnh', portal }, file });
    media[name] = String(doc.id);
  }
});
afterAll(() => cms.close());

const own = (value: unknown) => ({ mode: 'override', value });
const ask = (what: 'settings' | 'settings/try', changes: unknown, name = 'quan-tri', portal = places.ward) =>
  cms.rest('POST', `/api/portals/${portal}/${what}`, { token: tokens[name] ?? '', body: { changes, locale: 'en' } });
const linkOf = (reply: { body: Record<string, unknown> }) =>
  new URL(String(reply.body['url'])).searchParams.get('link') ?? '';
const draft = (link: string) => cms.rest('GET', '/api/preview/draft', { headers: { [previewLinkHeader]: link } });
const portalIn = (reply: { body: Record<string, unknown> }) => (reply.body['records'] as Record<string, unknown>[])[0];
const saved = async () => {
  const { body } = await cms.rest('GET', `/api/portals/${places.ward}/effective-settings`, {
    token: tokens['quan-tri'] ?? '',
  });
  return Object.fromEntries((body['keys'] as { key: string; value: unknown }[]).map(({ key, value }) => [key, value]));
};

describe('settings that are tried', () => {
  it('show in the portal’s record and its media, in the language asked for, and nothing is saved', async () => {
    const before = await saved();
    const changes = {
      theme: own('hue-tim'),
      emblem: own(media['own']),
      heroPicture: own(media['above']),
      footer: own({ vi: 'Thử', en: null }),
    };
    const reply = await draft(linkOf(await ask('settings/try', changes)));
    expect(portalIn(reply)).toMatchObject({
      id: places.ward,
      theme: 'hue-tim',
      emblem: media['own'],
      settings: { heroPicture: media['above'], footer: { vi: 'Thử' } },
    });
    expect(reply.body).toMatchObject({ state: 'trial', lang: 'en', page: { page: 'home' } });
    const records = reply.body['records'] as { kind: string; id: string }[];
    expect(
      records
        .filter(({ kind }) => kind === 'media')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([media['own'], media['above']].sort());
    expect(await saved()).toEqual(before);
  });

  it('can take back what the portal says itself', async () => {
    await ask('settings', { footer: own({ vi: 'Của phường', en: null }) });
    expect(portalIn(await draft(linkOf(await ask('settings/try', { footer: null }))))).toMatchObject({
      settings: { footer: null },
    });
    await ask('settings', { footer: null });
  });

  it('are for those who administer the portal, and for no other portal', async () => {
    expect((await ask('settings/try', { theme: own('hue-tim') }, 'bien-tap')).status).toBe(403);
    expect((await ask('settings/try', {}, 'quan-tri', places.neighbour)).status).toBe(403);
    const { trial } = JSON.parse(
      Buffer.from(
        linkOf(await ask('settings/try', { theme: own('hue-tim') })).split('.')[0] ?? '',
        'base64url',
      ).toString(),
    ) as { trial: string };
    const { testSecrets } = await import('../open-cms/run-migration.ts');
    const claims = {
      collection: 'portals' as const,
      lang: 'vi' as const,
      until: Date.now() + 60_000,
      user: ids['quan-tri'] ?? '',
    };
    const forged = (more: { id: string; trial: string }) =>
      signPreview({ ...claims, ...more }, String(testSecrets['PREVIEW_SECRET']));
    expect((await draft(await forged({ id: places.ward, trial }))).status).toBe(200);
    for (const each of [
      { id: places.hamlet, trial },
      { id: places.ward, trial: 'f'.repeat(32) },
    ])
      expect((await draft(await forged(each))).body).toMatchObject({ code: 'LT-PREVIEW-003' });
  });
});

describe('pictures of a portal', () => {
  it('are its own or those of a portal above it', async () => {
    for (const name of ['own', 'above']) expect((await ask('settings', { emblem: own(media[name]) })).status).toBe(200);
    for (const what of ['settings', 'settings/try'] as const)
      for (const name of ['beside', 'words', 'nothing']) {
        const reply = await ask(what, { heroPicture: own(media[name] ?? 'khong-co') });
        expect([reply.status, reply.text.includes('LT-LOOK-001')]).toEqual([400, true]);
      }
    const written = await cms.rest('PATCH', `/api/portals/${places.ward}`, {
      token: tokens['quan-tri'] ?? '',
      body: { settings: { emblem: own(media['beside']) } },
    });
    expect(written.text).toContain('LT-LOOK-001');
    await ask('settings', { emblem: null });
  });
});

describe('an accent by a colour', () => {
  it('is kept as its hue where text in it can be read', async () => {
    expect((await ask('settings', { accentHue: own('#5a2a82') })).status).toBe(200);
    expect((await saved())['accentHue']).toBe(judgeAccent('#5a2a82').hue);
    await ask('settings', { accentHue: null });
  });

  it.each(['#ffe600', '#f4a3c0', 'oklch(0.8 0.15 150)'])(
    '%s is refused with the nearest that passes, of the same hue',
    async (wanted) => {
      const { nearest, hue } = judgeAccent(wanted);
      const refused = await ask('settings', { accentHue: own(wanted) });
      expect([refused.status, refused.text.includes('LT-SETTING-003'), refused.text.includes(String(nearest))]).toEqual(
        [400, true, true],
      );
      expect((await ask('settings', { accentHue: own(nearest) })).status).toBe(200);
      expect(Math.abs(Number((await saved())['accentHue']) - hue)).toBeLessThanOrEqual(1);
      await ask('settings', { accentHue: null });
    },
  );

  it.each(['#777777', '#abc; --x: 1', 'red', 'url(x)', '', 361])('%s is refused', async (wanted) => {
    expect((await ask('settings', { accentHue: own(wanted) })).status).toBe(400);
  });
});
