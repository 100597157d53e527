// The publisher and the writer of its records as processes of their own, without the rest of an installation.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pause } from '../probe.mjs';
import { repository } from '../repository.mjs';
import { Problem } from '../say.mjs';
import { ask } from './installation.mjs';

/** Starts the publisher; resolves when everything is published. */
export async function startPublisher({ node, dataDir, env, webPort }) {
  const child = spawn(node, [path.join(repository, 'sites', 'src', 'publisher', 'run-publisher.ts')], {
    env: { ...env, DATA_DIR: dataDir, WEB_PORT: String(webPort) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  /** What each publication did. */
  const published = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('"msg":"published"')) published.push(JSON.parse(line));
  });
  let over = false;
  const ended = new Promise((resolve) => child.on('close', resolve)).then(() => (over = true));
  const health = async () => {
    if (over) throw new Problem(`The publisher ended:\n${said}`);
    const answer = await ask(webPort + 3, '/health').catch(() => null);
    return answer === null ? null : JSON.parse(answer.body).details;
  };
  const until = async (holds) => {
    for (;;) {
      const details = await health();
      if (details && holds(details)) return details;
      await pause(5);
    }
  };
  const { pages } = await until(({ position, behind }) => position > 0 && behind === 0);
  return {
    pages,
    health,
    /** Waits until every page of a sequence number is live; returns how many were rendered for it. */
    async reach(seq) {
      await until(({ position, waiting }) => position >= seq && waiting === 0);
      for (;;) {
        const its = published.find(({ first, seq: last }) => first <= seq && seq <= last);
        if (its) return its.pages;
        await health();
        await pause(5);
      }
    },
    rest: () => until(({ behind }) => behind === 0),
    cpuSeconds: () => cpuSecondsOf(child.pid),
    peakMb: () => peakMbOf(child.pid),
    forgetPeak: () => forgetPeakOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Starts what writes the records; `tell` gives it a command and resolves with its answer. */
export function startWriter({ node, content, env }) {
  const script = path.join(repository, 'cms', 'bench', 'change-tree.ts');
  const child = spawn(node, [script, '--file', content], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)));
  const ended = new Promise((resolve) => child.on('close', resolve)).then(() => {
    for (const { reject } of waiting) reject(new Problem('The writer of the records ended.'));
  });
  return {
    tell: (command) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(command)}\n`);
      }),
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Processor time a process has used, in hundredths of a second as Linux counts it. */
function cpuSecondsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function peakMbOf(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024);
}

/** The peak counts from now on. */
function forgetPeakOf(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
