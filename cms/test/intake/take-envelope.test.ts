import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { showSymbols } from '@lienthong/config/contracts/tracking-code';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepForms } from '../../src/intake/know-forms.ts';
import { openSpoolFolder } from '../../src/intake/spool-folder.ts';
import { takeEnvelope, type Taken } from '../../src/intake/take-envelope.ts';
import { privateKeyFile, readKeyring } from '../../src/keys/keyring.ts';
import { casesOf } from '../case-work/case-people.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { lettersIn, questionForm, someAnswers } from './make-letters.ts';

let cms: Cms;
let province: SmallProvince;
let at: Awaited<ReturnType<typeof casesOf>>;
let letters: Awaited<ReturnType<typeof lettersIn>>;
let form: ReturnType<typeof questionForm>;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  at = await casesOf(cms, province);
  letters = await lettersIn(cms.dataDir, province.ward);
  form = questionForm(province.ward);
  letters.open(form);
  await keepForms(cms.payload, cms.dataDir, new Set());
});
afterAll(async () => {
  letters?.remove();
  await cms?.close();
});

const take = (bytes: Uint8Array): Promise<Taken> => takeEnvelope(cms.payload, cms.dataDir, { bytes });
const casesWith = async (code: string) =>
  (await cms.payload.find({ collection: 'cases', where: { code: { equals: showSymbols('code', code) } } })).docs;
const held = async () => (await cms.payload.find({ collection: 'held-envelopes', pagination: false })).docs;
const problems = async (code: string) =>
  (await held()).filter((row) => row.code === showSymbols('code', code)).map(({ problem }) => problem);

describe('a letter', () => {
  it('becomes a case with the code the citizen has, its words and its clock, and comes into the list', async () => {
    const { header, bytes } = await letters.seal({ ...someAnswers, public: 'yes' }, form);
    expect(await take(bytes)).toBe('imported');
    const [row, ...others] = await casesWith(header.code);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      kind: 'questions',
      state: 'new',
      channel: 'online',
      title: someAnswers.text,
      text: someAnswers.text,
      senderName: someAnswers.name,
      senderPhone: someAnswers.phone,
      isPublic: true,
      receivedAt: header.receivedAt,
      clock: 'running',
      language: 'vi',
      retentionDays: 1825,
    });
    expect(row?.dueAt).toBeTruthy();
    const [first] = await at.history(row?.id ?? '');
    expect(first).toMatchObject({ action: 'arrive', named: 'Hỏi đáp', who: null });
    const clerk = await at.person('clerk');
    const seen = await cms.rest('GET', `/api/cases?where[code][equals]=${row?.code}`, { token: clerk.token });
    expect(seen.body['totalDocs']).toBe(1);
    expect((await at.move(clerk, row?.id ?? '', 'screen')).status).toBe(200);
  });

  it('is taken once, however often it comes, also when its case is gone', async () => {
    const { header, bytes } = await letters.seal(someAnswers, form);
    expect([await take(bytes), await take(bytes)]).toEqual(['imported', 'known']);
    // The citizen sent it again: sealed anew, later, the same words under the same key.
    const again = { ...header, receivedAt: new Date().toISOString() };
    expect(await take((await letters.seal(someAnswers, form, again)).bytes)).toBe('known');
    const [row, ...others] = await casesWith(header.code);
    expect(others).toEqual([]);
    await cms.payload.db.deleteMany({ collection: 'case-steps', where: { case: { equals: row?.id } } });
    await cms.payload.db.deleteOne({ collection: 'cases', where: { id: { equals: row?.id } } });
    expect(await take(bytes)).toBe('known');
    expect(await casesWith(header.code)).toEqual([]);
  });

  it('twenty at once of the same make one case', async (context) => {
    needs('transactions', context);
    const { header, bytes } = await letters.seal(someAnswers, form);
    // Whoever is refused by the database comes again, as the worker does.
    const untilTaken = async (): Promise<Taken> => take(bytes).catch(async () => (await pause(50), untilTaken()));
    const taken = await Promise.all(Array.from({ length: 20 }, untilTaken));
    expect(taken.filter((one) => one === 'imported').length).toBe(1);
    expect(taken.filter((one) => one === 'known').length).toBe(19);
    expect((await casesWith(header.code)).length).toBe(1);
  });

  it('sent again with other words under the same receipt is added to its case', async () => {
    const key = 'mot-bien-nhan-hai-la-thu-0001';
    const first = await letters.seal(someAnswers, form, { key });
    const second = await letters.seal({ ...someAnswers, text: 'Thêm: cả chiều thứ bảy nữa.' }, form, { key });
    expect([await take(first.bytes), await take(second.bytes), await take(second.bytes)]).toEqual([
      'imported',
      'imported',
      'known',
    ]);
    const [row, ...others] = await casesWith(first.header.code);
    expect(others).toEqual([]);
    const history = await at.history(row?.id ?? '');
    expect(history.filter(({ action }) => action === 'resend').map(({ reason }) => reason)).toEqual([
      'Thêm: cả chiều thứ bảy nữa.',
    ]);
  });

  it('is read by the version of the form it was written in', async () => {
    const before = questionForm(province.ward, { id: 'hoi-dap-doi' });
    letters.open(before);
    await keepForms(cms.payload, cms.dataDir, new Set());
    const { header, bytes } = await letters.seal(someAnswers, before);
    letters.open({ ...before, version: 2, fields: before.fields.slice(1) });
    await keepForms(cms.payload, cms.dataDir, new Set());
    expect(await take(bytes)).toBe('imported');
    expect((await casesWith(header.code))[0]?.senderName).toBe(someAnswers.name);
  });

  it('from the future counts from now', async () => {
    const { header, bytes } = await letters.seal(someAnswers, form, { receivedAt: '2199-01-01T00:00:00.000Z' });
    expect(await take(bytes)).toBe('imported');
    expect(Date.parse((await casesWith(header.code))[0]?.receivedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });
});

