import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import http, { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { errorMessage } from '@lienthong/config/contracts/error-codes';
import { languages } from '@lienthong/config/contracts/localized';
import type { Health } from '@lienthong/config/contracts/health';
import {
  contentSecurityPolicy,
  goneSchema,
  redirectsSchema,
  searchContentSecurityPolicy,
} from '@lienthong/config/contracts/release';
import { signedHeadFile } from '@lienthong/config/contracts/signed-head';
import { pino } from 'pino';
import { byteRange } from './byte-range.ts';
import { chooseCoding, suffixes } from './choose-coding.ts';
import { compressFile, compressor, isCompressible } from './compress-file.ts';
import { isOnDemand, languageOf, searchPath, searchResultsPath } from '../route/addresses.ts';

const log = pino({ base: { part: 'host' } });
const { dataDir, webPort, functionsPort, livePort } = parseEnvironment(process.env);
const release = path.join(dataDir, 'release');
const assets = path.join(release, '_a', '/');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
};
/** What compression makes smaller. */
const isText = (type: string): boolean => /^(text\/|application\/(json|xml)|image\/svg)/.test(type);
const safety = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
/** The search pages may run Pagefind. */
const searchSafety = { ...safety, 'content-security-policy': searchContentSecurityPolicy };
const results = new Map(languages.map((lang) => [searchResultsPath(lang), searchPath(lang)]));
const searchPages = new Set(results.values());

const server = createServer(
  { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 },
  (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a request failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  },
);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(request.url ?? '/', 'http://host.invalid');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (!url) return void response.writeHead(400, safety).end();
  if (url.pathname === '/health')
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(health()));
  if (url.pathname.startsWith('/_a/') || url.pathname.startsWith('/_m/'))
    return sendFile(
      request,
      response,
      path.join(release, clean(url.pathname)),
      200,
      'public, max-age=31536000, immutable',
    );
  if (url.pathname === `/${signedHeadFile}`)
    return sendFile(request, response, path.join(release, signedHeadFile), 200, 'no-cache');
  if (url.pathname.startsWith('/_o/')) {
    const picture = path.join(release, clean(url.pathname));
    return existsSync(picture)
      ? sendFile(request, response, picture, 200, 'public, max-age=31536000, immutable')
      : forward(request, response, livePort);
  }
  if (!/^[a-z0-9.-]+$/.test(host) || host.startsWith('.') || !existsSync(path.join(release, host)))
    return unknownHost(response, host, url);
  if (url.pathname.startsWith('/api/')) return forward(request, response, functionsPort);
  const folder = path.join(release, host);
  const ended = leadOf(folder, url.pathname);
  if (ended !== undefined) return void response.writeHead(301, { ...safety, location: ended }).end();
  const searchPage = results.get(url.pathname);
  if (searchPage !== undefined)
    return forward(request, response, livePort, searchSafety, () =>
      // Nobody answers: the page that searches in the browser does.
      sendFile(request, response, path.join(folder, searchPage, 'index.html'), 503, 'no-store', searchSafety),
    );
  if (isOnDemand(url.pathname)) return forward(request, response, livePort);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { ...safety, allow: 'GET, HEAD' }).end();
  const pathname = clean(url.pathname);
  const file = path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
  const gone = goneSchema.parse(readJson(path.join(folder, 'gone.json'), []));
  if (existsSync(file) && (pathname.endsWith('/') || path.extname(file) !== ''))
    return sendFile(
      request,
      response,
      file,
      gone.includes(pathname) ? 410 : 200,
      'no-cache',
      searchPages.has(pathname) ? searchSafety : safety,
    );
  const withSlash = withSlashOf(pathname);
  const moved = redirectsOf(folder)[withSlash];
  if (moved !== undefined) return void response.writeHead(301, { ...safety, location: moved }).end();
  if (!pathname.endsWith('/') && existsSync(path.join(folder, pathname, 'index.html')))
    return void response.writeHead(301, { ...safety, location: `${withSlash}${url.search}` }).end();
  // A portal without English pages has no English page to say so either.
  const english = path.join(folder, 'en/404.html');
  const missing = languageOf(pathname) === 'en' && existsSync(english) ? english : path.join(folder, '404.html');
  const plain = () => sendFile(request, response, missing, 404, 'no-cache');
  // An address that has words is answered by a page that has searched for them.
  return isWorded(pathname) ? forward(request, response, livePort, safety, plain) : plain();
}

/** Whether somebody wanted a page there, not a picture or the door of another system. */
const isWorded = (pathname: string): boolean =>
  pathname.length <= 300 && /\p{L}{2}[^/]*\/?$/u.test(pathname) && !/\.(?!html?$)\w+$/.test(pathname);

const withSlashOf = (pathname: string) => (pathname.endsWith('/') ? pathname : `${pathname}/`);
const redirectsOf = (folder: string) => redirectsSchema.parse(readJson(path.join(folder, 'redirects.json'), {}));

/** Where a portal that ended leads: an item that moved to its new place, everything else to the successor. */
function leadOf(folder: string, asked: string): string | undefined {
  const redirects = redirectsOf(folder);
  const otherwise = redirects['*'];
  if (otherwise === undefined) return undefined;
  const pathname = withSlashOf(clean(asked));
  // An empty address: the page that is there stays.
  if (redirects[pathname] === '') return undefined;
  return redirects[pathname] ?? (pathname.startsWith('/en/') ? redirects['/en/*'] : undefined) ?? otherwise;
}

