import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from '@payloadcms/db-sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { applyMigrations } from '../../src/database/apply-migrations.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { runMigration } from '../open-cms/run-migration.ts';
import { makeAccount, makeSmallProvince } from '../open-cms/small-province.ts';

describe('the migration process', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'lienthong-migrate-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));
  const file = () => path.join(dataDir, 'cms.db');
  const oneSentence = /^✗ The database cannot be used: [^\n]+\n$/;

  it('leaves an up-to-date database as it is', async () => {
    await copyFile(inject('migratedDatabase'), file());
    expect(await runMigration(dataDir)).toEqual({ code: 0, errors: '' });
    expect(await readdir(dataDir)).not.toContain('backups');
  });
  it('ends with one sentence on a file that is no database', async () => {
    await writeFile(file(), 'Đây không phải là cơ sở dữ liệu. '.repeat(200));
    const { code, errors } = await runMigration(dataDir);
    expect(code).toBe(1);
    expect(errors).toMatch(/^✗ \S+cms\.db is damaged \([^\n]+backups[^\n]+\.\n$/);
  });
  it('ends with one sentence on a database of a newer version', async () => {
    await copyFile(inject('migratedDatabase'), file());
    const database = new DatabaseSync(file());
    database.exec("UPDATE payload_migrations SET name = '20991231_235959_from_the_future'");
    database.close();
    const { code, errors } = await runMigration(dataDir);
    expect(code).toBe(1);
    expect(errors).toMatch(/newer than this version of the product.*20991231_235959_from_the_future/);
    expect(errors).toMatch(oneSentence);
  });
  it('ends with one sentence where it cannot write', async () => {
    await writeFile(path.join(dataDir, 'a-file'), '');
    const { code, errors } = await runMigration(dataDir, {
      DATABASE_URL: `file:${path.join(dataDir, 'a-file', 'cms.db')}`,
    });
    expect(code).toBe(1);
    expect(errors).toMatch(oneSentence);
  });
  it('ends with one sentence on a MongoDB without transactions in production', async () => {
    const { code, errors } = await runMigration(dataDir, {
      PORTAL_MODE: 'production',
      DATABASE_URL: 'mongodb://127.0.0.1:9/lienthong',
    });
    expect(code).toBe(1);
    expect(errors).toMatch(/names no replica set/);
    expect(errors).toMatch(oneSentence);
  });
  it('keeps a copy of an existing database before it changes it', async () => {
    const database = new DatabaseSync(file());
    database.exec("CREATE TABLE of_before (text TEXT); INSERT INTO of_before VALUES ('còn nguyên')");
    database.close();
    expect((await runMigration(dataDir)).code).toBe(0);
    const [backup] = await readdir(path.join(dataDir, 'backups'));
    const kept = new DatabaseSync(path.join(dataDir, 'backups', backup ?? ''), { readOnly: true });
    expect(kept.prepare('SELECT text FROM of_before').get()).toEqual({ text: 'còn nguyên' });
    expect(kept.prepare("SELECT name FROM sqlite_master WHERE name = 'articles'").get()).toBeUndefined();
    kept.close();
  });
});

describe('a migration that rebuilds a table', () => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await openCms();
  });
  afterAll(() => cms.close());

  it('deletes nothing that refers to it', async (context) => {
    needs('sqlite', context);
    const province = await makeSmallProvince(cms.payload);
    const account = await makeAccount(cms.payload, 'an', [{ portal: province.ward, role: 'editor' }]);
    const { drizzle } = cms.payload.db as unknown as {
      drizzle: { all(query: unknown): Promise<{ sql: string }[]>; run(query: unknown): Promise<unknown> };
    };
    const [users] = await drizzle.all(sql`SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'users'`);
    const rebuilt = users?.sql.replace(/CREATE TABLE [`"]?users[`"]?/, 'CREATE TABLE `__new_users`') ?? '';
    const up = async () => {
      for (const step of [
        rebuilt,
        'INSERT INTO `__new_users` SELECT * FROM `users`',
        'DROP TABLE `users`',
        'ALTER TABLE `__new_users` RENAME TO `users`',
      ])
        await drizzle.run(sql.raw(step));
    };
    await applyMigrations(cms.payload, [{ name: 'rebuild_users', up }]);
    const { grants, email } = await cms.payload.findByID({ collection: 'users', id: account.id, depth: 0 });
    expect({ email, grants: grants?.map(({ portal, role }) => ({ portal, role })) }).toEqual({
      email: 'an@hue.example',
      grants: [{ portal: province.ward, role: 'editor' }],
    });
  });
});
