import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { dataFolder } from '../../../open-installation.ts';

const types: Record<string, string> = { webp: 'image/webp', avif: 'image/avif', jpg: 'image/jpeg', png: 'image/png' };

/** Published pictures of the installation. */
export const GET: APIRoute = ({ params }) => {
  const name = path.basename(params['name'] ?? '');
  const file = path.join(dataFolder, 'release', '_m', path.basename(params['hash'] ?? ''), name);
  if (!existsSync(file)) return new Response(null, { status: 404 });
  const type = types[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
  return new Response(new Uint8Array(readFileSync(file)), { headers: { 'content-type': type } });
};
