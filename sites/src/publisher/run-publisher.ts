import { createServer } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Health } from '@lienthong/config/contracts/health';
import { sayProblem } from '@lienthong/themes/problem';
import { pino } from 'pino';
import { loadBuild, publishAssets } from './load-build.ts';
import { isDamage, isWhole, mendCaches, needMending, noteDamage } from './mend-caches.ts';
import { scheduleBuilds } from '../static-search/schedule-builds.ts';
import { missingThemes, sayThemeReport } from './say-themes.ts';
import { openPublisher, type Publisher } from './publish-release.ts';
import { isContentReady } from '../store/content-reader.ts';
import { openReceipts } from './write-receipts.ts';

const log = pino({ base: { part: 'publisher' } });
const { dataDir, publicOrigin, publisherPort } = parseEnvironment(process.env);
const content = path.join(dataDir, 'content.db');
const out = path.join(dataDir, 'release');
let stopping = false;
let publisher: Publisher | null = null;
let last = '';
let failures = 0;
let themesMissing = '';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The CMS makes content.db and upgrades it: until it has the shape we read, there is nothing to publish. */
async function waitForContent(): Promise<void> {
  while (!stopping) {
    try {
      if (isContentReady(content)) return;
    } catch (error) {
      if (isDamage(error)) endWithDamagedContent();
      log.info('content.db is being made');
    }
    await pause(200);
  }
}

function endWithDamagedContent(): never {
  process.stderr.write(
    `✗ ${content} is damaged. Stop, make it again from the CMS with “npm run rebuild”, and start.\n`,
  );
  process.exit(1);
}

/** A damaged cache is made again at the next start; content.db only the CMS can make. */
function endWithDamage(error: unknown): never {
  if (isDamage(error)) {
    if (!isWhole(content)) endWithDamagedContent();
    noteDamage(dataDir);
  }
  throw error;
}

const server = createServer((request, response) => {
  const position = publisher?.position() ?? 0;
  const health: Health = {
    part: 'publisher',
    ok: failures === 0 && themesMissing === '',
    message: [
      failures === 0 ? '' : `${failures} pages could not be rendered and keep their former version; see the log.`,
      themesMissing,
    ]
      .filter(Boolean)
      .join(' '),
    uptimeSeconds: Math.round(process.uptime()),
    details: {
      position,
      waiting: publisher?.waiting() ?? 0,
      behind: publisher ? publisher.newest() - position + publisher.waiting() + publisher.unfinished() : 1,
      pages: publisher?.pages() ?? 0,
      last,
      memoryMb: Math.round(process.memoryUsage().rss / 1024 / 1024),
    },
  };
  response
    .writeHead(request.url === '/health' ? 200 : 404, { 'content-type': 'application/json' })
    .end(JSON.stringify(health));
}).listen(publisherPort, '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopping = true;
    server.close();
  });

await waitForContent();
if (!stopping) {
  publishAssets(out);
  const { problems, ...build } = await loadBuild();
  for (const problem of problems) log.error({ theme: problem.theme }, sayProblem(problem, 'en'));
  const options = { dataDir, out, state: dataDir, origin: publicOrigin, ...build };
  if (needMending(options)) {
    log.warn('publisher.db or search.db is damaged or lost: everything is published again');
    await mendCaches(options).catch(endWithDamage);
  }
  publisher = await openPublisher(options);
  const receipts = openReceipts(dataDir);
  if (publisher.position() === 0) receipts.forget();
  const staticSearch = scheduleBuilds({
    content,
    release: out,
    position: () => publisher?.position() ?? 0,
    onEnd: ({ built, failed }) => {
      if (failed) log.error('the static search could not be built; the former one stays');
      else log.info({ portals: built }, 'static search is up to date');
    },
  });
  staticSearch.note();
  // The cheapest question SQLite answers: has anybody else written?
  const watch = new DatabaseSync(content, { readOnly: true });
  const version = watch.prepare('PRAGMA data_version');
  const versionNow = () => Number(version.get()?.['data_version']);
  let seen = -1;
  let finished = false;
  while (!stopping) {
    const now = versionNow();
    if (now === seen && !publisher.isWaiting()) {
      // Pages first, of every publication that waits; then their feeds, sitemaps and search rows.
      if (finished) await pause(5);
      else finished = await publisher.finish(() => stopping || versionNow() !== seen).catch(endWithDamage);
      continue;
    }
    seen = now;
    const ended = await publisher.publishPages(() => stopping).catch(endWithDamage);
    for (const done of ended) {
      finished = false;
      staticSearch.note();
      const { failed, first, seq, pages, milliseconds, themes } = done;
      try {
        receipts.note(done);
      } catch (error) {
        // Whoever published then sees no receipt; the pages stand.
        log.warn({ err: error }, 'a receipt could not be written');
      }
      failures = failed.length;
      last = `${pages} pages in ${milliseconds} ms`;
      for (const report of themes) log.error(report, sayThemeReport(report, build.assets.standIn, 'en'));
      themesMissing = missingThemes(publisher.reader.portals(), build.assets, build.broken);
      for (const { page, error } of failed) log.error({ page, err: error }, 'a page could not be rendered');
      log.info({ first, seq, pages, milliseconds }, 'published');
    }
  }
  staticSearch.stop();
  watch.close();
  receipts.close();
  publisher.close();
}
process.exit(0);
