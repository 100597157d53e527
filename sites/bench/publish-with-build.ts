import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { loadBuild, publishAssets } from '../src/publisher/load-build.ts';
import { openPublisher } from '../src/publisher/publish-release.ts';

/**
 * What the publisher does when it starts with another compilation: everything is rendered again over the release that is live. Prints when
 * the last page stood and when all that follows pages did.
 *
 *     DATA_DIR=… node sites/bench/publish-with-build.ts --dist DIR
 */
const { values } = parseArgs({ options: { dist: { type: 'string' } } });
if (!values.dist) {
  console.error('✗ publish-with-build needs --dist DIR');
  process.exit(2);
}
const started = performance.now();
const { dataDir, publicOrigin: origin } = parseEnvironment(process.env);
const out = path.join(dataDir, 'release');
publishAssets(out, values.dist);
const publisher = await openPublisher({ dataDir, out, state: dataDir, origin, ...(await loadBuild(values.dist)) });
const done = await publisher.publishPages();
const live = performance.now() - started;
await publisher.finish();
publisher.close();
const failed = done.reduce((sum, each) => sum + each.failed.length, 0);
console.log(JSON.stringify({ live, pages: done.reduce((sum, each) => sum + each.pages, 0), failed }));
process.exit(failed === 0 ? 0 : 1);
