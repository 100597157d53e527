import { randomUUID } from 'node:crypto';
import { createClient } from '@libsql/client';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { DatabaseAdapterObj } from 'payload';
import { announceCommit } from './after-commit.ts';
import { writes, type Write } from './write-methods.ts';
import { createWriteQueue } from './write-queue.ts';

type Client = { execute(sql: string): Promise<unknown>; close(): void };
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> };
/** What we touch of the official adapter; its own type does not show its sessions. */
type Internals = {
  connect(options?: { hotReload: boolean }): Promise<void>;
  destroy?(): Promise<void>;
  beginTransaction(): Promise<string | number | null>;
  commitTransaction(id: string | number | Promise<string | number>): Promise<void>;
  rollbackTransaction(id: string | number | Promise<string | number>): Promise<void>;
  sessions: Record<string, Session>;
  schema: Record<string, unknown>;
  initializing: Promise<void>;
} & Record<(typeof writes)[number], Write>;

/**
 * The official SQLite adapter behind one writer connection and a queue. By itself it opens a connection for each transaction and
 * fails under any overlap (19 of 20 parallel creates); a failed COMMIT it swallows. Here a transaction waits for its turn, runs on
 * the one writer, and a failed COMMIT is an error. Readers keep their own connection: WAL lets them.
 */
export function queuedSqliteAdapter(args: Parameters<typeof sqliteAdapter>[0]): DatabaseAdapterObj {
  const official = sqliteAdapter({ ...args, transactionOptions: {} });
  return {
    ...official,
    init: (context) => {
      const adapter = official.init(context);
      queueWrites(adapter as unknown as Internals, args.client.url);
      return adapter;
    },
  } as DatabaseAdapterObj;
}

function queueWrites(adapter: Internals, url: string): void {
  const queue = createWriteQueue();
  const officialConnect = adapter.connect.bind(adapter);
  const officialDestroy = adapter.destroy?.bind(adapter);
  let writer: { client: Client; drizzle: unknown } | null = null;

  async function openWriter() {
    if (writer) return writer;
    const client = createClient({ url });
    await client.execute('PRAGMA busy_timeout = 5000');
    await client.execute('PRAGMA foreign_keys = ON');
    await client.execute('PRAGMA synchronous = FULL');
    writer = { client, drizzle: drizzle(client, { schema: adapter.schema }) };
    return writer;
  }

  /** libsql leaves a failed statement open; on that connection every later COMMIT would fail ("SQL statements in progress"). */
  function discardWriter(error: unknown): never {
    writer?.client.close();
    writer = null;
    throw error;
  }

  adapter.connect = async (options) => {
    await officialConnect(options);
    await openWriter();
  };
  adapter.destroy = async () => {
    writer?.client.close();
    writer = null;
    await officialDestroy?.();
  };

  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const release = await queue.acquire();
    try {
      const { client, drizzle } = await openWriter();
      await client.execute('BEGIN IMMEDIATE').catch(discardWriter);
      const id = randomUUID();
      const end = async (word: 'COMMIT' | 'ROLLBACK') => {
        try {
          await client.execute(word);
        } catch (error) {
          if (word === 'COMMIT') await client.execute('ROLLBACK').catch(() => undefined);
          discardWriter(error);
        } finally {
          release();
        }
      };
      adapter.sessions[id] = { db: drizzle, resolve: () => end('COMMIT'), reject: () => end('ROLLBACK') };
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };

  const take = async (incoming: string | number | Promise<string | number>) => {
    const id = String(await incoming);
    const session = adapter.sessions[id];
    delete adapter.sessions[id];
    return session;
  };
  adapter.commitTransaction = async (id) => {
    const session = await take(id);
    if (!session) return;
    await session.resolve();
    announceCommit();
  };
  adapter.rollbackTransaction = async (id) => {
    await (await take(id))?.reject();
  };

  // A write without a transaction of its own gets one, and so waits for its turn too.
  for (const name of writes) {
    const official = adapter[name].bind(adapter);
    adapter[name] = async (args) => {
      const given = await args.req?.transactionID;
      if (given !== undefined && given !== null && adapter.sessions[String(given)]) return official(args);
      const id = await adapter.beginTransaction();
      if (id === null) return official(args);
      try {
        const result = await official({ ...args, req: { ...args.req, transactionID: id } });
        await adapter.commitTransaction(id);
        return result;
      } catch (error) {
        await adapter.rollbackTransaction(id);
        throw error;
      }
    };
  }
}
