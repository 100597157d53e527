import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const parts = ['cms', 'publisher', 'functions', 'live', 'preview', 'host'] as const;
export type PartName = (typeof parts)[number];

export type Launcher = {
  child: ChildProcess;
  /** All it has said so far. */
  said(): string;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Runs the launcher of the product, nothing between it and us: what we kill is the launcher itself. */
export function launch(environment: Record<string, string>): Launcher {
  const inherited = Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'npm_config_registry'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const child = spawn(process.execPath, ['config/launch/start.mjs'], {
    cwd: repository,
    env: { ...inherited, CI: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  return { child, said: () => output, ended };
}

/** Resolves when everything runs and is published; throws with the launcher's words when it ended instead. */
export async function untilReady(launcher: Launcher): Promise<void> {
  let over = false;
  void launcher.ended.then(() => (over = true));
  while (!launcher.said().includes('Ready after')) {
    if (over) throw new Error(`The launcher ended:\n${launcher.said()}`);
    await pause(50);
  }
}

/** The processes of an installation as its launcher notes them. */
export function processesOf(dataDir: string): Partial<Record<PartName, number>> {
  const file = path.join(dataDir, 'running.json');
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as { parts: Partial<Record<PartName, number>> }).parts;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that ended and that nobody has waited for yet still has its number.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
