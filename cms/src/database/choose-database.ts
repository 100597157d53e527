import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '@lienthong/config/contracts/environment';
import type { DatabaseAdapterObj } from 'payload';
import { announcingMongoAdapter } from './announcing-mongo-adapter.ts';
import { isMongo } from './is-mongo.ts';
import { queuedSqliteAdapter } from './queued-sqlite-adapter.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

/** `DATABASE_URL` picks the engine: a file is SQLite, `mongodb://` a MongoDB replica set. */
export function chooseDatabase({ databaseUrl }: Environment): DatabaseAdapterObj {
  if (isMongo(databaseUrl)) return announcingMongoAdapter({ url: databaseUrl });
  return queuedSqliteAdapter({
    client: { url: databaseUrl },
    idType: 'uuid',
    push: false,
    wal: { synchronous: 'FULL' },
    busyTimeout: 2000,
    blocksAsJSON: true,
    migrationDir: path.join(here, 'migrations'),
  });
}
