import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refusal } from '../refusals/refusal.ts';
import { checkUrl, checkedLookup, type AllowedHosts } from './check-address.ts';

/** What the server said about the last fetched version, to be asked whether there is a newer one. */
export type Known = { etag: string | null; lastModified: string | null };
export type Fetched =
  { changed: false } | { changed: true; bytes: Buffer; contentType: string; url: string; known: Known };

export const feedLimits = { seconds: 10, bytes: 2 * 1024 * 1024, redirects: 5 };
const userAgent = 'lien-thong/1 (+RSS, Atom)';

/**
 * Fetches a feed within ten seconds in all, redirects included; at most 2 MB, before and after it was unpacked. Every hop is checked. Throws a
 * `Refusal` with the reason (LT-FEED-…).
 */
export async function fetchFeed(address: string, known: Known, allowed: AllowedHosts): Promise<Fetched> {
  const signal = AbortSignal.timeout(feedLimits.seconds * 1000);
  try {
    let url = parseUrl(address);
    for (let hop = 0; hop <= feedLimits.redirects; hop += 1) {
      checkUrl(url, allowed);
      const response = await request(url, known, allowed, signal);
      const { statusCode: status = 0, headers } = response;
      if (status === 304) return finish(response, { changed: false });
      if ([301, 302, 303, 307, 308].includes(status) && headers.location !== undefined) {
        finish(response, null);
        url = parseUrl(headers.location, url);
        continue;
      }
      if (status !== 200) {
        finish(response, null);
        throw new Refusal('LT-FEED-006', { status });
      }
      const bytes = await readBody(response, signal);
      return {
        changed: true,
        bytes,
        contentType: headers['content-type'] ?? '',
        url: url.href,
        known: { etag: short(headers.etag), lastModified: short(headers['last-modified']) },
      };
    }
    throw new Refusal('LT-FEED-005');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (signal.aborted) throw new Refusal('LT-FEED-003', { seconds: feedLimits.seconds });
    throw new Refusal('LT-FEED-010');
  }
}

function parseUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (!url) throw new Refusal('LT-FEED-001');
  return url;
}

const short = (header: string | undefined) => (header !== undefined && header.length <= 300 ? header : null);

function finish<T>(response: IncomingMessage, value: T): T {
  response.destroy();
  return value;
}

function request(url: URL, known: Known, allowed: AllowedHosts, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? https : http).request(url, {
      agent: false,
      signal,
      lookup: checkedLookup(url, allowed),
      maxHeaderSize: 16_384,
      headers: {
        'user-agent': userAgent,
        accept: 'application/rss+xml, application/atom+xml, application/rdf+xml, application/xml, text/xml',
        'accept-encoding': 'gzip, deflate, br',
        ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
        ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
      },
    });
    asked.on('response', resolve);
    asked.on('error', reject);
    asked.end();
  });
}

function unpacking(encoding: string): Readable & NodeJS.WritableStream {
  switch (encoding) {
    case '':
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Refusal('LT-FEED-007');
  }
}

async function readBody(response: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  const tooLarge = new Refusal('LT-FEED-004', { limit: '2 MB' });
  const unpacked = unpacking((response.headers['content-encoding'] ?? '').trim().toLowerCase());
  const packed = (response.headers['content-encoding'] ?? '') !== '';
  let received = 0;
  response.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > feedLimits.bytes) response.destroy(tooLarge);
  });
  // Errors of either end come out of the loop below.
  pipeline(response, unpacked, () => undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > feedLimits.bytes) throw tooLarge;
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal || signal.aborted) throw error;
    if (received > feedLimits.bytes) throw tooLarge;
    throw packed ? new Refusal('LT-FEED-007') : error;
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}