describe('what cannot become a case is kept with its reason', () => {
  it.each<[string, string, () => ReturnType<typeof letters.seal>]>([
    ['answers the form does not take', 'LT-INTAKE-002', () => letters.seal({ ...someAnswers, text: 'ngắn' }, form)],
    ['a field the form has not', 'LT-INTAKE-002', () => letters.seal({ ...someAnswers, la: 'x' }, form)],
    ['a form nobody knows', 'LT-INTAKE-001', () => letters.seal(someAnswers, { ...form, version: 99 })],
    ['a form of another portal', 'LT-INTAKE-001', () => letters.seal(someAnswers, form, { portal: province.city })],
    [
      'a day before every rule',
      'LT-CASE-017',
      () => letters.seal(someAnswers, form, { receivedAt: '1999-01-01T00:00:00.000Z' }),
    ],
    [
      'damage',
      'LT-KEY-010',
      async () => {
        const { header, bytes } = await letters.seal(someAnswers, form);
        return { header, bytes: bytes.subarray(0, -3) };
      },
    ],
  ])('%s: %s', async (_what, problem, seal) => {
    const { header, bytes } = await seal();
    expect([await take(bytes), await take(bytes)]).toEqual(['held', 'held']);
    expect(await problems(header.code)).toEqual([problem]);
    expect(await casesWith(header.code)).toEqual([]);
    const row = (await held()).find(({ code }) => code === showSymbols('code', header.code));
    expect(Buffer.from(row?.sealed ?? '', 'base64').equals(bytes)).toBe(true);
    // What the citizen wrote stands in no word of it.
    const { sealed: _, ...told } = row ?? { sealed: '' };
    for (const answer of Object.values(someAnswers)) expect(JSON.stringify(told)).not.toContain(answer);
  });

  it('an agency that is not in the tree, seen by whoever handles the whole', async () => {
    const nowhere = questionForm('khong-co-cong-nay', { id: 'noi-khac' });
    letters.open(nowhere);
    await keepForms(cms.payload, cms.dataDir, new Set());
    const { header, bytes } = await letters.seal(someAnswers, nowhere);
    expect(await take(bytes)).toBe('held');
    expect(await problems(header.code)).toEqual(['LT-INTAKE-003']);
    const count = async (token: string) =>
      (await cms.rest('GET', `/api/held-envelopes?where[portal][equals]=${nowhere.portal}`, { token })).body[
        'totalDocs'
      ] ?? 'none';
    const everywhere = await at.person('clerk', province.province);
    expect(await count(everywhere.token)).toBe(1);
    expect(await count((await at.person('clerk')).token)).toBe(0);
  });

  it('a code that another case has', async () => {
    const { header, bytes } = await letters.seal(someAnswers, form);
    expect(await take(bytes)).toBe('imported');
    const other = await letters.seal(someAnswers, form, { key: 'another-key-of-somebody', code: header.code });
    expect(await take(other.bytes)).toBe('held');
    expect(await problems(header.code)).toEqual(['LT-INTAKE-004']);
  });

  it('a file that is no letter, once for each content', async () => {
    const count = async () => (await held()).filter(({ problem }) => problem === 'LT-INTAKE-005').length;
    const bytes = Buffer.from('không phải thư');
    expect([await take(bytes), await take(bytes)]).toEqual(['held', 'held']);
    expect(await count()).toBe(1);
    await take(Buffer.from('cũng không'));
    expect(await count()).toBe(2);
  });

  it('a letter whose key is lost, until the key is back; only those who handle cases there are told, and nobody gets the letter', async () => {
    const { header, bytes } = await letters.seal(someAnswers, form);
    const key = privateKeyFile(cms.dataDir, header.keys.agency);
    expect(readKeyring(cms.dataDir).agencies.map(({ id }) => id)).toContain(header.keys.agency);
    const kept = readFileSync(key);
    rmSync(key);
    expect(await take(bytes)).toBe('held');
    expect(await problems(header.code)).toEqual(['LT-KEY-013']);

    const [clerk, editor, neighbour] = await Promise.all([
      at.person('clerk'),
      at.person('editor'),
      at.person('clerk', province.neighbour),
    ]);
    const where = `?where[code][equals]=${showSymbols('code', header.code)}`;
    const see = async (token?: string) =>
      cms.rest('GET', `/api/held-envelopes${where}`, token === undefined ? {} : { token });
    const seen = await see(clerk.token);
    expect(seen.body['totalDocs']).toBe(1);
    expect(seen.text).not.toContain('sealed');
    expect((await see(neighbour.token)).body['totalDocs']).toBe(0);
    for (const token of [editor.token, undefined]) expect((await see(token)).status).toBe(403);
    for (const method of ['PATCH', 'DELETE'])
      expect((await cms.rest(method, `/api/held-envelopes${where}`, { token: clerk.token, body: {} })).status).toBe(
        403,
      );

    const retry = (token: string) => cms.rest('POST', '/api/case-work/retry-letters', { token });
    expect((await retry(clerk.token)).body).toMatchObject({ taken: 0 });
    writeFileSync(key, kept, { mode: 0o600 });
    expect(existsSync(key)).toBe(true);
    expect((await retry(neighbour.token)).body).toMatchObject({ taken: 0, of: 0 });
    expect((await retry(clerk.token)).body).toMatchObject({ taken: 1 });
    expect(await problems(header.code)).toEqual([]);
    expect((await casesWith(header.code)).length).toBe(1);
    expect((await cms.rest('POST', '/api/case-work/retry-letters')).status).toBe(401);
  });
});

it('a whole letter is taken after a damaged copy of it was held', async () => {
  const { header, bytes } = await letters.seal(someAnswers, form);
  expect([await take(bytes.subarray(0, -3)), await take(bytes)]).toEqual(['held', 'imported']);
  expect((await casesWith(header.code)).length).toBe(1);
});

it('the spool of this machine lists, reads and removes files alone', async () => {
  const source = openSpoolFolder(cms.dataDir);
  const { id } = await letters.send(someAnswers, form);
  expect(await source.list()).toEqual([id]);
  expect(Buffer.from((await source.read(id)) ?? '').length).toBeGreaterThan(500);
  await source.remove(id);
  expect([await source.list(), await source.read(id)]).toEqual([[], null]);
});
