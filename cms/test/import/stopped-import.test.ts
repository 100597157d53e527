import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintBody } from '../../src/import/fingerprint.ts';
import { readDocument } from '../../src/import/read-document.ts';
import type { Report } from '../../src/import/report.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { cmsRoot } from '../open-cms/run-migration.ts';
import { makeSmallProvince } from '../open-cms/small-province.ts';
import { missing, wordsOfMarkdown, wordsOfRichText } from '../rich-text/words-of.ts';

const real = process.env['PORTAL_DATA_DIR'];
const source =
  real === undefined ? 'written here, because PORTAL_DATA_DIR is not set' : 'the real ones of PORTAL_DATA_DIR';

let cms: Cms;
let scratch: string;
let folder: string;
beforeAll(async () => {
  cms = await openCms();
  await makeSmallProvince(cms.payload);
  scratch = await mkdtemp(path.join(tmpdir(), 'lienthong-import-'));
  folder = real === undefined ? scratch : await chosenFrom(path.join(real, 'documents'));
  if (real === undefined)
    for (let n = 1; n <= 120; n += 1)
      await writeFile(
        path.join(folder, `${n}.md`),
        `---\ntitle: Văn bản ${n}\nso_hieu: ${Math.min(n, 118)}/2026/NĐ-CP\n---\n\n${'Điều khoản. '.repeat(n)}`,
      );
});
afterAll(async () => {
  await cms.close();
  await rm(scratch, { recursive: true, force: true });
});

/** A hundred of the real documents; `npm run test:long` takes them all. */
async function chosenFrom(documents: string): Promise<string> {
  if (process.env['TEST_LONG']) return documents;
  const names = (await readdir(documents)).filter((name) => name.endsWith('.md')).sort();
  for (const name of names.slice(0, 100)) await copyFile(path.join(documents, name), path.join(scratch, name));
  return scratch;
}

/** The command as a process of its own; `watch` is called while it runs and may kill it. */
function runImport(watch?: (kill: (signal: NodeJS.Signals) => void) => Promise<boolean>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const args = [
      'src/import/import.ts',
      'documents',
      folder,
      '--portal',
      'ward',
      '--report',
      path.join(scratch, 'report.json'),
    ];
    const child = spawn(process.execPath, args, {
      cwd: cmsRoot,
      env: { ...process.env, INIT_CWD: scratch, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let over = false;
    child.on('error', reject);
    child.on('close', (code) => {
      over = true;
      resolve(code);
    });
    void (async () => {
      while (watch && !over && !(await watch((signal) => child.kill(signal))))
        await new Promise((wake) => setTimeout(wake, 20));
    })();
  });
}
const count = async (collection: 'documents' | 'outbox-entries') => (await cms.payload.count({ collection })).totalDocs;
const stopAt = (number: number, signal: NodeJS.Signals) =>
  runImport(async (kill) => {
    if ((await count('documents')) < number) return false;
    kill(signal);
    return true;
  });
const report = async () => JSON.parse(await readFile(path.join(scratch, 'report.json'), 'utf8')) as Report;
const all = async () => (await cms.payload.find({ collection: 'documents', pagination: false, depth: 0 })).docs;

describe(`an import of documents (${source}) beside a running CMS`, () => {
  it('killed and stopped on its way, then run again, doubles nothing', { timeout: 300_000 }, async (context) => {
    needs('dotted keys', context);
    expect(await stopAt(10, 'SIGKILL')).toBeNull();
    expect(await stopAt(25, 'SIGKILL')).toBeNull();
    expect(await stopAt(40, 'SIGINT')).toBe(130);
    const stopped = await report();
    expect(stopped.stopped).toBe(true);
    expect(stopped.imported + stopped.updated + stopped.unchanged + stopped.refused + stopped.notReached).toBe(
      stopped.total,
    );
    expect(await runImport()).toBe(0);
    const last = await report();
    expect([last.refused, last.notReached, last.files.length]).toEqual([0, 0, last.total]);

    const docs = await all();
    const keys = docs.map(({ importKey }) => importKey);
    expect(new Set(keys).size).toBe(keys.length);
    const expected = new Set(
      last.files.map(({ file }) => readDocument(file, readFileSync(path.join(folder, file), 'utf8')).key),
    );
    expect(new Set(keys)).toEqual(expected);
    // One row for each write and no other: the projector hears of every document.
    const { docs: rows } = await cms.payload.find({
      collection: 'outbox-entries',
      where: { source: { equals: 'documents' } },
      pagination: false,
    });
    expect(rows.filter(({ operation }) => operation === 'create')).toHaveLength(docs.length);
    expect(new Set(rows.map(({ document }) => document))).toEqual(new Set(docs.map(({ id }) => id)));

    expect(await runImport()).toBe(0);
    expect(await report()).toMatchObject({ imported: 0, updated: 0, refused: 0, unchanged: last.total });
  });

  it('loses no word of a text, and publishes every one', async () => {
    for (const { importRecord, body, _status, type, number } of await all()) {
      const { base } = importRecord as { base: string };
      const { markdown } = readDocument(base, readFileSync(path.join(folder, base), 'utf8'));
      expect(missing(wordsOfMarkdown(markdown), wordsOfRichText(body)), base).toEqual([]);
      expect(_status, base).toBe('published');
      expect(type === 'tap-hop', base).toBe(!number);
      expect(fingerprintBody(body).length, base).toBeGreaterThan(0);
    }
  });
});
