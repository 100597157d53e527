import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { errorMessage } from '@lienthong/config/contracts/error-codes';
import type { Health } from '@lienthong/config/contracts/health';
import { pino } from 'pino';
import { loadBuild } from '../publisher/load-build.ts';
import { openPictures } from '../pictures/answer-picture.ts';
import { formPath, formSentTo, isOnDemand, languageOf } from '../route/addresses.ts';
import { openSearchFunction } from './ask-search.ts';
import { readForm } from './read-form.ts';
import { openSendForm } from './send-form.ts';
import { openVisits } from './open-visits.ts';

const log = pino({ base: { part: 'live' } });
const { dataDir, livePort, functionsPort, publicOrigin } = parseEnvironment(process.env);
const { handler, assets } = await loadBuild();
const visits = openVisits({
  content: path.join(dataDir, 'content.db'),
  origin: publicOrigin,
  assets,
  ...openSearchFunction(`http://127.0.0.1:${functionsPort}`),
  sendForm: openSendForm(`http://127.0.0.1:${functionsPort}`, (error) =>
    log.error({ reason: (error as Error).name }, 'a submission could not be handed to the function'),
  ),
});

const answerPicture = openPictures({
  content: path.join(dataDir, 'content.db'),
  folder: path.join(dataDir, 'release', '_o'),
  origin: publicOrigin,
  assets,
});

/** The on-demand pages: routes of the compiled application, answered by `@astrojs/node` with the visit in `locals`. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(request.url ?? '/', 'http://live.invalid');
  if (!url) return void response.writeHead(400).end();
  if (url.pathname === '/health')
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(health()));
  const form = formSentTo(url.pathname);
  const sends = form !== null && request.method === 'POST';
  if (!sends && request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  if (url.pathname.startsWith('/_o/')) return answerPicture(url.pathname, response);
  const hostname = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const visit = visits.receive(hostname, languageOf(url.pathname));
  if (!visit) return sayInWords(response, 404, 'LT-HOST-001');
  response.setHeader('cache-control', 'no-store');
  if (!isOnDemand(url.pathname) || !visits.isOpen(visit, url.pathname)) {
    visit.asked = pathIn(url.pathname);
    request.url = '/404';
  } else if (sends) {
    visit.sent = await readForm(request, form, hostname);
    // The rest of it is only answering.
    request.method = 'GET';
  } else if (form !== null)
    // Nothing was sent: a bookmark, or an address typed again.
    return void response.writeHead(303, { location: formPath(form, languageOf(url.pathname)) }).end();
  await handler(request, response, () => sayInWords(response, 404, 'LT-HOST-001'), { visit });
}

function pathIn(pathname: string): string {
  try {
    return decodeURIComponent(pathname).normalize('NFC');
  } catch {
    return '';
  }
}

/** Where no portal’s page can be shown. */
function sayInWords(response: ServerResponse, status: number, code: 'LT-HOST-001' | 'LT-LIVE-001'): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${errorMessage(code, 'vi')} ${errorMessage(code, 'en')}\n`);
}

const health = (): Health => ({
  part: 'live',
  ok: true,
  message: '',
  uptimeSeconds: Math.round(process.uptime()),
  details: { memoryMb: Math.round(process.memoryUsage().rss / 1024 / 1024) },
});

const server = createServer(
  { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 },
  (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a request failed');
      if (response.headersSent) response.destroy();
      else sayInWords(response, 500, 'LT-LIVE-001');
    });
  },
);
// The first visitor need not wait for what is read once.
visits.prepare();
server.listen(livePort, '127.0.0.1', () => log.info({ port: livePort }, 'ready'));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