/** A path that stays under its root whatever was asked for. */
function clean(pathname: string): string {
  try {
    return path.posix.normalize(`/${decodeURIComponent(pathname)}`).replaceAll('\0', '');
  } catch {
    return '/404';
  }
}

function unknownHost(response: ServerResponse, host: string, url: URL): void {
  const moved = redirectsSchema.parse(readJson(path.join(release, '_moved.json'), {}))[host];
  if (moved !== undefined)
    return void response.writeHead(301, { ...safety, location: `${moved}${url.pathname}${url.search}` }).end();
  response
    .writeHead(404, { ...safety, 'content-type': 'text/plain; charset=utf-8' })
    .end(`${errorMessage('LT-HOST-001', 'vi')} ${errorMessage('LT-HOST-001', 'en')}\n`);
}

const known = new Map<string, { at: number; value: unknown }>();
/** A small file of the release, parsed again only when it was replaced. */
function readJson(file: string, otherwise: unknown): unknown {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) return otherwise;
  const held = known.get(file);
  if (held?.at === facts.mtimeMs) return held.value;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  known.set(file, { at: facts.mtimeMs, value });
  return value;
}

/** Opens first and looks at what it opened: a file replaced in between is served whole, the old one or the new. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
  caching: string,
  guard: Record<string, string> = safety,
): Promise<void> {
  const handle = await open(file).catch(() => null);
  const facts = await handle?.stat();
  if (!handle || !facts?.isFile()) {
    await handle?.close();
    return void response.writeHead(404, { ...safety, 'content-type': 'text/plain' }).end();
  }
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  const tag = `${facts.size.toString(36)}-${Math.floor(facts.mtimeMs).toString(36)}`;
  const coding = isText(type) && isCompressible(facts.size) ? chooseCoding(request.headers['accept-encoding']) : null;
  // Each coding is a representation of its own: another body, another tag.
  const headers = {
    ...guard,
    'content-type': type,
    'cache-control': caching,
    etag: `"${tag}${coding ? `-${coding}` : ''}"`,
    ...(isText(type) ? { vary: 'accept-encoding' } : {}),
    ...(coding ? { 'content-encoding': coding } : {}),
  };
  if (status === 200 && request.headers['if-none-match'] === headers.etag) {
    await handle.close();
    return void response.writeHead(304, headers).end();
  }
  if (coding) {
    // Assets lie there compressed since the compilation, as small as they get; anything else is compressed when asked for.
    const compressed = () => compressFile(handle, `${coding} ${file} ${facts.ino} ${tag}`, coding);
    const body = await (
      file.startsWith(assets) ? readFile(`${file}.${suffixes[coding]}`).catch(compressed) : compressed()
    ).finally(() => handle.close());
    return void response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  }
  const film = type === 'video/mp4';
  const range = film ? byteRange(request.headers.range, facts.size) : null;
  if (range === 'refused') {
    await handle.close();
    return void response.writeHead(416, { ...headers, 'content-range': `bytes */${facts.size}` }).end();
  }
  response.writeHead(range ? 206 : status, {
    ...headers,
    ...(film ? { 'accept-ranges': 'bytes' } : {}),
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${facts.size}` } : {}),
    'content-length': range ? range.end - range.start + 1 : facts.size,
  });
  if (request.method === 'HEAD') {
    await handle.close();
    return void response.end();
  }
  createReadStream(file, { fd: handle as never, ...range })
    .on('error', () => response.destroy())
    .pipe(response);
}

function forward(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  guard: Record<string, string> = safety,
  otherwise?: () => Promise<void>,
): void {
  const onward = http.request(
    {
      host: '127.0.0.1',
      port,
      path: request.url,
      method: request.method,
      // What a client says of itself under these names is written over.
      headers: {
        ...request.headers,
        'x-portal-host': (request.headers.host ?? '').replace(/:\d+$/, ''),
        'x-client-address': request.socket.remoteAddress ?? '',
      },
      timeout: 10_000,
    },
    (incoming) => {
      const { 'content-length': length, ...headers } = { ...incoming.headers, ...guard } as http.OutgoingHttpHeaders;
      const coding =
        request.method === 'HEAD' || incoming.headers['content-encoding'] || incoming.statusCode === 304
          ? null
          : isText(String(headers['content-type'])) && chooseCoding(request.headers['accept-encoding']);
      if (!coding) {
        response.writeHead(incoming.statusCode ?? 502, { ...headers, ...(length && { 'content-length': length }) });
        return void incoming.pipe(response);
      }
      response.writeHead(incoming.statusCode ?? 502, {
        ...headers,
        vary: 'accept-encoding',
        'content-encoding': coding,
      });
      // The server behind has no more to say when its reader is gone, and the other way round.
      pipeline(incoming, compressor(coding), response, () => undefined);
    },
  );
  onward.on('timeout', () => onward.destroy(new Error('timeout')));
  onward.on('error', () => {
    if (!response.headersSent && otherwise) return void otherwise().catch(() => response.destroy());
    if (!response.headersSent) response.writeHead(503, { ...safety, 'retry-after': '5' });
    response.end();
  });
  request.pipe(onward);
}

function health(): Health {
  const portals = existsSync(release) ? readdirSync(release).filter((name) => !name.startsWith('_')).length : 0;
  return { part: 'host', ok: true, message: '', uptimeSeconds: Math.round(process.uptime()), details: { portals } };
}

server.on('clientError', (_error, socket) => socket.destroy());
server.listen(webPort, () => log.info({ port: webPort }, 'ready'));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
