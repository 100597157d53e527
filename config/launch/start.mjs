// `npm start`: from a fresh clone to a running province, and the same again with the data kept.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, findNode, run, stopRunning } from './install.mjs';
import { listParts } from './parts.mjs';
import { checkDataFolder, checkPorts } from './preconditions.mjs';
import { pause, probe } from './probe.mjs';
import { repository } from './repository.mjs';
import { checkNotRunning, forgetRunning, noteRunning } from './running.mjs';
import { Problem, bold, dim, failWith, green, seconds, step, table } from './say.mjs';
import { environmentFor, readSettings } from './settings.mjs';
import { createSupervisor } from './supervise.mjs';

const started = Date.now();
let supervisor = null;
let stopping = false;
/** The data folder that is noted as ours. */
let occupied = null;

// Before the first child exists: an interrupted start leaves nothing running.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    console.log(`\n${dim('Stopping all parts…')}`);
    await stopRunning();
    await supervisor?.stop();
    if (occupied !== null) forgetRunning(occupied);
    console.log(`${green('✓')} Everything has stopped; the data is in place.`);
    process.exit(0);
  });

try {
  const settings = readSettings();
  console.log(bold('\nliên thông') + dim(settings.production ? ' · production\n' : ' · demo province\n'));
  checkDataFolder(settings.dataDir, process.env.DATABASE_URL);
  checkNotRunning(settings.dataDir);
  await checkPorts(settings.ports);
  const env = environmentFor(settings);
  noteRunning(settings.dataDir, []);
  occupied = settings.dataDir;
  await ensureInstalled();
  if (settings.production) requireBuild();
  else await ensureBuilt(env);
  const node = findNode();
  await step('Preparing the database', () => run(node, ['cms/src/database/migrate.ts'], { env, tied: true }));
  await step(settings.production ? 'Checking the installation' : 'Setting up the demo province', (progress) =>
    run(node, ['cms/src/setup/prepare-installation.ts'], { env, onLine: progress, tied: true }),
  );
  supervisor = createSupervisor({ node, env, dataDir: settings.dataDir });
  for (const part of listParts(settings.ports)) if (!stopping) supervisor.start(part);
  await step('Starting all parts', (progress) => waitForParts(settings, progress));
  const portals = await step('Publishing every portal', (progress) => waitForPortals(settings, progress));
  printAddresses(settings, portals);
} catch (error) {
  // Whoever interrupts the clean-up of a failure still learns of the failure.
  const interrupted = stopping;
  stopping = true;
  await supervisor?.stop();
  if (occupied !== null && !interrupted) forgetRunning(occupied);
  if (!interrupted) failWith(error);
}

function requireBuild() {
  for (const product of ['sites', 'cms'])
    if (!existsSync(path.join(repository, product, 'dist', '.built-from')))
      throw new Problem('Nothing is compiled yet. Run “npm run build” first, then “NODE_ENV=production npm start”.');
}

async function waitForParts({ ports }, progress) {
  const missing = new Set(Object.keys(ports));
  const deadline = Date.now() + 120_000;
  while (missing.size > 0) {
    if (stopping) throw new Problem('Stopped before everything ran.');
    for (const part of missing) {
      const answer = await probe({ port: ports[part] }).catch(() => null);
      if (answer?.status === 200) missing.delete(part);
    }
    progress(missing.size > 0 ? `waiting for ${[...missing].join(', ')}` : '');
    if (Date.now() > deadline)
      throw new Problem(
        `These parts did not become ready within two minutes: ${[...missing].join(', ')}. Their words are in the logs folder of the data folder.`,
      );
    if (missing.size > 0) await pause(150);
  }
}

/** What a part says of itself; nothing while it is too busy to answer. */
async function readHealth(port) {
  const answer = await probe({ port }).catch(() => null);
  return answer?.status === 200 ? JSON.parse(answer.body).details : null;
}

/** Waits until the publisher has caught up with the records and every portal answers; returns their hostnames. */
async function waitForPortals({ ports, dataDir }, progress) {
  const deadline = Date.now() + 300_000;
  for (;;) {
    if (stopping) throw new Problem('Stopped before everything was published.');
    if (Date.now() > deadline)
      throw new Problem(
        'Publishing did not end within five minutes; see publisher.log in the logs folder of the data folder.',
      );
    const [cms, publisher] = await Promise.all([readHealth(ports.cms), readHealth(ports.publisher)]);
    progress(`${publisher?.pages ?? 0} pages`);
    if (cms?.waiting === 0 && publisher?.behind === 0 && publisher.position > 0) break;
    await pause(200);
  }
  const hostnames = readdirSync(path.join(dataDir, 'release')).filter(
    (name) => !name.startsWith('_') && !name.startsWith('.'),
  );
  for (const host of hostnames) {
    const answer = await probe({ port: ports.host, host, path: '/' });
    if (![200, 301, 410].includes(answer.status))
      throw new Problem(`http://${host}:${ports.host}/ answers ${answer.status}.`);
    progress(`${host} answers`);
  }
  progress(`${hostnames.length} portals answer`);
  return hostnames;
}

function printAddresses({ ports, dataDir, production }, portals) {
  const web = (host) => `http://${host}:${ports.host}`;
  const shown = ['hue', 'so-du-lich', 'vy-da', 'thuan-hoa', 'du-lich', 'phong-chong-thien-tai']
    .map((slug) => portals.find((host) => host.startsWith(`${slug}.`)))
    .filter(Boolean);
  const rows = [['Address', 'What']];
  for (const host of shown) rows.push([web(host), titleOf(dataDir, host)]);
  rows.push([
    `${portals.length} portals in all`,
    `their list: ${web(portals.find((host) => host.startsWith('hue.')) ?? portals[0] ?? 'localhost')}/so-do-cong/`,
  ]);
  rows.push([`http://localhost:${ports.cms}/admin`, 'the CMS']);
  console.log(`\n${table(rows)}\n`);
  const file = path.join(dataDir, 'demo-accounts.json');
  if (!production && existsSync(file)) {
    const accounts = JSON.parse(readFileSync(file, 'utf8'));
    const wanted = accounts.filter((account) => ['hue', 'so-du-lich', 'thuan-hoa', 'vy-da'].includes(account.portal));
    console.log(
      table([['Account', 'Password', 'Role', 'Portal'], ...wanted.map((a) => [a.email, a.password, a.role, a.portal])]),
    );
    console.log(dim(`  ${accounts.length} accounts in all: ${path.relative(process.cwd(), file)}\n`));
  }
  console.log(
    `${green('✓')} ${bold('Ready')} after ${seconds(Date.now() - started)}. ${dim('Ctrl-C stops everything; the data stays.')}\n`,
  );
}

function titleOf(dataDir, host) {
  const html = readFileSync(path.join(dataDir, 'release', host, 'index.html'), 'utf8');
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}
