import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/import-documents.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let province: SmallProvince;
let folder: string;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
});
afterAll(() => cms.close());
beforeEach((context) => needs('dotted keys', context));
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'documents', where: {} });
  folder = await mkdtemp(path.join(tmpdir(), 'lienthong-import-'));
  return () => rm(folder, { recursive: true, force: true });
});

const put = (file: string, content: string | Uint8Array) => writeFile(path.join(folder, file), content);
const text = (number: string, title: string, body: string, ...more: string[]) =>
  `---\ntitle: "${title}"\n${number === '' ? '' : `so_hieu: ${number}\n`}${more.join('\n')}\n---\n\n${body}\n`;
const run = async (more: { dryRun?: boolean; portal?: string } = {}) => {
  const report = await importDocuments(cms.payload, {
    folder,
    portal: 'ward',
    dryRun: false,
    stop: new AbortController().signal,
    progress: () => undefined,
    ...more,
  });
  expect(report.imported + report.updated + report.unchanged + report.refused + report.notReached).toBe(report.total);
  expect(report.files.map(({ file }) => file)).toEqual([...new Set(report.files.map(({ file }) => file))]);
  return report;
};
const all = async () =>
  (await cms.payload.find({ collection: 'documents', pagination: false, depth: 0, sort: 'number' })).docs;
const sums = ({ imported, updated, unchanged, refused }: Awaited<ReturnType<typeof run>>) => [
  imported,
  updated,
  unchanged,
  refused,
];

describe('imported documents', () => {
  it('are published, with their fields, and noted for the projector', async () => {
    await put(
      'a.md',
      text(
        '5/2026/NĐ-CP',
        'Về văn thư',
        '## Điều 1\n\n| A | B |\n|---|---|\n| một | hai |',
        'ngay_ban_hanh: 10/01/2026',
      ),
    );
    expect(sums(await run())).toEqual([1, 0, 0, 0]);
    const [doc] = await all();
    expect(doc).toMatchObject({
      title: 'Về văn thư',
      number: '5/2026/NĐ-CP',
      type: 'nghi-dinh',
      issuer: 'Chính phủ',
      portal: province.ward,
      _status: 'published',
      publishedAt: '2026-01-10T02:00:00.000Z',
      issuedOn: '2026-01-10T05:00:00.000Z',
    });
    const waiting = { document: { equals: doc?.id } };
    expect((await cms.payload.count({ collection: 'outbox-entries', where: waiting })).totalDocs).toBe(1);
  });

  it('never wait for a day in the future', async () => {
    await put('a.md', text('5/2026/NĐ-CP', 'x', 'y', 'date: 2126-01-01'));
    await run();
    const [doc] = await all();
    expect(Date.parse(doc?.publishedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('are unchanged the second time: nothing is written', async () => {
    await put('a.md', text('5/2026/NĐ-CP', 'Một', 'Toàn văn một'));
    await put('b.md', text('', 'Hộ tịch', 'Toàn văn hai'));
    await run();
    const before = await all();
    expect(sums(await run())).toEqual([0, 0, 2, 0]);
    expect(await all()).toEqual(before);
  });

  it('are updated by a corrected file, and keep what an editor changed', async () => {
    await put('a.md', text('5/2026/NĐ-CP', 'Cũ', 'Toàn văn', 'signer: Nguyễn Văn An'));
    await run();
    const [made] = await all();
    await cms.payload.update({
      collection: 'documents',
      id: made?.id ?? '',
      data: { signer: 'Trần Văn Bình', _status: 'published' },
    });
    await put('a.md', text('5/2026/NĐ-CP', 'Mới', 'Toàn văn đã đính chính', 'signer: Lê Văn Cường'));
    const report = await run();
    expect(sums(report)).toEqual([0, 1, 0, 0]);
    expect(report.files[0]).toMatchObject({
      fields: ['title', 'body'],
      conflicts: [
        { field: 'signer', kept: 'existing', by: 'person', existing: 'Trần Văn Bình', incoming: 'Lê Văn Cường' },
      ],
    });
    expect(await all()).toMatchObject([{ id: made?.id, title: 'Mới', signer: 'Trần Văn Bình' }]);
    expect(sums(await run())).toEqual([0, 0, 1, 0]);
  });

  it.each([
    ['the fuller second', 'a.md', 'b.md'],
    ['the fuller first', 'b.md', 'a.md'],
  ])('of one number are one document, %s', async (_, shorter, fuller) => {
    await put(shorter, text('05/2026/NĐ-CP', 'Tóm tắt', 'Ngắn', 'signer: Nguyễn Văn An', 'linh_vuc: Y tế'));
    await put(fuller, text('5/2026/nđ-cp', 'Đầy đủ', 'Toàn văn rất dài. '.repeat(50), 'linh_vuc: Tài chính'));
    const report = await run();
    expect(sums(report)).toEqual([1, 1, 0, 0]);
    const docs = await all();
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({ title: 'Đầy đủ', field: 'Tài chính', signer: 'Nguyễn Văn An' });
    const [first, second] = report.files;
    expect(first?.conflicts).toBeUndefined();
    expect(second).toMatchObject({ file: 'b.md', with: 'a.md' });
    expect(second?.conflicts?.map(({ field, kept }) => [field, kept])).toEqual(
      ['title', 'field', 'body'].map((field) => [field, fuller === 'b.md' ? 'incoming' : 'existing']),
    );
    expect(sums(await run())).toEqual([0, 0, 2, 0]);
  });

  it('do not copy a document somebody wrote by hand', async () => {
    const made = await cms.payload.create({
      collection: 'documents',
      data: {
        title: 'Viết tay',
        number: '5/2026/NĐ-CP',
        portal: province.ward,
        type: 'nghi-dinh',
        validity: 'con',
        _status: 'published',
      },
    });
    await put('a.md', text('05/2026/NĐ-CP', 'Từ tệp', 'Toàn văn'));
    const report = await run();
    expect(sums(report)).toEqual([0, 1, 0, 0]);
    expect(report.files[0]?.conflicts?.map(({ field }) => field)).toContain('title');
    expect((await all()).map(({ id }) => id)).toEqual([made.id]);
  });

  it('leave alone, and say so: drafts, what was withdrawn, the bin, what somebody has open', async () => {
    await put('a.md', text('1/2026/NĐ-CP', 'Một', 'Toàn văn'));
    await put('b.md', text('2/2026/NĐ-CP', 'Hai', 'Toàn văn'));
    await put('c.md', text('3/2026/NĐ-CP', 'Ba', 'Toàn văn'));
    await put('d.md', text('4/2026/NĐ-CP', 'Bốn', 'Toàn văn'));
    await run();
    const [one, two, three, four] = await all();
    const at = (id: string | undefined) => ({ collection: 'documents' as const, id: id ?? '' });
    await cms.payload.update({ ...at(one?.id), data: { title: 'Đang viết dở' }, draft: true });
    await cms.payload.update({ ...at(two?.id), data: { _status: 'draft' } });
    await cms.payload.update({ ...at(three?.id), data: { deletedAt: new Date().toISOString() }, trash: true });
    const editor = await makeAccount(cms.payload, 'editor', [{ portal: province.ward, role: 'editor' }]);
    await cms.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'documents', value: four?.id ?? '' },
        user: { relationTo: 'users', value: editor.id },
      },
    });
    for (const file of ['a', 'b', 'c', 'd'])
      await put(`${file}.md`, text(`${'abcd'.indexOf(file) + 1}/2026/NĐ-CP`, 'Sửa', 'Toàn văn mới'));
    const report = await run();
    expect(report.files.map(({ result, code }) => [result, code])).toEqual([
      ['refused', 'LT-IMPORT-008'],
      ['refused', 'LT-IMPORT-008'],
      ['refused', 'LT-IMPORT-009'],
      ['refused', 'LT-IMPORT-011'],
    ]);
    expect((await all()).map(({ title }) => title)).toEqual(['Một', 'Hai', 'Bốn']);
  });

  it('are rehearsed by a dry run that says the same and writes nothing', async () => {
    await put('a.md', text('5/2026/NĐ-CP', 'Tóm tắt', 'Ngắn'));
    await put('b.md', text('5/2026/NĐ-CP', 'Đầy đủ', 'Toàn văn rất dài. '.repeat(50)));
    await put('c.md', '');
    const rows = async () =>
      Promise.all([
        cms.payload.count({ collection: 'documents' }),
        cms.payload.count({ collection: 'outbox-entries' }),
      ]);
    const before = await rows();
    const rehearsed = await run({ dryRun: true });
    expect(await rows()).toEqual(before);
    const { files } = await run();
    expect(rehearsed.files).toEqual(files);
  });
});

