import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { getPayload } from 'payload';
import config from '../payload.config.ts';
import { seedProvince } from '../demo/seed-province.ts';

/**
 * Between the migrations and the start: a demo is filled once; a production installation is checked (no demo accounts) and, when
 * nobody can log in yet, gets its first portal and administrator from ADMIN_EMAIL.
 */
async function prepare(): Promise<void> {
  const environment = parseEnvironment(process.env);
  const payload = await getPayload({ config, key: 'prepare' });
  const users = await payload.count({ collection: 'users', overrideAccess: true });
  if (environment.production) {
    const demo = await payload.count({ collection: 'users', where: { demo: { equals: true } }, overrideAccess: true });
    if (demo.totalDocs > 0)
      throw new Error(
        'This data folder holds the demo accounts; a production start refuses them. Set DATA_DIR to an empty folder.',
      );
    if (users.totalDocs === 0) await createFirstAdministrator(payload, environment);
    return;
  }
  if (users.totalDocs > 0) return;
  // A first start that was cut off left half a province: begin again from nothing, accounts are written last.
  for (const collection of [
    'articles',
    'documents',
    'pages',
    'events',
    'people',
    'menus',
    'categories',
    'media',
    'portals',
  ] as const)
    await payload.db.deleteMany({ collection, where: {} });
  await seedProvince(payload, environment.dataDir, environment.publicDomain, (line) =>
    process.stdout.write(`${line}\n`),
  );
}

async function createFirstAdministrator(
  payload: Awaited<ReturnType<typeof getPayload>>,
  environment: ReturnType<typeof parseEnvironment>,
): Promise<void> {
  const email = process.env['ADMIN_EMAIL'];
  const password = process.env['ADMIN_PASSWORD'];
  if (!email || !password || password.length < 12)
    throw new Error(
      'There is no account yet. Set ADMIN_EMAIL and ADMIN_PASSWORD (at least 12 characters) for the first start.',
    );
  const root = await payload.create({
    collection: 'portals',
    overrideAccess: true,
    data: {
      name: process.env['PROVINCE_NAME'] ?? 'Cổng thông tin',
      slug: 'province',
      hostname: environment.publicDomain,
      type: 'province',
      state: 'active',
      theme: 'hue-tim',
    } as never,
  });
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { email, password, name: email, active: true, grants: [{ portal: root.id, role: 'administrator' }] } as never,
  });
}

try {
  await prepare();
  process.exit(0);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
