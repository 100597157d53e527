import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { runMigration } from './run-migration.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    migratedDatabase: string;
  }
}

/** One database brought up by the real migrations; every test file starts from a copy of it. */
export default async function migrateTemplate(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lienthong-cms-template-'));
  const { code, errors } = await runMigration(folder);
  if (code !== 0) throw new Error(`The migrations fail on an empty database: ${errors}`);
  project.provide('migratedDatabase', path.join(folder, 'cms.db'));
  return () => rm(folder, { recursive: true, force: true });
}
