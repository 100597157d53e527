import path from 'node:path';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { errorMessage } from '@lienthong/config/contracts/error-codes';
import { loadBuild, publishAssets } from './load-build.ts';
import { openPublisher } from './publish-release.ts';
import { sayThemeReport } from './say-themes.ts';

/**
 * Renders everything from the records into an empty folder; `--content` names other records than those of the data folder, `--portal` one
 * portal. With `--as-of` the launcher first makes the records of that moment (`config/launch/publish.mjs`).
 *
 *     npm run publish -- --full --out DIR [--portal SLUG]
 *     npm run publish -- --as-of 2026-11-03T09:00 --out DIR [--portal SLUG]
 */
const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { full: { type: 'boolean' }, out: text, content: text, portal: text } });
if (!values.full || !values.out) {
  console.error('✗ Usage: npm run publish -- --full --out DIR, or npm run publish -- --as-of DATE --out DIR');
  process.exit(1);
}
const { dataDir, publicOrigin } = parseEnvironment(process.env);
const out = path.resolve(values.out);
const state = mkdtempSync(path.join(tmpdir(), 'publish-'));
if (existsSync(out) && readdirSync(out).length > 0) {
  console.error(`✗ ${out} is not empty. Choose an empty folder: nothing in it is overwritten.`);
  process.exit(1);
}
const language = /^en/i.test(process.env['LANG'] ?? '') ? 'en' : 'vi';
const build = await loadBuild();
const publisher = await openPublisher({
  dataDir,
  out,
  state,
  origin: publicOrigin,
  fresh: true,
  ...(values.content === undefined ? {} : { content: path.resolve(values.content) }),
  ...(values.portal === undefined ? {} : { portal: values.portal }),
  ...build,
});
publisher.reader.refresh(publisher.reader.seq());
if (values.portal !== undefined && !publisher.reader.portals().some(({ slug }) => slug === values.portal)) {
  console.error(`✗ ${errorMessage('LT-TIME-005', language, { portal: values.portal })}`);
  process.exit(1);
}
publishAssets(out);
const done = await publisher.catchUp();
publisher.close();
rmSync(state, { recursive: true });
for (const report of done?.themes ?? []) console.error(`✗ ${sayThemeReport(report, build.assets.standIn, language)}`);
for (const { page, error } of done?.failed ?? []) console.error(`✗ ${page}:`, error);
const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
console.log(`${done?.pages ?? 0} pages in ${done?.milliseconds ?? 0} ms, ${megabytes} MB`);
if (done && done.failed.length > 0) process.exit(1);
