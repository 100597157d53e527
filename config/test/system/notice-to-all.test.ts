import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFreePorts } from './free-ports.ts';
import { callCms, logIn, makeAccount, makeWards, type Ward } from './make-wards.ts';
import { launch, pause, untilReady, type Launcher } from './run-system.ts';
import { ask } from './talk.ts';

vi.setConfig({ testTimeout: 180_000 });

/** A city with forty communes; people work in two of them. */
const communes = 40;
const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-notice-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();
let launcher: Launcher;
let city: { id: string; host: string; editor: string; approver: string };
let wards: Ward[];
let hosts: string[];

beforeAll(async () => {
  launcher = launch({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    PAYLOAD_SECRET: 'a-secret-of-the-notice-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-notice-test-1945',
    RELEASE_SIGNING_KEY: 'a-third-secret-of-the-notice-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  await untilReady(launcher);
  const token = await logIn(ports.cms, administrator);
  const { docs } = await callCms<{ docs: { id: string; hostname: string }[] }>(
    ports.cms,
    '/api/portals?depth=0',
    undefined,
    token,
  );
  const root = docs[0];
  if (!root) throw new Error('There is no portal');
  const staff = (role: string, email: string) =>
    makeAccount(ports.cms, dataDir, token, {
      email,
      name: email,
      portal: root.id,
      role,
      password: `mat-khau-${email}`,
    });
  city = {
    id: root.id,
    host: root.hostname,
    editor: await staff('editor', 'bien-tap-thanh-pho@hue.example'),
    approver: await staff('approver', 'duyet-thanh-pho@hue.example'),
  };
  wards = await makeWards(ports.cms, dataDir, administrator, ['xa-1', 'xa-2']);
  hosts = wards.map(({ host }) => host);
  for (let number = 3; number <= communes; number += 1) {
    const portal = { name: `Xã số ${number}`, slug: `xa-${number}`, type: 'commune', state: 'active', parent: root.id };
    const { doc } = await callCms<{ doc: { hostname: string } }>(ports.cms, '/api/portals?depth=0', portal, token);
    hosts.push(doc.hostname);
  }
  await untilAll((page) => page !== null, 'their home pages');
}, 300_000);

afterAll(async () => {
  launcher.child.kill('SIGTERM');
  await launcher.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

const homeOf = async (host: string) => {
  const { status, body } = await ask(ports.web, '/', { host });
  return status === 200 ? body : null;
};

/** Waits until the home page of every commune is as wanted; returns the milliseconds it took. */
async function untilAll(wanted: (page: string | null) => boolean, what: string): Promise<number> {
  const began = performance.now();
  let left = hosts;
  for (const deadline = Date.now() + 60_000; left.length > 0;) {
    const pages = await Promise.all(left.map(homeOf));
    left = left.filter((_, at) => !wanted(pages[at] ?? null));
    if (Date.now() > deadline) throw new Error(`${left.length} communes lack ${what}: ${left.join(', ')}`);
    if (left.length > 0) await pause(5);
  }
  return performance.now() - began;
}

const step = (token: string, id: string, action: string, more: Record<string, unknown> = {}) =>
  callCms(ports.cms, '/api/newsroom/transition', { collection: 'articles', id, action, ...more }, token);

type Receipt = { state: string; receipt: { pages: number; portals: number } };

/** The receipt comes when the last page stands, after the home pages. */
async function receiptOf(id: string): Promise<Receipt> {
  for (const deadline = Date.now() + 60_000; ; await pause(50)) {
    const path = `/api/publishing/receipt?collection=articles&id=${id}`;
    const answer = await callCms<Receipt>(ports.cms, path, undefined, city.editor);
    if (answer.state !== 'waiting' || Date.now() > deadline) return answer;
  }
}

test('a notice of the city stands on all forty communes, is corrected once and withdrawn once', async () => {
  const first = 'Nghỉ học ngày 26 tháng 11 vì mưa lớn';
  const article = { title: first, slug: 'nghi-hoc', lead: 'Học sinh toàn thành phố nghỉ học.', genre: 'notice' };
  const { doc } = await callCms<{ doc: { id: string } }>(
    ports.cms,
    '/api/articles?depth=0&draft=true',
    { ...article, portal: city.id },
    city.editor,
  );
  await step(city.editor, doc.id, 'present');
  await step(city.approver, doc.id, 'approve');
  const { doc: notice } = await callCms<{ doc: { id: string } }>(
    ports.cms,
    '/api/distributions?depth=0',
    {
      portal: city.id,
      item: { relationTo: 'articles', value: doc.id },
      place: 'band',
      audience: 'branch',
      types: ['commune'],
      acknowledge: true,
      state: 'active',
    },
    city.approver,
  );
  const handed = await untilAll((page) => page?.includes(first) === true, 'the notice');

  for (const ward of wards)
    await callCms(
      ports.cms,
      '/api/acknowledgements?depth=0',
      { distribution: notice.id, portal: ward.id, remark: `Đã báo ${ward.slug}` },
      ward.token,
    );
  const again = await ask(ports.cms, '/api/acknowledgements?depth=0', {
    token: wards[0]?.token ?? '',
    json: { distribution: notice.id, portal: wards[0]?.id },
  });
  expect(again.status).toBe(409);
  const elsewhere = await ask(ports.cms, '/api/acknowledgements?depth=0', {
    token: wards[0]?.token ?? '',
    json: { distribution: notice.id, portal: wards[1]?.id },
  });
  expect(elsewhere.status).toBe(403);
  const kept = await callCms<{ docs: { portal: string; remark: string }[] }>(
    ports.cms,
    `/api/acknowledgements?depth=0&where[distribution][equals]=${notice.id}`,
    undefined,
    city.editor,
  );
  expect(kept.docs.map(({ portal }) => portal).sort()).toEqual(wards.map(({ id }) => id).sort());

  const second = 'Nghỉ học hai ngày 26 và 27 tháng 11 vì mưa lớn';
  const correction = { at: new Date().toISOString(), text: 'Nghỉ hai ngày, không phải một ngày.' };
  await callCms(
    ports.cms,
    `/api/articles/${doc.id}?depth=0&draft=true`,
    { title: second, corrections: [correction] },
    city.editor,
    'PATCH',
  );
  await step(city.editor, doc.id, 'present');
  await step(city.approver, doc.id, 'approve');
  const corrected = await untilAll(
    (page) => page?.includes(second) === true && !page.includes(first),
    'the correction',
  );
  const page = await ask(ports.web, '/tin-tuc/nghi-hoc/', { host: city.host });
  expect(page.body).toContain(correction.text);

  const receipt = await receiptOf(doc.id);
  expect(receipt.state).toBe('live');
  expect(receipt.receipt.portals).toBe(communes + 1);
  expect(receipt.receipt.pages).toBeGreaterThanOrEqual(2 * communes);

  await callCms(
    ports.cms,
    `/api/distributions/${notice.id}?depth=0`,
    { state: 'withdrawn', withdrawReason: 'Mưa đã ngớt.' },
    city.approver,
    'PATCH',
  );
  const withdrawn = await untilAll((home) => home !== null && !home.includes(second), 'the withdrawal');
  // Withdrawn from the communes, it still stands on the city's own portal.
  expect((await ask(ports.web, '/tin-tuc/nghi-hoc/', { host: city.host })).status).toBe(200);
  process.stdout.write(
    `notice on ${communes} communes after ${Math.round(handed)} ms, corrected after ${Math.round(corrected)} ms, withdrawn after ${Math.round(withdrawn)} ms\n`,
  );
});
