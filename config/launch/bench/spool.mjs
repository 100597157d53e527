// Submissions over HTTP into the real functions process: sealed to two keys, durable, acknowledged.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNode } from '../install.mjs';
import { repository } from '../repository.mjs';
import { Problem, step } from '../say.mjs';
import { percentile, rounded } from './measure.mjs';

const clients = 64;
const seconds = 20;
const bytes = 10 * 1024;
const webPort = 28_470;
const words = (vi) => ({ vi, en: null });
const form = {
  format: 1,
  id: 'do-luong',
  version: 1,
  portal: 'bench',
  caseKind: 'questions',
  lead: null,
  title: words('Đo lường'),
  purpose: words('Đo lường'),
  retentionDays: 1,
  fields: [
    { kind: 'longText', id: 'text', label: words('Nội dung'), hint: null, required: true, least: 1, most: 20_000 },
  ],
};

/** @returns {Promise<object>} rate, waiting times and memory; every acknowledged one is opened afterwards. */
export async function benchSpool() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-spool-'));
  const env = {
    ...process.env,
    LANG: 'en',
    NODE_NO_WARNINGS: '1',
    UV_THREADPOOL_SIZE: '16',
    DATA_DIR: path.join(folder, 'data'),
    WEB_PORT: String(webPort),
    PAYLOAD_SECRET: 'none-of-these-is-used-here',
    PREVIEW_SECRET: 'none-of-these-is-used-here',
  };
  const keys = (...args) => {
    const { status, stdout, stderr } = spawnSync(findNode(), ['cms/src/keys/run-keys.ts', ...args], {
      cwd: repository,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Problem(stderr);
    return stdout;
  };
  let functions = null;
  try {
    const forms = path.join(env.DATA_DIR, 'release', '_sealing', 'forms');
    mkdirSync(forms, { recursive: true });
    writeFileSync(path.join(forms, `${form.id}.json`), JSON.stringify(form));
    keys('generate', '--portal', form.portal, '--recovery', path.join(folder, 'recovery.agekey'));
    functions = spawn(findNode(), ['functions/src/adapters/node/run-functions.ts'], { cwd: repository, env });
    let said = '';
    for (const stream of [functions.stdout, functions.stderr]) stream.on('data', (chunk) => (said += chunk));
    while (!said.includes('"ready"')) {
      if (functions.exitCode !== null) throw new Problem(said);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
    await step('Warming up', () => load(agent, 2));
    const before = readdirSync(path.join(env.DATA_DIR, 'spool', 'ready')).length;
    const times = await step(`${clients} clients, ${bytes / 1024} kB, ${seconds} s`, () => load(agent, seconds));
    const memoryMb = Math.round(
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${functions.pid}/status`, 'utf8'))?.[1]) / 1024,
    );
    agent.destroy();
    const kept = readdirSync(path.join(env.DATA_DIR, 'spool', 'ready')).length - before;
    const opened = await step('Opening every one', () => keys('check'));
    return {
      clients,
      bytes,
      acknowledged: times.length,
      kept,
      opened: opened.trim(),
      perSecond: Math.round(times.length / seconds),
      p50Ms: rounded(percentile(times, 0.5)),
      p99Ms: rounded(percentile(times, 0.99)),
      worstMs: rounded(Math.max(...times)),
      peakMb: memoryMb,
    };
  } finally {
    functions?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(agent, duration) {
  const times = [];
  const end = performance.now() + duration * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      const status = await send(agent);
      if (status !== 201) throw new Problem(`A submission was answered ${status}.`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

function send(agent) {
  const body = JSON.stringify({
    version: form.version,
    key: randomBytes(24).toString('hex'),
    answers: { text: randomBytes(bytes / 2).toString('hex') },
  });
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        port: webPort + 1,
        host: '127.0.0.1',
        method: 'POST',
        path: `/api/forms/${form.id}`,
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          'x-portal-host': 'bench.localhost',
          origin: 'http://bench.localhost',
        },
      },
      (response) => response.resume().on('end', () => resolve(response.statusCode)),
    );
    request.on('error', reject);
    request.end(body);
  });
}
