import type { PayloadRequest } from 'payload';

/** The methods of a database adapter that write. */
export const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;

export type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>;
