import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostOffice, tokenIn, type PostOffice } from '../accounts/post-office.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';
import { makeAccount, makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

let post: PostOffice;
let cms: Cms;
let province: SmallProvince;
const children = new Set<ChildProcess>();
const workers: { stop(): Promise<void> }[] = [];
let number = 0;

beforeAll(async () => {
  post = await openPostOffice();
  cms = await openCms({ SMTP_URL: post.url, CMS_URL: 'http://cms.example:3100' });
  province = await makeSmallProvince(cms.payload);
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop();
  for (const child of children) child.kill('SIGKILL');
  post.letters.length = 0;
});
afterAll(async () => {
  await cms.close();
  await post.close();
});

/** Somebody new asks for a letter; returns the answer of the CMS. */
async function askForLetter(): Promise<number> {
  number += 1;
  const { email } = await makeAccount(cms.payload, `nguoi-${number}`, [{ portal: province.ward, role: 'editor' }]);
  return (await cms.rest('POST', '/api/users/forgot-password', { body: { email } })).status;
}
async function startWorker(smtpUrl: string | null = post.url) {
  const { startLetterWorker } = await import('../../src/letters/send-letters.ts');
  const { letterTransport } = await import('../../src/letters/letter-transport.ts');
  workers.push(startLetterWorker(cms.payload, letterTransport({ ...parseEnvironment(process.env), smtpUrl }), 200));
}
const waiting = async () => (await cms.payload.find({ collection: 'letters', pagination: false })).docs;
const save = () =>
  cms.payload.create({
    collection: 'articles',
    data: { title: 'Tin', lead: 'x', genre: 'news', portal: province.ward, _status: 'published' },
  });

describe('a mail server that does not answer', () => {
  it('holds up no save and no further letter being asked for', async () => {
    const release = post.hold();
    await startWorker();
    expect(await askForLetter()).toBe(200);
    await vi.waitFor(() => expect(post.held()).toBe(1), 10_000);
    await Promise.all([save(), save(), save()]);
    expect(await askForLetter()).toBe(200);
    expect([post.held(), post.letters.length]).toEqual([1, 0]);
    release();
    await vi.waitFor(() => expect(post.letters).toHaveLength(2), 10_000);
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), 10_000);
  });

  it('gets the letter again from the next process when the one that spoke to it is killed', async () => {
    const release = post.hold();
    const first = await startProcess();
    await askForLetter();
    await vi.waitFor(() => expect(post.held()).toBe(1), 20_000);
    first.kill('SIGKILL');
    await new Promise((resolve) => first.once('exit', resolve));
    expect(await waiting()).toHaveLength(1);
    release();
    post.letters.length = 0;
    await startProcess();
    await vi.waitFor(() => expect(post.letters.filter((letter) => tokenIn(letter) !== '')).not.toEqual([]), 30_000);
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), 10_000);
  }, 90_000);
});

describe('a letter', () => {
  it('is tried again when it is not taken at the moment, under the same name', async () => {
    post.refuseNext(451);
    await startWorker();
    await askForLetter();
    await vi.waitFor(() => expect(post.letters).toHaveLength(1), 10_000);
    const [row] = await waiting();
    if (row) expect(post.letters[0]).toContain(`Message-ID: <${row.id}@`);
  });

  it('is kept with the reason, and without its link, when it is refused for good', async () => {
    post.refuseNext(550);
    await startWorker();
    await askForLetter();
    await vi.waitFor(async () => expect((await waiting())[0]?.failed).toContain('550'), 10_000);
    expect((await waiting())[0]?.html).toBe('–');
    expect(post.letters).toEqual([]);
    await cms.payload.db.deleteMany({ collection: 'letters', where: {} });
  });

  it('does not leave when its transaction is rolled back', async (context) => {
    needs('transactions', context);
    await startWorker();
    const { queueLetter } = await import('../../src/letters/queue-letter.ts');
    const { createLocalReq } = await import('payload');
    const req = await createLocalReq({}, cms.payload);
    const transactionID = await cms.payload.db.beginTransaction();
    if (transactionID === null) throw new Error('no transaction');
    req.transactionID = transactionID;
    await queueLetter(req, { to: 'ai-do@hue.example', subject: 'Thư', html: 'Thư' });
    await cms.payload.db.rollbackTransaction(transactionID);
    await askForLetter();
    await vi.waitFor(() => expect(post.letters).toHaveLength(1), 10_000);
    expect(post.letters[0]).not.toContain('ai-do@hue.example');
  });

  it('becomes a file for the owner of the data folder where there is no mail server', async () => {
    await startWorker(null);
    await askForLetter();
    const folder = path.join(cms.dataDir, 'letters');
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1), 10_000);
    const [name = ''] = await readdir(folder);
    expect(tokenIn(await readFile(path.join(folder, name), 'utf8'))).not.toBe('');
  });
});

/** A process of its own that sends letters; resolves when it works. */
function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/letters/letters-worker-process.ts'], {
    cwd: cmsRoot,
    env: {
      ...process.env,
      ...testSecrets,
      DATA_DIR: cms.dataDir,
      SMTP_URL: post.url,
      NODE_NO_WARNINGS: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve(child));
    child.once('exit', () => reject(new Error('The process ended')));
  });
}
