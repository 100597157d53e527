import path from 'node:path';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { loadBuild, publishAssets } from './load-build.ts';
import { openPublisher } from './publish-release.ts';

/** `npm run publish -- --full --out DIR`: renders everything from the records into an empty folder. */
const { values } = parseArgs({ options: { full: { type: 'boolean' }, out: { type: 'string' } } });
if (!values.full || !values.out) {
  console.error('✗ Usage: npm run publish -- --full --out DIR');
  process.exit(1);
}
const { dataDir, publicOrigin } = parseEnvironment(process.env);
const out = path.resolve(values.out);
const state = mkdtempSync(path.join(tmpdir(), 'publish-'));
if (existsSync(out) && readdirSync(out).length > 0) {
  console.error(`✗ ${out} is not empty. Choose an empty folder: nothing in it is overwritten.`);
  process.exit(1);
}
publishAssets(out);
const publisher = await openPublisher({
  dataDir,
  out,
  state,
  origin: publicOrigin,
  fresh: true,
  ...(await loadBuild()),
});
const done = await publisher.catchUp();
publisher.close();
rmSync(state, { recursive: true });
for (const { page, error } of done?.failed ?? []) console.error(`✗ ${page}:`, error);
console.log(`${done?.pages ?? 0} pages in ${done?.milliseconds ?? 0} ms`);
if (done && done.failed.length > 0) process.exit(1);
