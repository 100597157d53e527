import { rmSync } from 'node:fs';
import path from 'node:path';
import { cutFolder } from '@lienthong/config/contracts/cut-content';
import { signPreview } from '@lienthong/config/contracts/preview';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPreviewParts, secret } from './run-preview-parts.ts';

let parts: Awaited<ReturnType<typeof runPreviewParts>>;
beforeAll(async () => {
  parts = await runPreviewParts();
}, 90_000);
afterAll(() => parts.close());

async function logIn({ email, password }: { email: string; password: string }): Promise<string> {
  const response = await fetch(`${parts.cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await response.json()) as { token: string }).token;
}
/** Opens the page of the article at a moment, as the frame in the admin does. */
async function open(token: string, at: string) {
  const asked = new URLSearchParams({ collection: 'articles', id: parts.made.article, at, locale: 'vi' });
  const response = await fetch(`${parts.cmsUrl}/api/time-machine/open?${asked}`, {
    headers: { authorization: `JWT ${token}` },
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  return { status: response.status, text: await response.text(), location: location ?? '' };
}

test('the page as it was, under a bar that says so; not the draft that waits', async () => {
  const token = await logIn(parts.made.editor);
  const { status, location } = await open(token, new Date().toISOString());
  expect([status, location.startsWith(`${parts.previewUrl}/xem-truoc?link=`)]).toEqual([303, true]);
  const page = await parts.ask(location.slice(parts.previewUrl.length));
  expect(page.status).toBe(200);
  expect(page.text).toContain('Bản đã đăng');
  expect(page.text).not.toContain('bí mật');
  expect(page.text).toMatch(/Cỗ máy thời gian[^<]*như ngày/);
  expect(page.headers['cache-control']).toBe('no-store');
  // Erased meanwhile: the copy is gone, and what the server had open of it.
  rmSync(path.join(parts.dataDir, cutFolder), { recursive: true });
  expect((await parts.ask(location.slice(parts.previewUrl.length))).status).toBe(403);
  const again = await open(token, new Date().toISOString());
  expect((await parts.ask(again.location.slice(parts.previewUrl.length))).status).toBe(200);
}, 60_000);

test('says when there was nothing, and shows it to nobody who may not edit there', async () => {
  const token = await logIn(parts.made.editor);
  const before = await open(token, '2020-01-01');
  expect([before.status, before.text]).toEqual([404, expect.stringContaining('chưa có gì được đăng')]);
  expect((await open(token, 'hôm qua')).text).toContain('LT-TIME-003');
  expect((await open(await logIn(parts.made.neighbour), new Date().toISOString())).status).toBe(403);
  const link = await signPreview(
    {
      collection: 'articles',
      id: parts.made.article,
      lang: 'vi',
      user: parts.made.neighbour.id,
      until: Date.now() + 60_000,
      past: { seq: 1, moment: new Date().toISOString() },
    },
    secret,
  );
  expect((await parts.ask(`/xem-truoc?link=${link}`)).status).toBe(403);
}, 60_000);
