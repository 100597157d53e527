import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { getPayload, type Payload } from 'payload';
import { publishKeys, readKeyring } from '../keys/keyring.ts';
import config from '../payload.config.ts';
import { seedLegalRules } from '../case-work/seed-legal-rules.ts';
import { makeDemoKeys } from '../demo/make-demo-keys.ts';
import { seedProvince } from '../demo/seed-province.ts';
import { createFirstAdministrator } from './first-administrator.ts';

/**
 * Between the migrations and the start: a demo is filled once; a production installation is checked (no demo accounts) and, when
 * nobody can log in yet, gets its first portal and administrator from ADMIN_EMAIL.
 */
async function prepare(): Promise<void> {
  const environment = parseEnvironment(process.env);
  const payload = await getPayload({ config, key: 'prepare' });
  await seedLegalRules(payload);
  const users = await payload.count({ collection: 'users', overrideAccess: true });
  if (environment.production) {
    const demo = await payload.count({ collection: 'users', where: { demo: { equals: true } }, overrideAccess: true });
    if (demo.totalDocs > 0)
      throw new Error(
        'This data folder holds the demo accounts; a production start refuses them. Set DATA_DIR to an empty folder.',
      );
    if (users.totalDocs === 0) await createFirstAdministrator(payload, environment.publicDomain);
    return publishKeysThereAre(environment.dataDir);
  }
  if (users.totalDocs > 0) return makeDemoKeys(environment.dataDir, await agenciesOf(payload));
  // A first start that was cut off left half a province: begin again from nothing, accounts are written last.
  for (const collection of [
    'held-envelopes',
    'imported-envelopes',
    'case-steps',
    'cases',
    'acknowledgements',
    'distributions',
    'proposals',
    'articles',
    'documents',
    'pages',
    'events',
    'people',
    'menus',
    'forms',
    'categories',
    'media',
    'portals',
  ] as const)
    await payload.db.deleteMany({ collection, where: {} });
  await seedProvince(payload, environment.dataDir, environment.publicDomain, (line) =>
    process.stdout.write(`${line}\n`),
  );
  await makeDemoKeys(environment.dataDir, await agenciesOf(payload));
}

/** Portals behind which an agency stands. */
async function agenciesOf(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'portals',
    where: { type: { not_in: ['virtual', 'external'] }, state: { in: ['active', 'trial'] } },
    pagination: false,
    depth: 0,
    sort: 'id',
    overrideAccess: true,
  });
  return docs.map(({ id }) => String(id));
}

/** A release that was made anew has none. */
function publishKeysThereAre(dataDir: string): void {
  const keyring = readKeyring(dataDir);
  if (keyring.recovery !== null) publishKeys(dataDir, keyring);
}

try {
  await prepare();
  process.exit(0);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
