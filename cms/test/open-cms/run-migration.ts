import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const cmsRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const testSecrets = {
  PAYLOAD_SECRET: 'a-secret-of-the-tests-long-enough',
  PREVIEW_SECRET: 'another-secret-of-the-tests-long-enough',
} as const;

/** Runs the process the launcher runs before the CMS. */
export function runMigration(
  dataDir: string,
  variables: Record<string, string> = {},
): Promise<{ code: number | null; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/database/migrate.ts'], {
      cwd: cmsRoot,
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'test',
        ...testSecrets,
        DATA_DIR: dataDir,
        NODE_NO_WARNINGS: '1',
        ...variables,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, errors }));
  });
}
