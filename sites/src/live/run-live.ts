import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Health } from '@lienthong/config/contracts/health';
import { searchAnswerSchema } from '@lienthong/config/contracts/search-index';
import { pino } from 'pino';
import { loadBuild } from '../publisher/load-build.ts';
import { searchPath, searchResultsPath } from '../route/addresses.ts';
import { openContentReader, type ContentReader } from '../store/content-reader.ts';

const log = pino({ base: { part: 'live' } });
const { dataDir, livePort, functionsPort, publicOrigin } = parseEnvironment(process.env);
const file = path.join(dataDir, 'content.db');
let reader: ContentReader | null = null;
const { render, assets } = await loadBuild();

/** Search results: asks the function over HTTP, renders with the same templates, keeps nothing. */
async function renderResults(host: string, url: URL): Promise<string | null> {
  if (!reader && !existsSync(file)) return null;
  reader ??= openContentReader(file, publicOrigin);
  reader.refresh(reader.seq());
  const portal = reader.portals().find(({ hostname }) => hostname === host);
  if (!portal) return null;
  const lang = url.pathname === searchResultsPath('en') ? 'en' : 'vi';
  const question = (url.searchParams.get('q') ?? '').slice(0, 200).trim();
  const asked = new URLSearchParams({ q: question, lang, page: url.searchParams.get('page') ?? '1' });
  const here = url.searchParams.get('here') === '1';
  if (here) asked.set('portal', portal.id);
  const response =
    question === '' ? null : await fetch(`http://127.0.0.1:${functionsPort}/api/search?${asked}`).catch(() => null);
  const answer = response?.ok ? searchAnswerSchema.parse(await response.json()) : null;
  const store = reader.storeFor(portal, lang, { tags: new Set(), media: new Map() });
  return render({
    store,
    key: { page: 'results', question, here, answer },
    path: searchPath(lang),
    alternates: { vi: searchPath('vi'), en: searchPath('en') },
    assets,
  });
}

const server = createServer((request, response) => {
  const url = URL.parse(request.url ?? '/', 'http://live.invalid');
  if (!url || url.pathname === '/health') {
    const health: Health = {
      part: 'live',
      ok: true,
      message: '',
      uptimeSeconds: Math.round(process.uptime()),
      details: {},
    };
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(health));
  }
  renderResults(String(request.headers['x-portal-host'] ?? ''), url)
    .then((html) =>
      response
        .writeHead(html === null ? 404 : 200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
        })
        .end(html ?? ''),
    )
    .catch((error: unknown) => {
      log.error({ err: error }, 'a page failed');
      response.writeHead(500).end();
    });
});
server.listen(livePort, '127.0.0.1', () => log.info({ port: livePort }, 'ready'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.close(() => process.exit(0)));
