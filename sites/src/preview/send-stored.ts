import { open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
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

/** Sends a stored file, as what its name (or `name`, where it is stored by its hash) says; what is not a picture, film, style, script or font is only ever saved, never shown. */
export async function sendStored(
  response: ServerResponse,
  file: string | null,
  released: boolean,
  name = file ?? '',
): Promise<void> {
  const handle = file === null ? null : await open(file).catch(() => null);
  const facts = await handle?.stat();
  if (!handle || file === null || !facts?.isFile()) {
    await handle?.close();
    return void response.writeHead(404, { 'cache-control': 'no-store' }).end();
  }
  const type = types[path.extname(name).toLowerCase()];
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': facts.size,
    'cache-control': released ? 'private, max-age=3600' : 'no-store',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(type === undefined ? { 'content-disposition': 'attachment' } : {}),
  });
  handle
    .createReadStream()
    .on('error', () => response.destroy())
    .pipe(response);
}
