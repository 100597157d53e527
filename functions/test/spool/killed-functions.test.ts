import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { showSymbols } from '@lienthong/config/contracts/tracking-code';
import { spoolFolder } from '@lienthong/config/contracts/sealing-keys';
import { afterEach, expect, test } from 'vitest';
import { makeInstallation, type Installation } from '../make-installation.ts';
import { answers } from '../question-form.ts';
import { findFreePort, runFunctions, submit, type RunningFunctions } from '../run-functions.ts';

const kills = process.env['TEST_LONG'] ? 25 : 4;
const clients = 16;
const planted = 'TinNhanKhongAiDuocThay';

let installation: Installation;
let running: RunningFunctions | null = null;
afterEach(async () => {
  running?.kill();
  await running?.ended;
  running = null;
  installation.remove();
});

const opened = async (file: string) =>
  (await installation.open(file, installation.identities.recovery)) as Awaited<ReturnType<Installation['open']>> & {
    content: { answers: { name: string } };
  };

test(
  'killed again and again under load: what was acknowledged is there exactly once, whole, and nothing can be read of it',
  async () => {
    installation = await makeInstallation();
    const port = await findFreePort();
    const acknowledged = new Map<string, string>();
    let said = '';
    let stop = false;
    let number = 0;

    /** Sends until it is told that it was received, as a person does; with the same key. */
    async function client(): Promise<void> {
      while (!stop) {
        const name = `Người số ${(number += 1)}`;
        const body = {
          version: 2,
          key: `key-of-${name.replaceAll(/\W/g, '-')}-${crypto.randomUUID()}`,
          answers: { ...answers, name, question: `${answers.question} ${planted}` },
        };
        for (;;) {
          const response = await submit(port, body).catch(() => null);
          const receipt = response?.status === 201 ? await response.json().catch(() => null) : null;
          if (receipt) {
            acknowledged.set(name, (receipt as { code: string }).code);
            break;
          }
          if (stop) return;
          await pause(20);
        }
      }
    }

    const loads = Array.from({ length: clients }, client);
    for (let kill = 0; kill <= kills; kill += 1) {
      running = await runFunctions(installation.dataDir, port);
      await pause(200 + Math.random() * 400);
      if (kill === kills) break;
      running.kill();
      expect(await running.ended).toEqual({ code: null, signal: 'SIGKILL' });
      said += running.said();
    }
    stop = true;
    await Promise.all(loads);
    said += running?.said() ?? '';

    const codes = new Map<string, string>();
    for (const file of installation.envelopes()) {
      const { header, content } = await opened(file);
      expect(codes.has(content.answers.name), content.answers.name).toBe(false);
      codes.set(content.answers.name, showSymbols('code', header.code));
    }
    expect(acknowledged.size).toBeGreaterThan(kills * 10);
    for (const [name, code] of acknowledged) expect(codes.get(name), name).toBe(code);
    expect(new Set(codes.values()).size).toBe(codes.size);
    // Unfinished files of those that were killed are swept; nothing anywhere holds the words.
    expect(readdirSync(path.join(installation.dataDir, spoolFolder, 'unfinished'))).toEqual([]);
    for (const text of ['Người số', planted]) {
      expect(said).not.toContain(text);
      for (const name of readdirSync(installation.dataDir, { recursive: true, encoding: 'utf8' })) {
        const file = path.join(installation.dataDir, name);
        if (statSync(file).isFile()) expect(readFileSync(file).includes(text), name).toBe(false);
      }
    }
  },
  kills * 4000 + 60_000,
);

test('unfinished files are swept at the start, whole ones stay', async () => {
  installation = await makeInstallation();
  const port = await findFreePort();
  running = await runFunctions(installation.dataDir, port);
  expect((await submit(port, { version: 2, answers })).status).toBe(201);
  running.kill();
  await running.ended;
  const unfinished = path.join(installation.dataDir, spoolFolder, 'unfinished');
  writeFileSync(path.join(unfinished, 'left'), 'half');
  running = await runFunctions(installation.dataDir, port);
  expect([readdirSync(unfinished), installation.envelopes().length]).toEqual([[], 1]);
});

test('after a failed fsync the process ends, acknowledges nothing and never tries again', async (context) => {
  installation = await makeInstallation();
  const port = await findFreePort();
  const tracer = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', '-e', 'inject=fsync:error=EIO'];
  try {
    execFileSync(tracer[0] ?? '', [...tracer.slice(1), 'true']);
  } catch {
    context.skip('strace is not here or may not trace: the failing disk is not tried');
  }
  running = await runFunctions(installation.dataDir, port, tracer);
  const answer = await submit(port, { version: 2, answers }).catch(() => null);
  expect(answer).toBeNull();
  expect((await running.ended).code).toBe(74);
  expect(running.said()).toContain('the disk lost what was written');
  expect(installation.envelopes()).toEqual([]);
});

test('on a full disk people are told to send again, nothing is lost, and it goes on when there is room', async (context) => {
  installation = await makeInstallation();
  const port = await findFreePort();
  const disk = path.join(installation.dataDir, spoolFolder);
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    context.skip('a small disk can be mounted by root only');
  }
  try {
    running = await runFunctions(installation.dataDir, port);
    const body = (at: number) => ({
      version: 2,
      key: `key-of-somebody-${at}-${'x'.repeat(10)}`,
      answers: { ...answers, name: `Người ${at}`, question: 'Câu hỏi dài. '.repeat(600) },
    });
    const attempts = Array.from({ length: 64 }, (_, at) => at);
    const statuses = await Promise.all(attempts.map(async (at) => (await submit(port, body(at))).status));
    const received = attempts.filter((at) => statuses[at] === 201);
    expect(new Set(statuses)).toEqual(new Set([201, 503]));
    const names = await Promise.all(
      installation.envelopes().map(async (file) => (await opened(file)).content.answers.name),
    );
    expect(names.toSorted()).toEqual(received.map((at) => `Người ${at}`).toSorted());
    expect(readdirSync(path.join(disk, 'unfinished'))).toEqual([]);
    expect(running.said()).toContain('ENOSPC');
    execFileSync('mount', ['-o', 'remount,size=8m', disk]);
    const again = await Promise.all(attempts.map(async (at) => (await submit(port, body(at))).status));
    expect(new Set(again)).toEqual(new Set([201]));
    expect(installation.envelopes().length).toBe(attempts.length);
  } finally {
    running?.kill();
    await running?.ended;
    execFileSync('umount', [disk]);
  }
});
