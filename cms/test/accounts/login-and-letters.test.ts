import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password } from '../open-cms/small-province.ts';
import { decodeLetter, openPostOffice, tokenIn, type PostOffice } from './post-office.ts';

let post: PostOffice;
let cms: Cms;
let worker: { stop(): Promise<void> };

beforeAll(async () => {
  post = await openPostOffice();
  cms = await openCms({ SMTP_URL: post.url, CMS_URL: 'http://cms.example:3100' });
  const { startLetterWorker } = await import('../../src/letters/send-letters.ts');
  const { letterTransport } = await import('../../src/letters/letter-transport.ts');
  worker = startLetterWorker(cms.payload, letterTransport(parseEnvironment(process.env)));
  const province = await makeSmallProvince(cms.payload);
  for (const name of ['an', 'binh', 'chi', 'dung', 'giang'])
    await makeAccount(cms.payload, name, [{ portal: province.ward, role: 'editor' }]);
});
afterAll(async () => {
  await worker.stop();
  await cms.close();
  await post.close();
});

const login = (name: string, with_ = password) =>
  cms.rest('POST', '/api/users/login', { body: { email: `${name}@hue.example`, password: with_ } });

it('asks no service elsewhere for pictures of accounts', () => {
  expect(cms.payload.config.admin.avatar).toBe('default');
});

describe('logging in', () => {
  it('gives a session in a cookie scripts cannot read', async () => {
    const { status, headers } = await login('an');
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toMatch(/payload-token=[^;]+;.*HttpOnly/);
  });
  it('locks an account after five wrong passwords, even for the right one', async () => {
    for (let time = 0; time < 5; time += 1) expect((await login('binh', 'sai')).status).toBe(401);
    const { status, text } = await login('binh');
    expect(status).toBe(401);
    expect(text).not.toContain('token');
    expect((await login('an')).status).toBe(200);
  });
  it('locks it as well when the wrong ones come at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => login('giang', 'sai')));
    expect((await login('giang')).status).toBe(401);
  });
  it('says the same about a wrong password and an unknown account', async () => {
    expect((await login('khong-co-ai')).text).toBe((await login('an', 'sai')).text);
  });
  it('is closed to a disabled account, and its running session reads nothing internal', async () => {
    const { body } = await login('chi');
    const token = String(body['token']);
    expect((await cms.rest('GET', '/api/users?limit=1', { token })).status).toBe(200);
    const { docs } = await cms.payload.find({ collection: 'users', where: { email: { equals: 'chi@hue.example' } } });
    await cms.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { active: false } });
    expect((await login('chi')).status).toBe(403);
    await cms.payload.create({
      collection: 'articles',
      draft: true,
      data: {
        title: 'Nháp',
        lead: 'x',
        genre: 'news',
        portal: String(
          (await cms.payload.find({ collection: 'portals', where: { slug: { equals: 'ward' } } })).docs[0]?.id,
        ),
        _status: 'draft',
      },
    });
    expect((await cms.rest('GET', '/api/articles?draft=true', { token })).body['totalDocs'] ?? 0).toBe(0);
  });
  it('counts for nothing when the cookie comes from another site', async () => {
    const { body } = await login('an');
    const me = (origin: string) =>
      cms.rest('GET', '/api/users/me', { headers: { cookie: `payload-token=${String(body['token'])}`, origin } });
    expect((await me('https://evil.example')).body['user']).toBeNull();
    expect((await me('http://cms.example:3100')).body['user']).toMatchObject({ email: 'an@hue.example' });
  });
});

describe('a forgotten password', () => {
  it('is set anew through a letter in Vietnamese and English, once', async () => {
    post.letters.length = 0;
    expect((await cms.rest('POST', '/api/users/forgot-password', { body: { email: 'dung@hue.example' } })).status).toBe(
      200,
    );
    await vi.waitFor(() => expect(post.letters).toHaveLength(1), 10_000);
    const letter = decodeLetter(post.letters[0] ?? '');
    expect(letter).toContain('đặt lại mật khẩu');
    expect(letter).toContain('set a new password');
    expect(letter).toContain('http://cms.example:3100/admin/reset/');
    const token = tokenIn(post.letters[0] ?? '');
    expect(token).not.toBe('');
    const reset = (to: string) => cms.rest('POST', '/api/users/reset-password', { body: { token, password: to } });
    expect((await reset('mat-khau-moi-cua-toi')).status).toBe(200);
    expect((await login('dung')).status).toBe(401);
    expect((await login('dung', 'mat-khau-moi-cua-toi')).status).toBe(200);
    expect((await reset('mat-khau-cua-ke-khac')).status).toBe(403);
    expect((await login('dung', 'mat-khau-cua-ke-khac')).status).toBe(401);
  });
  it('does not tell whether an address has an account', async () => {
    post.letters.length = 0;
    const known = await cms.rest('POST', '/api/users/forgot-password', { body: { email: 'an@hue.example' } });
    const unknown = await cms.rest('POST', '/api/users/forgot-password', {
      body: { email: 'khong-co-ai@hue.example' },
    });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await vi.waitFor(() => expect(post.letters).toHaveLength(1), 10_000);
    expect((await cms.payload.count({ collection: 'letters' })).totalDocs).toBe(0);
  });
});
