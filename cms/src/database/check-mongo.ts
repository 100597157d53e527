import type { Environment } from '@lienthong/config/contracts/environment';

/**
 * MongoDB needs no migrations; it must answer, and in production it must have transactions: without them a crash between a save and its
 * outbox row would leave the save unpublished for ever. The name of the replica set stands in the address, or, with `mongodb+srv`, in the DNS.
 */
export async function checkMongo({ databaseUrl, production }: Environment): Promise<void> {
  if (production && databaseUrl.startsWith('mongodb:') && !/[?&]replicaSet=/.test(databaseUrl))
    throw new Error(
      'DATABASE_URL names no replica set (…?replicaSet=NAME); a production installation needs one for its transactions',
    );
  const { getPayload } = await import('payload');
  const { default: config } = await import('../payload.config.ts');
  await getPayload({ config, key: 'check', disableOnInit: true });
}