describe('files that cannot be imported', () => {
  it('are refused one by one, with code and reason, and stop nothing', async () => {
    await put('1-empty.md', ' \n');
    await put('2-binary.md', new Uint8Array([0x89, 0x50, 0, 1, 2]));
    await put('3-latin1.md', new Uint8Array([0x74, 0xe9, 0x20, 0xff]));
    await put('4-big.md', text('1/2026/NĐ-CP', 'x', 'á'.repeat(3 * 1024 * 1024)));
    await put('5-untitled.md', 'Không có gì');
    await put('6-program.md', '---js\n{}\n---\n');
    await put('7-deep.md', text('2/2026/NĐ-CP', 'Sâu', '> '.repeat(20_000)));
    await mkdir(path.join(folder, 'sub'));
    await put('sub/good.md', text('3/2026/NĐ-CP', 'Được', 'Toàn văn'));
    const report = await run();
    expect(report.files.map(({ file, code }) => [file, code])).toEqual([
      ['1-empty.md', 'LT-IMPORT-004'],
      ['2-binary.md', 'LT-IMPORT-004'],
      ['3-latin1.md', 'LT-IMPORT-004'],
      ['4-big.md', 'LT-IMPORT-010'],
      ['5-untitled.md', 'LT-IMPORT-002'],
      ['6-program.md', 'LT-IMPORT-001'],
      ['7-deep.md', 'LT-IMPORT-020'],
      ['sub/good.md', undefined],
    ]);
    for (const { code, reason } of report.files)
      if (code !== undefined) expect(reason?.vi.length, code).toBeGreaterThan(10);
    expect((await all()).map(({ title }) => title)).toEqual(['Được']);
  });

  it('or portals and folders that are not there, are a sentence', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'LT-IMPORT-006' });
    await put('a.md', text('5/2026/NĐ-CP', 'x', 'y'));
    await expect(run({ portal: 'khong-co' })).rejects.toMatchObject({ code: 'LT-IMPORT-003' });
    await rm(folder, { recursive: true });
    await expect(run()).rejects.toMatchObject({ code: 'LT-IMPORT-005' });
  });
});
