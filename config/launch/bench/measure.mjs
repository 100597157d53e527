// Measures a command as a whole process: wall clock, processor time of it and its children, and the most memory they held together.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { Problem } from '../say.mjs';

/** How often memory is looked at, in milliseconds. */
const sampling = 40;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<{seconds: number, cpuSeconds: number, peakMb: number, output: string}>}
 */
export async function measure(command, args, { cwd, env = process.env } = {}) {
  // `times` of the shell counts the processor time of every child that was waited for.
  const child = spawn('bash', ['-c', '"$@"; code=$?; times >&3; exit $code', 'bash', command, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let times = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output = (output + chunk).slice(-8000)));
  child.stdio[3].on('data', (chunk) => (times += chunk));
  const started = performance.now();
  let peakKb = 0;
  const timer = setInterval(() => (peakKb = Math.max(peakKb, residentOf(child.pid))), sampling);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Problem(`${command} ${args.join(' ')} ended with ${code}:\n${output.trimEnd()}`);
  const [user = 0, system = 0] = (times.trim().split('\n')[1] ?? '').split(' ').map(secondsOf);
  return { seconds, cpuSeconds: user + system, peakMb: peakKb / 1024, output };
}

/** `1m2.500s` as seconds. */
function secondsOf(text) {
  const [, minutes = 0, seconds = 0] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Resident memory of a process group now, in KB. */
function residentOf(group) {
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) !== group) continue;
      sum += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended in between.
    }
  }
  return sum;
}

export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
export const median = (values) => percentile(values, 0.5);
export const rounded = (value, digits = 1) => Number(value.toFixed(digits));

/** The medians of several measurements of one command. */
export const medians = (runs) => ({
  seconds: rounded(median(runs.map(({ seconds }) => seconds)), 2),
  cpuSeconds: rounded(median(runs.map(({ cpuSeconds }) => cpuSeconds)), 2),
  peakMb: Math.round(median(runs.map(({ peakMb }) => peakMb))),
});
