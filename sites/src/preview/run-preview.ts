import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Health } from '@lienthong/config/contracts/health';
import type { Language } from '@lienthong/config/contracts/localized';
import { keptMediaPath } from '@lienthong/config/contracts/kept-media';
import { previewCollectionSchema, readPreviewLink } from '@lienthong/config/contracts/preview';
import { pino } from 'pino';
import { loadBuild } from '../publisher/load-build.ts';
import { isContentReady, openContentReader, type ContentReader } from '../store/content-reader.ts';
import { openDrafts, type Refusal } from './fetch-draft.ts';
import { headersFor } from './preview-headers.ts';
import { openPastReaders } from './past-readers.ts';
import { pageOfDraft, pageOfPast, pictureOfDraft } from './preview-page.ts';
import { sendStored } from './send-stored.ts';

const log = pino({ base: { part: 'preview' } });
const environment = parseEnvironment(process.env);
const { dataDir, previewPort, previewSecret, previewUrl, publicOrigin } = environment;
const cms = new URL(environment.cmsUrl).origin;
const { handler, assets } = await loadBuild();
const fetchDraft = openDrafts(`http://127.0.0.1:${environment.cmsPort}`);
const content = path.join(dataDir, 'content.db');
const builtAssets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'assets');
const hosts = new Set([new URL(previewUrl).host, `localhost:${previewPort}`, `127.0.0.1:${previewPort}`]);
const readerOf = openPastReaders(dataDir, publicOrigin);
let reader: ContentReader | null = null;

/** The preview of drafts, inside the internal zone: routes of the compiled application with a draft in `locals`. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(request.url ?? '/', previewUrl);
  if (url?.pathname === '/health')
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(health()));
  const lang: Language = url?.searchParams.get('locale') === 'en' ? 'en' : 'vi';
  if (!url || !hosts.has(request.headers.host ?? '')) return void response.writeHead(404).end();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const [, first = '', second = '', third = '', fourth = ''] = url.pathname.split('/').map(decode);

  if (first === '_a') return sendStored(response, path.join(builtAssets, path.basename(second)), true);
  if (first === '_m')
    return sendStored(response, path.join(dataDir, 'release', '_m', path.basename(second), path.basename(third)), true);
  if (first === 'mo' && previewCollectionSchema.safeParse(second).success && third !== '') {
    // By way of the CMS, where the editor is logged in.
    const asked = new URLSearchParams({ collection: second, id: third, locale: lang });
    return void response
      .writeHead(303, { location: `${environment.cmsUrl}/api/preview/open?${asked}`, 'cache-control': 'no-store' })
      .end();
  }
  if (first !== 'xem-truoc') return refuse({ code: 'LT-PREVIEW-008', status: 404, reason: '' }, lang);
  const link = second === 'anh' ? third : (url.searchParams.get('link') ?? '');
  const read = await readPreviewLink(link, previewSecret, Date.now());
  if ('refused' in read) return refuse({ code: read.refused, status: 403, reason: '' }, lang);
  const reply = await fetchDraft(link);
  if ('refusal' in reply) return refuse(reply.refusal, read.claims.lang);
  const { past } = read.claims;
  if (second === 'anh' && past) {
    const file = /^[0-9a-f]{64}$/.test(fourth) ? path.join(dataDir, keptMediaPath(fourth)) : null;
    return sendStored(response, file, false, url.pathname.split('/').map(decode)[5]);
  }
  if (second === 'anh') {
    const file = pictureOfDraft(reply.draft, fourth);
    return sendStored(response, file === null ? null : path.join(dataDir, 'media', path.basename(file)), false);
  }
  if (!reader && !isContentReady(content)) return refuse({ code: 'LT-PREVIEW-001', status: 503, reason: '' }, lang);
  const again = `/mo/${read.claims.collection}/${read.claims.id}?locale=${read.claims.lang}`;
  const then = past ? readerOf(past.seq) : null;
  if (past && !then) return refuse({ code: 'LT-PREVIEW-003', status: 403, reason: '' }, read.claims.lang);
  reader ??= openContentReader(content, publicOrigin);
  reader.refresh(reader.seq());
  const page = then
    ? pageOfPast(reply.draft, then, assets, { link, cms, again })
    : pageOfDraft(reply.draft, reader, assets, { link, cms, again });
  if (!page) return refuse({ code: 'LT-PREVIEW-006', status: 404, reason: '' }, read.claims.lang);
  response.setHeaders(headersFor(cms, page.view.store.origin(page.view.store.portal)));
  request.url = '/xem-truoc';
  await handler(request, response, () => response.writeHead(404).end(), { preview: page });

  async function refuse(refusal: Refusal, language: Language): Promise<void> {
    response.setHeaders(headersFor(cms, "'none'"));
    request.url = '/xem-truoc/tu-choi';
    await handler(request, response, () => response.writeHead(404).end(), {
      refusal: { ...refusal, lang: language, assets },
    });
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

const health = (): Health => ({
  part: 'preview',
  ok: true,
  message: '',
  uptimeSeconds: Math.round(process.uptime()),
  details: {},
});

const server = createServer(
  { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 },
  (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a preview failed');
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  },
);
server.listen(previewPort, () => log.info({ port: previewPort }, 'ready'));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
