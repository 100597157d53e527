import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';

type Schema = { tables: Record<string, { columns: Record<string, unknown> }> };

const run = promisify(execFile);
const real = path.join(cmsRoot, 'src/database/migrations');
// Inside the workspace: what is written must find its packages.
const scratch = mkdtempSync(path.join(cmsRoot, 'test/database/.created-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const create = (dir: string) =>
  run(process.execPath, ['src/database/create-migration.ts', 'something_new', '--dir', dir], {
    cwd: cmsRoot,
    env: {
      ...process.env,
      ...testSecrets,
      DATA_DIR: scratch,
      DATABASE_URL: `file:${scratch}/none.db`,
      NODE_NO_WARNINGS: '1',
    },
  });

describe('migrate:create', () => {
  it('has nothing to do: the migrations end where the collections are', async () => {
    const dir = path.join(scratch, 'complete');
    cpSync(real, dir, { recursive: true });
    expect((await create(dir)).stdout).toContain('Nothing to migrate');
    expect(readdirSync(dir)).toEqual(readdirSync(real));
  });

  it('writes what is missing as Node can run it', async () => {
    const dir = path.join(scratch, 'one-column-short');
    cpSync(real, dir, { recursive: true });
    // As if the column had just come: a column that went as well would make the command ask whether it was renamed.
    const snapshot = path.join(dir, readdirSync(dir).findLast((file) => file.endsWith('.json')) ?? '');
    const schema = JSON.parse(readFileSync(snapshot, 'utf8')) as Schema;
    delete schema.tables['articles']?.columns['author'];
    writeFileSync(snapshot, JSON.stringify(schema));
    await create(dir);
    const created = readdirSync(dir).filter((file) => file.endsWith('_something_new.ts'));
    expect(created.length).toBe(1);
    expect(readFileSync(path.join(dir, created[0] ?? ''), 'utf8')).toContain(
      'ALTER TABLE \\`articles\\` ADD \\`author\\` text',
    );
    const url = pathToFileURL(path.join(dir, 'index.ts')).href;
    const { stdout } = await run(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(url)}).then(({ migrations }) => console.log(migrations.map(({ name, up }) => name + ' ' + typeof up).join('\\n')))`,
      ],
      { env: { ...process.env, NODE_NO_WARNINGS: '1' } },
    );
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBe(readdirSync(real).filter((file) => file.endsWith('.json')).length + 1);
    expect(lines[0]).toMatch(/_initial function$/);
    expect(lines.at(-1)).toMatch(/_something_new function$/);
  });
});
