import { DatabaseSync } from 'node:sqlite';

/** What is wrong with a database file, or `null`. */
export function problemOf(file: string): string | null {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    const [answer] = Object.values(db.prepare('PRAGMA integrity_check(1)').get() ?? {});
    return answer === 'ok' ? null : String(answer).replaceAll(/\s+/g, ' ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    db?.close();
  }
}

/** Rows of each table. */
export function countRows(file: string): Record<string, number> {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map((row) => String(row['name']));
  const counts = Object.fromEntries(
    tables.map((name) => [name, Number(db.prepare(`SELECT count(*) AS n FROM "${name}"`).get()?.['n'])]),
  );
  db.close();
  return counts;
}

/** Names of the migrations a CMS database has had. */
export function migrationsOf(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const names = db
    .prepare('SELECT name FROM payload_migrations ORDER BY name')
    .all()
    .map((row) => String(row['name']));
  db.close();
  return names;
}
