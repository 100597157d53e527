// Compiles the sites and the CMS, each only when its sources have changed since its last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, findNode, run } from './install.mjs';
import { repository } from './repository.mjs';
import { failWith, step } from './say.mjs';

const products = [
  {
    name: 'sites',
    title: 'Compiling the sites',
    rooms: ['config/src', 'themes', 'sites'],
    script: ['sites/build-sites.mjs'],
  },
  { name: 'cms', title: 'Compiling the CMS', rooms: ['config/src', 'themes', 'cms'], script: ['cms/build-cms.mjs'] },
];

/** Builds what is missing or older than its sources. */
export async function ensureBuilt(environment = process.env) {
  // What a portal may choose from is part of the sources of both.
  await run(findNode(), ['--disable-warning=ExperimentalWarning', 'themes/workshop/write-registry.ts'], {
    env: environment,
  });
  for (const product of products) {
    const stamp = path.join(repository, product.name, 'dist', '.built-from');
    const wanted = hashOfSources(product.rooms);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    /** What the build did without: a broken theme stops nobody else. */
    const said = [];
    await step(product.title, async (progress) => {
      await run(findNode(), product.script, {
        env: environment,
        onLine: (line) => {
          if (line.startsWith('✗ LT-')) said.push(line);
          progress(line.slice(0, 60));
        },
      });
      mkdirSync(path.dirname(stamp), { recursive: true });
      writeFileSync(stamp, wanted);
    });
    for (const line of said) console.error(line);
  }
}

function hashOfSources(rooms) {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.join(repository, 'package-lock.json')));
  for (const room of rooms)
    for (const file of filesUnder(path.join(repository, room))) {
      hash.update(path.relative(repository, file));
      hash.update(readFileSync(file));
    }
  return hash.digest('hex');
}

const notSources = new Set([
  'node_modules',
  'dist',
  '.next',
  '.astro',
  'test',
  'bench',
  'screenshots',
  'README.md',
  'next-env.d.ts',
]);
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(full) : [full];
    });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await ensureInstalled();
    await ensureBuilt({ ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' });
    console.log('Ready for “NODE_ENV=production npm start”.');
  } catch (error) {
    failWith(error);
  }
}
