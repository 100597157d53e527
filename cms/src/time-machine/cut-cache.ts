import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cutFolder, cutPath } from '@lienthong/config/contracts/cut-content';

/** Copies kept: whoever leafs through a few moments does not wait for each again. */
const mostCuts = 4;
const longestCut = 10 * 60_000;
const running = new Map<string, Promise<void>>();

/** Makes sure that the records as of a release stand in the data folder, for the preview server. In a process of its own: editors go on. */
export async function ensureCut(dataDir: string, seq: number): Promise<void> {
  const file = path.join(dataDir, cutPath(seq));
  if (existsSync(file)) {
    const now = new Date();
    return utimesSync(file, now, now);
  }
  const waiting = running.get(file);
  if (waiting) return waiting;
  const made = makeCut(dataDir, seq, file).finally(() => running.delete(file));
  running.set(file, made);
  return made;
}

async function makeCut(dataDir: string, seq: number, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.unfinished`;
  const args = ['--content', path.join(dataDir, 'content.db'), '--seq', String(seq), '--out', draft];
  await promisify(execFile)(process.execPath, [scriptFile(), ...args], {
    timeout: longestCut,
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
  });
  renameSync(draft, file);
  trim(path.join(dataDir, cutFolder));
}

/** The oldest go; a preview that still reads one goes on reading it. */
function trim(folder: string): void {
  const cuts = readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => ({ name, used: statSync(path.join(folder, name)).mtimeMs }))
    .sort((one, other) => other.used - one.used);
  for (const { name } of cuts.slice(mostCuts))
    for (const ending of ['', '-wal', '-shm']) rmSync(path.join(folder, name + ending), { force: true });
}

/** The CMS runs in its own folder, tests in the repository’s. */
function scriptFile(): string {
  const inCms = path.join(/* turbopackIgnore: true */ process.cwd(), 'src', 'time-machine', 'cut.ts');
  return existsSync(inCms) ? inCms : path.join(process.cwd(), 'cms', 'src', 'time-machine', 'cut.ts');
}
