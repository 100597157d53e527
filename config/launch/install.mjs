// Installs the packages of the repository when they are missing or other than the lists ask for.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from './repository.mjs';
import { Problem, step } from './say.mjs';

const neededMajor = 24;
const children = new Set();

/** What a process of ours is started with, so that it ends when we do; it needs a pipe as its fourth stream. */
export function tiedToUs(env) {
  const watch = pathToFileURL(path.join(repository, 'config', 'launch', 'end-with-launcher.mjs')).href;
  return { args: ['--import', watch], env: { ...env, LAUNCHER_PID: String(process.pid) } };
}

/** Ends the commands that run at the moment and waits for them. */
export async function stopRunning() {
  const ended = [...children].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ended);
}

/** Installs what package-lock.json asks for; does nothing when it is there already. */
export async function ensureInstalled() {
  await installInto(repository, 'Installing packages', 'package-lock.json', ['ci']);
}

/** Installs the linters of the gate, which live apart from what the product needs. */
export async function ensureToolsInstalled() {
  // Without a lock file: not every registry has every platform package of the linters, and a lock without them fails elsewhere.
  await installInto(path.join(repository, 'config', 'tools'), 'Installing the linters', 'package.json', [
    'install',
    '--no-workspaces',
    '--no-package-lock',
  ]);
}

async function installInto(folder, title, list, command) {
  const lock = path.join(folder, list);
  const stamp = path.join(folder, 'node_modules', '.installed-from');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step(title, async () => {
    await run('npm', [...command, '--loglevel=error', '--no-audit', '--no-fund'], { cwd: folder });
    writeFileSync(stamp, wanted);
  });
}

/** The Node that runs the parts: the one that came with the packages, else the one that runs us when it is new enough. */
export function findNode() {
  const installed = path.join(repository, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath;
  throw new Problem(
    `Node ${neededMajor} or newer is needed and there is none for this platform among the packages (this is Node ${process.versions.node}). Install it from your system's packages and start again.`,
  );
}

/**
 * Runs a command to its end; its output is kept and shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, show?: boolean, tied?: boolean}} [options] `tied`: a Node process that ends when we do
 */
export function run(command, args, { cwd = repository, env = process.env, onLine, show = false, tied = false } = {}) {
  return new Promise((resolve, reject) => {
    const ours = tied ? tiedToUs(env) : { args: [], env };
    const child = spawn(command, [...ours.args, ...args], {
      cwd,
      env: ours.env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe', ...(tied ? ['pipe'] : [])],
      shell: process.platform === 'win32',
    });
    children.add(child);
    child.once('close', () => children.delete(child));
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
      if (onLine) for (const line of String(chunk).split('\n')) if (line.trim()) onLine(line.trim());
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const last = output.trimEnd().split('\n').at(-1) ?? '';
      // A part that ends with a sentence of its own marks it with ✗.
      if (last.startsWith('✗ ')) return reject(new Problem(last.slice(2)));
      reject(new Problem(`${command} ${args.join(' ')} ended with ${signal ?? code}:\n${output.trimEnd()}`));
    });
  });
}
