import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { applyMigrations } from './apply-migrations.ts';
import { checkDatabaseFile } from './check-file.ts';
import { checkMongo } from './check-mongo.ts';
import { isMongo } from './is-mongo.ts';
import { migrations } from './migrations/index.ts';

/**
 * Brings the database to this version, in a process of its own: a broken one ends it with one sentence and exit code 1. A copy is
 * kept before anything changes. Migrations run outside a transaction: inside one, `foreign_keys = OFF` does nothing and a rebuilt table
 * deletes what refers to it.
 */
async function migrate(): Promise<void> {
  const environment = parseEnvironment(process.env);
  checkDatabaseFile(
    path.join(environment.dataDir, 'content.db'),
    'Make it again from the CMS with “npm run rebuild”, then start.',
  );
  if (isMongo(environment.databaseUrl)) return checkMongo(environment);
  const file = environment.databaseUrl.slice('file:'.length);
  const fresh = !existsSync(file);
  checkDatabaseFile(file, 'Put the newest copy from the folder backups of the data folder in its place.');
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF');
  const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'").get();
  const done = new Set(
    known
      ? database
          .prepare('SELECT name FROM payload_migrations')
          .all()
          .map((row) => String(row['name']))
      : [],
  );
  const unknown = [...done].find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown)
    throw new Error(`the database is newer than this version of the product (it has had the migration ${unknown})`);
  const missing = migrations.filter(({ name }) => !done.has(name));
  if (missing.length === 0) return database.close();
  if (!fresh) {
    const backup = path.join(environment.dataDir, 'backups', `before-${missing[0]?.name}-${Date.now()}.db`);
    mkdirSync(path.dirname(backup), { recursive: true });
    database.prepare('VACUUM INTO ?').run(backup);
  }
  const { getPayload } = await import('payload');
  process.env['PAYLOAD_MIGRATING'] = 'true';
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config, key: 'migrate', disableOnInit: true });
  await applyMigrations(payload, missing);
  const problems = database.prepare('PRAGMA foreign_key_check').all();
  database.close();
  if (problems.length > 0) throw new Error(`${problems.length} rows refer to rows that are gone`);
}

try {
  await migrate();
  process.exit(0);
} catch (error) {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  console.error(
    reason.endsWith('.')
      ? `✗ ${reason}`
      : `✗ The database cannot be used: ${reason}. Restore the last backup, or see the folder backups in the data folder.`,
  );
  process.exit(1);
}
