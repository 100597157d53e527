import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { showSymbols } from '@lienthong/config/contracts/tracking-code';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { seedLegalRules } from '../../src/case-work/seed-legal-rules.ts';
import { keepForms } from '../../src/intake/know-forms.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince } from '../open-cms/small-province.ts';
import { lettersIn, questionForm, someAnswers } from './make-letters.ts';
import { pullSteps, type PullStep } from './pull-steps.ts';

const long = Boolean(process.env['TEST_LONG']);
/** Where the letter becomes a case; the whole row in the long run. */
const steps: readonly PullStep[] = long ? pullSteps : ['in the transaction', 'after the commit'];
const heldSteps: readonly PullStep[] = long
  ? pullSteps.filter((step) => step !== 'in the transaction')
  : ['after the commit'];
const kills = long ? 20 : 1;

let cms: Cms;
let letters: Awaited<ReturnType<typeof lettersIn>>;
let form: ReturnType<typeof questionForm>;
let running: Pulling | null = null;

beforeAll(async () => {
  cms = await openCms();
  await seedLegalRules(cms.payload);
  const { ward } = await makeSmallProvince(cms.payload);
  letters = await lettersIn(cms.dataDir, ward);
  form = questionForm(ward);
  letters.open(form);
  await keepForms(cms.payload, cms.dataDir, new Set());
});
afterEach(() => running?.kill());
afterAll(async () => {
  letters?.remove();
  await cms?.close();
});

type Pulling = Awaited<ReturnType<typeof startPulling>>;

/** The pull as a process of its own, until it has said `until`. */
async function startPulling(until: string, ...args: string[]) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'run-pulling.ts'), ...args], {
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  let over = false;
  void ended.then(() => (over = true));
  while (!output.includes(`${until}\n`)) {
    if (over) throw new Error(`The pull ended:\n${output}`);
    await pause(10);
  }
  return {
    said: () => output,
    async kill() {
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
    },
  };
}

async function pullAll(): Promise<void> {
  running = await startPulling('ready');
  while (letters.waiting().length > 0) await pause(20);
  await running.kill();
  running = null;
}

const count = async (collection: 'cases' | 'held-envelopes', code: string): Promise<number> =>
  (await cms.payload.count({ collection, where: { code: { equals: showSymbols('code', code) } } })).totalDocs;

test('killed at each step, a letter becomes a case once, with one beginning of its history', async (context) => {
  needs('transactions', context);
  const { code } = await letters.send(someAnswers, form);
  for (const step of steps) {
    // Once it is removed there is nothing to be killed over.
    if (letters.waiting().length === 0) break;
    running = await startPulling(`at ${step}`, step);
    await running.kill();
    expect(await count('cases', code), step).toBe(
      pullSteps.indexOf(step) < pullSteps.indexOf('after the commit') ? 0 : 1,
    );
  }
  await pullAll();
  const { docs } = await cms.payload.find({
    collection: 'cases',
    where: { code: { equals: showSymbols('code', code) } },
  });
  expect(docs.length).toBe(1);
  const history = await cms.payload.find({ collection: 'case-steps', where: { case: { equals: docs[0]?.id } } });
  expect(history.docs.map(({ action }) => action)).toEqual(['arrive']);
}, 180_000);

test('killed at each step, a letter that does not open is kept once', async (context) => {
  needs('transactions', context);
  const { header, bytes } = await letters.seal(someAnswers, form);
  letters.put(header.id, bytes.subarray(0, -3));
  for (const step of heldSteps) {
    if (letters.waiting().length === 0) break;
    running = await startPulling(`at ${step}`, step);
    await running.kill();
    expect(await count('held-envelopes', header.code), step).toBe(
      pullSteps.indexOf(step) < pullSteps.indexOf('after the commit') ? 0 : 1,
    );
  }
  await pullAll();
  expect([await count('held-envelopes', header.code), await count('cases', header.code)]).toEqual([1, 0]);
}, 180_000);

test('killed again and again while letters come, each becomes a case once, and nothing is told of what they say', async (context) => {
  needs('transactions', context);
  const planted = 'TinNhanKhongAiDuocThay';
  const codes: string[] = [];
  let said = '';
  let stop = false;
  const sending = (async () => {
    while (!stop) {
      codes.push((await letters.send({ ...someAnswers, text: `${planted} số ${codes.length}` }, form)).code);
      await pause(15);
    }
  })();
  for (let kill = 0; kill < kills; kill += 1) {
    running = await startPulling('ready');
    await pause(300 + Math.random() * 700);
    await running.kill();
    said += running.said();
  }
  stop = true;
  await sending;
  expect(letters.waiting().length).toBeLessThan(codes.length);
  await pullAll();
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) expect(await count('cases', code), code).toBe(1);
  const { totalDocs } = await cms.payload.count({ collection: 'cases', where: { text: { contains: planted } } });
  expect(totalDocs).toBe(codes.length);
  expect(said).not.toContain(planted);
}, 180_000);
