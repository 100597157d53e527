import { randomUUID } from 'node:crypto';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj, PayloadRequest } from 'payload';
import { announceCommit } from './after-commit.ts';
import { writes, type Write } from './write-methods.ts';

/** What we touch of the official adapter; its own type does not show its sessions. */
type Internals = {
  payload: { collections: Record<string, { customIDType?: string }> };
  sessions: Record<string, unknown>;
  commitTransaction(id: string | number | Promise<string | number>): Promise<void>;
} & Record<(typeof writes)[number], Write>;
type Created = { collection: string; data: Record<string, unknown>; req?: Partial<PayloadRequest> };

/**
 * The official MongoDB adapter, which tells of each commit as the SQLite one does: without a replica set there are no transactions, and
 * each write is a commit of its own. New documents get a text UUID.
 */
export function announcingMongoAdapter(args: Parameters<typeof mongooseAdapter>[0]): DatabaseAdapterObj {
  const official = mongooseAdapter(args);
  return {
    ...official,
    init: (context) => {
      const adapter = official.init(context);
      announceWrites(adapter as unknown as Internals);
      return adapter;
    },
  };
}

function announceWrites(adapter: Internals): void {
  const commit = adapter.commitTransaction.bind(adapter);
  adapter.commitTransaction = async (id) => {
    await commit(id);
    announceCommit();
  };

  const create = adapter.create.bind(adapter) as unknown as (args: Created) => Promise<unknown>;
  adapter.create = ((args: Created) =>
    adapter.payload.collections[args.collection]?.customIDType === 'text'
      ? create({ ...args, data: { ...args.data, id: args.data['id'] ?? randomUUID() } })
      : create(args)) as unknown as Write;

  // Failed logins are counted outside a request, and only two fields of the answer asked for: a saving that not every server of the
  // protocol knows (FerretDB does not).
  const updateOne = adapter.updateOne.bind(adapter) as (args: object) => Promise<unknown>;
  adapter.updateOne = (args) => updateOne(args.req ? args : { ...args, select: undefined });

  for (const name of writes) {
    const write = adapter[name].bind(adapter);
    adapter[name] = async (args) => {
      const result = await write(args);
      const transaction = await args.req?.transactionID;
      if (!transaction || !adapter.sessions[String(transaction)]) announceCommit();
      return result;
    };
  }
}
