import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

export type Migration = { name: string; up: (args: never) => Promise<void> };

/**
 * Runs migrations outside a transaction: inside one, `foreign_keys = OFF` does nothing and a rebuilt table deletes what refers to it.
 */
export async function applyMigrations(payload: Payload, missing: readonly Migration[]): Promise<void> {
  const { drizzle } = payload.db as unknown as { drizzle: { run(query: unknown): Promise<unknown> } };
  for (const { name, up } of missing) {
    await drizzle.run(sql`PRAGMA foreign_keys = OFF`);
    await up({ db: drizzle, payload, req: { payload } } as never);
    await drizzle.run(sql`PRAGMA foreign_keys = ON`);
    await payload.create({ collection: 'payload-migrations', data: { name, batch: 1 } });
  }
}
