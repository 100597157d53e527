import path from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import { makeFormDefinition } from '@lienthong/config/contracts/make-form-definition';
import type { FormRecord } from '@lienthong/config/contracts/record';
import { publicKeysFile, publicKeysSchema } from '@lienthong/config/contracts/sealing-keys';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoForms } from '../../src/demo/demo-forms.ts';
import { makeDemoKeys } from '../../src/demo/make-demo-keys.ts';
import { privateKeyFile } from '../../src/keys/keyring.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';

let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

const form = (more: Record<string, unknown> = {}) => ({
  kind: 'questions',
  state: 'open',
  portal: places.province,
  title: 'Gửi câu hỏi',
  purpose: 'Để trả lời.',
  retentionDays: 365,
  questions: [{ kind: 'longText', name: 'text', label: 'Câu hỏi', required: true, least: 10, most: 500 }],
  ...more,
});
const make = async (data: Record<string, unknown>, locale: 'vi' | 'en' = 'vi') =>
  String((await cms.payload.create({ collection: 'forms', locale, data: data as never })).id);
const change = (id: string, data: Record<string, unknown>, locale: 'vi' | 'en' = 'vi') =>
  cms.payload.update({ collection: 'forms', id, locale, data: data as never });
async function liveForms(): Promise<FormRecord[]> {
  await projector.catchUp();
  return readContent(path.join(cms.dataDir, 'content.db'))
    .records.filter(({ kind }) => kind === 'form')
    .map(({ json }) => JSON.parse(json) as FormRecord);
}

it('a form leaves the CMS once it is opened, in both languages, and each change is another version', async () => {
  const id = await make(form({ state: 'draft' }));
  expect(await liveForms()).toEqual([]);
  await change(id, { state: 'open' });
  const { questions } = await cms.payload.findByID({ collection: 'forms', id, depth: 0 });
  const english = questions.map((row) => ({ ...row, label: 'Question' }));
  await change(id, { title: 'Ask', purpose: 'To answer.', questions: english }, 'en');
  const [first] = await liveForms();
  expect(first).toMatchObject({
    id,
    caseKind: 'questions',
    open: true,
    title: { vi: 'Gửi câu hỏi', en: 'Ask' },
    fields: [{ id: 'text', kind: 'longText', label: { vi: 'Câu hỏi', en: 'Question' }, least: 10, most: 500 }],
  });
  await change(id, { retentionDays: 730 });
  const [second] = await liveForms();
  if (!first || !second) throw new Error('no form');
  const versions = [first, first, second].map((each) => makeFormDefinition(each, places.ward, []).version);
  expect(versions[0]).toBe(versions[1]);
  expect(versions[2]).not.toBe(versions[0]);
  expect(makeFormDefinition(first, places.city, []).version).not.toBe(versions[0]);
  await change(id, { state: 'closed' });
  expect((await liveForms()).map(({ open }) => open)).toEqual([false]);
  await cms.payload.delete({ collection: 'forms', id });
  expect(await liveForms()).toEqual([]);
});

it('one that no page could show is not saved, and a portal has one of each kind', async () => {
  const row = { kind: 'shortText', label: 'Tên', required: true };
  for (const questions of [
    [{ ...row, name: 'Tên' }],
    [{ ...row, name: '_key' }],
    [{ ...row, name: 'a', least: 9, most: 5 }],
    [
      { ...row, name: 'a' },
      { ...row, name: 'a' },
    ],
    [{ ...row, name: 'a', kind: 'choice' }],
  ])
    await expect(make(form({ questions }))).rejects.toMatchObject({ data: { code: 'LT-FORM-040' } });
  await make(form({ portal: places.ward }));
  await expect(make(form({ portal: places.ward }))).rejects.toMatchObject({ data: { code: 'LT-FORM-041' } });
  const draft = await make(form({ portal: places.ward, state: 'draft' }));
  await expect(change(draft, { state: 'open' })).rejects.toMatchObject({ data: { code: 'LT-FORM-041' } });
  await make(form({ portal: places.ward, kind: 'reports' }));
});

it('visitors read no form that is being written', async () => {
  await make(form({ portal: places.city, state: 'draft', title: 'Chưa xong' }));
  const { docs } = await cms.payload.find({ collection: 'forms', overrideAccess: false, pagination: false });
  expect(docs.length).toBeGreaterThan(0);
  expect(docs.filter(({ state }) => state === 'draft')).toEqual([]);
});

it('the demo’s forms are whole in both languages, and each agency gets a key once', async () => {
  const units = [{ code: '1', name: { vi: 'Phường', en: 'Ward' } }];
  for (const { vi, en } of demoForms) {
    const questions = vi.questions.map((question) => ({ ...question }));
    const id = await make({ ...vi, questions, portal: places.hamlet });
    await change(id, { title: en.title, purpose: en.purpose });
    const live = (await liveForms()).find((each) => each.id === id);
    if (!live) throw new Error(`The form ${vi.kind} did not leave the CMS`);
    expect(formDefinitionSchema.safeParse(makeFormDefinition(live, 'hue', units)).success).toBe(true);
    expect(en.questions.map(({ name }) => name)).toEqual(vi.questions.map(({ name }) => name));
  }
  await makeDemoKeys(cms.dataDir, ['a', 'b']);
  const read = () =>
    publicKeysSchema.parse(JSON.parse(readFileSync(path.join(cms.dataDir, 'release', publicKeysFile), 'utf8')));
  const before = read();
  await makeDemoKeys(cms.dataDir, ['a', 'b', 'c']);
  const after = read();
  expect(after.recovery).toEqual(before.recovery);
  expect(after.agencies.map(({ portal }) => portal)).toEqual(['a', 'b', 'c']);
  expect(after.agencies.slice(0, 2)).toEqual(before.agencies);
  for (const { id } of after.agencies) expect(existsSync(privateKeyFile(cms.dataDir, id))).toBe(true);
});
