import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { decodeLetter, openPostOffice, tokenIn, type PostOffice } from './post-office.ts';

let post: PostOffice;
let cms: Cms;
let province: SmallProvince;
let worker: { stop(): Promise<void> };
const tokens: Record<string, string> = {};

const login = (email: string, with_ = password) =>
  cms.rest('POST', '/api/users/login', { body: { email, password: with_ } });
const setPassword = (token: string, to: string) =>
  cms.rest('POST', '/api/users/reset-password', { body: { token, password: to } });
const nextLetter = async () => {
  await vi.waitFor(() => expect(post.letters).toHaveLength(1), 10_000);
  return post.letters[0] ?? '';
};
let number = 0;
/** An administrator makes an account for a portal, without a password. */
async function invite(as: string, portal: string) {
  number += 1;
  const email = `nguoi-moi-${number}@hue.example`;
  const body = { name: `Người mới <${number}>`, email, grants: [{ portal, role: 'author' }] };
  const reply = await cms.rest('POST', '/api/users', { token: tokens[as] ?? '', body });
  return { email, reply, id: (reply.body['doc'] as { id?: string } | undefined)?.id ?? '' };
}
const accountOf = async (id: string) =>
  (await cms.payload.findByID({ collection: 'users', id })) as { invitation?: string };

beforeAll(async () => {
  post = await openPostOffice();
  cms = await openCms({ SMTP_URL: post.url, CMS_URL: 'http://cms.example:3100' });
  const { startLetterWorker } = await import('../../src/letters/send-letters.ts');
  const { letterTransport } = await import('../../src/letters/letter-transport.ts');
  worker = startLetterWorker(cms.payload, letterTransport(parseEnvironment(process.env)));
  province = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'quan-tri', [{ portal: province.ward, role: 'administrator' }]);
  await makeAccount(cms.payload, 'lang-gieng', [{ portal: province.neighbour, role: 'administrator' }]);
  await makeAccount(cms.payload, 'bien-tap', [{ portal: province.ward, role: 'editor' }]);
  for (const name of ['quan-tri', 'lang-gieng', 'bien-tap'])
    tokens[name] = String((await login(`${name}@hue.example`)).body['token']);
});
afterAll(async () => {
  await worker.stop();
  await cms.close();
  await post.close();
});
beforeEach(() => (post.letters.length = 0));

describe('an invitation', () => {
  it('is a letter in Vietnamese and English that leads to a password of one’s own, once', async () => {
    const { email, id, reply } = await invite('quan-tri', province.ward);
    expect(reply.status).toBe(201);
    expect(await accountOf(id)).toMatchObject({ invitation: 'waiting' });
    const letter = await nextLetter();
    expect(letter).toContain(`To: ${email}`);
    const text = decodeLetter(letter);
    expect(text).toContain('quan-tri đã mời bạn tham gia liên thông tại: Cổng ward');
    expect(text).toContain('quan-tri invites you to liên thông');
    expect(text).toContain(`Người mới &lt;${number}&gt;`);
    const token = tokenIn(letter);
    expect((await setPassword(token, 'mat-khau-cua-rieng-toi')).status).toBe(200);
    expect((await login(email, 'mat-khau-cua-rieng-toi')).status).toBe(200);
    expect(await accountOf(id)).toMatchObject({ invitation: 'accepted' });
    expect((await setPassword(token, 'mat-khau-cua-ke-khac')).status).toBe(403);
  });

  it('keeps the password the person sets, not one an administrator sends along', async () => {
    const body = {
      name: 'Người mới',
      email: 'gui-kem@hue.example',
      password: 'mat-khau-quan-tri-biet',
      grants: [{ portal: province.ward, role: 'author' }],
    };
    expect((await cms.rest('POST', '/api/users', { token: tokens['quan-tri'] ?? '', body })).status).toBe(201);
    await nextLetter();
    expect((await login('gui-kem@hue.example', 'mat-khau-quan-tri-biet')).status).toBe(401);
  });

  it('tells its secret to nobody over REST', async () => {
    const { id } = await invite('quan-tri', province.ward);
    const token = tokenIn(await nextLetter());
    const { text } = await cms.rest('GET', `/api/users/${id}?showHiddenFields=true`, {
      token: tokens['quan-tri'] ?? '',
    });
    expect(text).toContain('"invitation":"waiting"');
    expect(text).not.toContain(token);
    expect((await cms.rest('GET', '/api/letters', { token: tokens['quan-tri'] ?? '' })).status).toBe(403);
  });

  it('is over after seven days', async () => {
    await invite('quan-tri', province.ward);
    const token = tokenIn(await nextLetter());
    vi.useFakeTimers({ now: Date.now() + 7 * 86_400_000 + 60_000, toFake: ['Date'] });
    const late = await setPassword(token, 'mat-khau-qua-muon').finally(() => vi.useRealTimers());
    expect(late.status).toBe(403);
  });

  it('sends no letter where the account is refused', async () => {
    expect((await invite('quan-tri', province.neighbour)).reply.status).toBe(403);
    expect((await invite('bien-tap', province.ward)).reply.status).toBe(403);
    const alone = { name: 'Không quyền', email: 'khong-quyen@hue.example' };
    const refused = await cms.rest('POST', '/api/users', { token: tokens['quan-tri'] ?? '', body: alone });
    expect([refused.status, refused.text.includes('LT-USER-005')]).toEqual([400, true]);
    expect((await cms.payload.count({ collection: 'letters' })).totalDocs).toBe(0);
    expect(post.letters).toEqual([]);
  });
});

