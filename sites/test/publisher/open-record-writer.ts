import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { writeContent, type Release } from './make-release.ts';

/** The CMS's writer as a process that stays: releases go in one by one, each is live when its promise resolves. */
export function openRecordWriter(file: string) {
  const child = spawn(process.execPath, [writeContent, '--file', file], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on('line', () => waiting.shift()?.resolve());
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      for (const { reject } of waiting) reject(new Error(`the writer ended: ${said}`));
      resolve();
    }),
  );
  return {
    apply: (releases: readonly Release[]): Promise<unknown> =>
      Promise.all(
        releases.map(
          (release) =>
            new Promise<void>((resolve, reject) => {
              waiting.push({ resolve, reject });
              child.stdin.write(`${JSON.stringify(release)}\n`);
            }),
        ),
      ),
    async close(): Promise<void> {
      child.stdin.end();
      await ended;
    },
  };
}
