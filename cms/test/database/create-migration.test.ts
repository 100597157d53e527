import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';

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
    const dir = path.join(scratch, 'first-only');
    cpSync(real, dir, { recursive: true });
    for (const file of readdirSync(dir))
      if (file !== 'index.ts' && !file.includes('_initial')) rmSync(path.join(dir, file));
    await create(dir);
    const created = readdirSync(dir).filter((file) => file.endsWith('_something_new.ts'));
    expect(created.length).toBe(1);
    expect(readFileSync(path.join(dir, created[0] ?? ''), 'utf8')).toContain('import_record');
    const url = pathToFileURL(path.join(dir, 'index.ts')).href;
    const { stdout } = await run(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(url)}).then(({ migrations }) => console.log(migrations.map(({ name, up }) => name + ' ' + typeof up).join('\\n')))`,
      ],
      { env: { ...process.env, NODE_NO_WARNINGS: '1' } },
    );
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/_initial function$/),
      expect.stringMatching(/_something_new function$/),
    ]);
  });
});
