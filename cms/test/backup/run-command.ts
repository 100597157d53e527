import { spawn } from 'node:child_process';
import { cmsRoot } from '../open-cms/run-migration.ts';

export type Ended = { code: number | null; output: string; errors: string };

/** Runs `backup` or `restore` as the launcher does: a process of its own, without secrets. */
export function runCommand(
  command: 'backup' | 'restore',
  args: string[],
  variables: Record<string, string>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`src/backup/${command}.ts`, ...args], {
      cwd: cmsRoot,
      env: { NODE_ENV: 'test', PATH: process.env['PATH'] ?? '', NODE_NO_WARNINGS: '1', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
