import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { getPayload } from 'payload';

/**
 *     npm run migrate:create -- NAME
 *
 * Writes the migration from the last one to the collections as they are now (SQLite; MongoDB needs none). What Payload writes is mended for
 * Node, which runs it as it is: types are imported as types, and the index names files with their extension.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { dir: { type: 'string' } } });
const [name = ''] = positionals;
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('✗ What does the migration do? npm run migrate:create -- add_outline_to_portals');
  process.exit(2);
}
const { default: config } = await import('../payload.config.ts');
const payload = await getPayload({ config, key: 'create-migration', disableDBConnect: true, disableOnInit: true });
if (values.dir) payload.db.migrationDir = path.resolve(values.dir);
const dir = payload.db.migrationDir;
const before = new Set(readdirSync(dir));
// Payload ends the process when there is nothing to do.
process.once('exit', () => {
  if (readdirSync(dir).every((file) => before.has(file))) console.log('✓ Nothing to migrate.');
});
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true });

const created = readdirSync(dir).find((file) => file.endsWith('.ts') && !before.has(file));
if (created !== undefined)
  mend(path.join(dir, created), /\b(?<!type )(MigrateUpArgs|MigrateDownArgs)(?=[^}]*\} from)/g, 'type $1');
const index = path.join(dir, 'index.ts');
if (existsSync(index)) mend(index, /from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'");
if (created !== undefined) console.log(`✓ ${path.relative(process.cwd(), path.join(dir, created))}`);
process.exit(0);

function mend(file: string, what: RegExp, by: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(what, by));
}
