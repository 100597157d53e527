import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeHeader, sealedPartSchema } from '@lienthong/config/contracts/envelope';
import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import { keysFolder, readyFolder, releasedFormsFolder, spoolFolder } from '@lienthong/config/contracts/sealing-keys';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePorts } from './free-ports.ts';
import { pause, repository } from './run-system.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sealed-submission-'));
const [dataDir, safe] = [path.join(root, 'data'), path.join(root, 'safe')];
const recovery = path.join(safe, 'recovery.agekey');
const words = (vi: string) => ({ vi, en: null });
const form = formDefinitionSchema.parse({
  format: 1,
  id: 'hoi-dap',
  version: 1,
  portal: 'hue',
  caseKind: 'questions',
  lead: null,
  title: words('Hỏi đáp'),
  purpose: words('Để trả lời câu hỏi của bạn.'),
  retentionDays: 1825,
  fields: [
    { kind: 'longText', id: 'question', label: words('Câu hỏi'), hint: null, required: true, least: 1, most: 500 },
  ],
});
const environment = {
  PATH: process.env['PATH'] ?? '',
  NODE_NO_WARNINGS: '1',
  DATA_DIR: dataDir,
  LANG: 'en',
  PAYLOAD_SECRET: 'none-of-these-is-used-here',
  PREVIEW_SECRET: 'none-of-these-is-used-here',
};
let functions: ChildProcess | null = null;
let port = 0;

beforeAll(async () => {
  const release = path.join(dataDir, 'release', releasedFormsFolder);
  mkdirSync(release, { recursive: true });
  writeFileSync(path.join(release, `${form.id}.json`), JSON.stringify(form));
  const { web } = await findFreePorts();
  port = web + 1;
  functions = spawn(process.execPath, [path.join(repository, 'functions/src/adapters/node/run-functions.ts')], {
    env: { ...environment, WEB_PORT: String(web) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  functions.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes('"ready"')) await pause(20);
});
afterAll(() => {
  functions?.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

function keys(...args: string[]): { status: number | null; said: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cms/src/keys/run-keys.ts', ...args], {
    cwd: repository,
    env: environment,
    encoding: 'utf8',
  });
  return { status, said: stdout, errors: stderr };
}

async function send(question: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/api/forms/hoi-dap`, {
    method: 'POST',
    headers: { origin: 'http://hue.localhost', 'x-portal-host': 'hue.localhost', 'content-type': 'application/json' },
    body: JSON.stringify({ version: 1, answers: { question } }),
  });
  return response.status;
}

const ready = path.join(dataDir, spoolFolder, readyFolder);

test('before, with and after a key, and when keys are lost: the running functions follow the release and every letter opens', async (context) => {
  expect(await send('Không có khóa')).toBe(503);
  expect(keys('generate', '--portal', 'hue', '--recovery', recovery)).toMatchObject({ status: 0, errors: '' });
  expect(await send('Câu hỏi một')).toBe(201);
  expect(keys('rotate', '--portal', 'hue').status).toBe(0);
  expect(await send('Câu hỏi hai')).toBe(201);
  const sealedTo = readdirSync(ready).map(
    (name) => decodeHeader(readFileSync(path.join(ready, name))).header.keys.agency,
  );
  expect(new Set(sealedTo).size).toBe(2);
  expect(keys('check')).toMatchObject({ status: 0, said: '2 envelopes open, 0 do not.\n' });

  // The folder of keys is lost: the recovery key opens all, and so does the copy that was put aside.
  expect(keys('backup', path.join(safe, 'copy')).status).toBe(0);
  rmSync(path.join(dataDir, keysFolder), { recursive: true });
  expect(keys('check')).toMatchObject({ status: 1, said: '0 envelopes open, 2 do not.\n' });
  expect(keys('check', '--recovery', recovery)).toMatchObject({ status: 0, said: '2 envelopes open, 0 do not.\n' });
  execFileSync('cp', ['-a', path.join(safe, 'copy'), path.join(dataDir, keysFolder)]);
  expect(keys('check')).toMatchObject({ status: 0, said: '2 envelopes open, 0 do not.\n' });

  try {
    execFileSync('age', ['--version']);
  } catch {
    context.skip('age is not installed: its own reading of keys and envelopes is not compared');
  }
  const questions = readdirSync(ready).map((name) => {
    const bytes = readFileSync(path.join(ready, name));
    const { header, sealedAt } = decodeHeader(bytes);
    const read = (identity: string) =>
      execFileSync('age', ['-d', '-i', identity], { input: bytes.subarray(sealedAt) }).toString();
    const text = read(path.join(dataDir, keysFolder, `${header.keys.agency}.agekey`));
    expect(read(recovery)).toBe(text);
    return (JSON.parse(sealedPartSchema.parse(JSON.parse(text)).content) as { answers: { question: string } }).answers
      .question;
  });
  expect(questions.toSorted()).toEqual(['Câu hỏi hai', 'Câu hỏi một']);
}, 60_000);