describe('sending it again', () => {
  const again = (as: string, id: string) => cms.rest('POST', `/api/users/${id}/invite`, { token: tokens[as] ?? '' });
  const later = () => vi.useFakeTimers({ now: Date.now() + 16_000, toFake: ['Date'] });

  it('gives a new link, and takes the former one', async () => {
    const { id, email } = await invite('quan-tri', province.ward);
    const first = tokenIn(await nextLetter());
    post.letters.length = 0;
    later();
    const reply = await again('quan-tri', id).finally(() => vi.useRealTimers());
    expect(reply.status).toBe(200);
    const second = tokenIn(await nextLetter());
    expect(second).not.toBe(first);
    expect((await setPassword(first, 'mat-khau-thu-nhat')).status).toBe(403);
    expect((await setPassword(second, 'mat-khau-thu-hai')).status).toBe(200);
    expect((await login(email, 'mat-khau-thu-hai')).status).toBe(200);
    later();
    const accepted = await again('quan-tri', id).finally(() => vi.useRealTimers());
    expect([accepted.status, accepted.text.includes('LT-USER-004')]).toEqual([409, true]);
  });

  it('waits fifteen seconds between two letters to one address', async () => {
    const { id } = await invite('quan-tri', province.ward);
    await nextLetter();
    const reply = await again('quan-tri', id);
    expect([reply.status, reply.text.includes('LT-USER-002')]).toEqual([429, true]);
  });

  it('is for those who administer the account', async () => {
    const { id } = await invite('quan-tri', province.ward);
    await nextLetter();
    post.letters.length = 0;
    for (const as of ['lang-gieng', 'bien-tap', 'nobody']) expect((await again(as, id)).status).toBe(403);
    expect(post.letters).toEqual([]);
  });
});

it('lets everybody change their own password in the admin, and nobody another one’s', async () => {
  const { docs } = await cms.payload.find({ collection: 'users', where: { name: { in: ['quan-tri', 'bien-tap'] } } });
  const mayChange = async (name: string) => {
    const id = docs.find((doc) => doc.name === name)?.id;
    const { body } = await cms.rest('POST', `/api/users/access/${id}`, { token: tokens['quan-tri'] ?? '', body: {} });
    return (body['fields'] as { password?: { update?: boolean } }).password?.update === true;
  };
  expect([await mayChange('quan-tri'), await mayChange('bien-tap')]).toEqual([true, false]);
});

it('stops after sixty invitations of one account in an hour', async () => {
  const { limitInvitations } = await import('../../src/accounts/limit-letters.ts');
  const inviter = { user: { id: 'somebody-eager' } } as never;
  for (let time = 0; time < 60; time += 1) limitInvitations(inviter, `nguoi-${time}@hue.example`);
  expect(() => limitInvitations(inviter, 'nguoi-60@hue.example')).toThrow('LT-USER-003');
  expect(() => limitInvitations({ user: { id: 'somebody-else' } } as never, 'nguoi-60@hue.example')).not.toThrow();
});
