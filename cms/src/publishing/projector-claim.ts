import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';

/** Whether the outbox of this database is emptied into the content.db of this data folder. */
export type ProjectorClaim = { holds(): Promise<boolean> };

type Claims = {
  updateOne(filter: object, update: object, options: object): Promise<unknown>;
  findOne(filter: object): Promise<{ holder: string } | null>;
};

/**
 * A file lock sees one machine only. CMS machines on one MongoDB have data folders of their own: the first whose projector starts
 * claims the outbox, for good, because what it has taken out stands in its content.db alone. Deleting the claim lets another machine
 * take it; there, content.db is to be deleted too, so that it is made anew.
 */
export function openProjectorClaim(payload: Payload, dataDir: string): ProjectorClaim {
  const { connection } = payload.db as unknown as { connection?: { collection(name: string): Claims } };
  if (!connection) return { holds: () => Promise.resolve(true) };
  const claims = connection.collection('projector-claims');
  const file = path.join(dataDir, 'projector-id');
  if (!existsSync(file)) writeFileSync(file, randomUUID());
  const holder = readFileSync(file, 'utf8');
  let told = false;

  return {
    holds: async () => {
      await claims.updateOne({ _id: 'outbox' }, { $setOnInsert: { holder } }, { upsert: true });
      const holds = (await claims.findOne({ _id: 'outbox' }))?.holder === holder;
      if (!holds && !told)
        payload.logger.warn(
          'another machine publishes from this database (projector-claims); this one only serves editors',
        );
      told = !holds;
      return holds;
    },
  };
}
