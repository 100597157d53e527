// Keeps the parts running: a part that ends is started again after a growing pause, and said so.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { tiedToUs } from './install.mjs';
import { noteRunning } from './running.mjs';
import { dim, green, red, yellow } from './say.mjs';

const longestPause = 30_000;
const stopWithin = 10_000;

/**
 * @param {{node: string, env: NodeJS.ProcessEnv, dataDir: string}} installation
 * @returns {{start: (part: {name: string, args: string[], cwd: string, env?: Record<string, string>}) => void, stop: () => Promise<void>}}
 */
export function createSupervisor({ node, env, dataDir }) {
  const logs = path.join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const running = new Map();
  const waiting = new Set();
  let stopping = false;

  function note() {
    try {
      noteRunning(
        dataDir,
        [...running].map(([name, child]) => [name, child.pid]),
      );
    } catch (error) {
      // A full disk must not stop what still runs.
      console.error(`${yellow('!')} running.json could not be written (${error.code}).`);
    }
  }

  function start(part, failures = 0) {
    const log = createWriteStream(path.join(logs, `${part.name}.log`), { flags: 'a' });
    log.on('error', () => {});
    const started = Date.now();
    const tied = tiedToUs(env);
    // What signs releases stays inside: the DMZ's parts, and whoever breaks into one, never see it.
    if (part.name !== 'cms') delete tied.env.RELEASE_SIGNING_KEY;
    // Its own process group on no account: Ctrl-C in a terminal then reaches everybody, and we wait for each.
    const child = spawn(node, [...tied.args, ...part.args], {
      cwd: part.cwd,
      env: { ...tied.env, ...part.env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let tail = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        tail = (tail + chunk).slice(-2000);
        log.write(chunk);
      });
    running.set(part.name, child);
    note();
    if (failures > 0) console.error(`${green('✓')} ${part.name} was started again ${dim(`(process ${child.pid})`)}`);
    child.on('error', (error) => console.error(`${red('✗')} ${part.name} could not be started: ${error.message}`));
    child.on('close', (code, signal) => {
      running.delete(part.name);
      log.end();
      if (stopping) return;
      note();
      const count = Date.now() - started > 60_000 ? 1 : failures + 1;
      const wait = Math.min(longestPause, 250 * 2 ** (count - 1));
      console.error(
        `${yellow('!')} ${part.name} ended (${signal ?? `code ${code}`}) and is started again. ${dim(`Its words: ${path.join(logs, `${part.name}.log`)}`)}`,
      );
      const last = tail.trimEnd().split('\n').at(-1) ?? '';
      if (last.startsWith('✗ ')) console.error(`  ${last}`);
      const timer = setTimeout(() => {
        waiting.delete(timer);
        start(part, count);
      }, wait);
      waiting.add(timer);
    });
  }

  async function stop() {
    stopping = true;
    for (const timer of waiting) clearTimeout(timer);
    const children = [...running.values()];
    const closed = children.map((child) => new Promise((resolve) => child.once('close', resolve)));
    for (const child of children) child.kill('SIGTERM');
    const force = setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), stopWithin);
    await Promise.all(closed);
    clearTimeout(force);
  }

  return { start: (part) => start(part), stop };
}
