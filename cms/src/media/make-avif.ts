import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload, Where } from 'payload';
import { runByTurns, type Worker } from '../workers/run-by-turns.ts';
import type { Variant } from './upload-hooks.ts';

const longestEncoding = 5 * 60_000;
/** What gets an AVIF: still pictures that came as something else. */
const encodable = ['image/jpeg', 'image/png', 'image/webp'];

type Picture = { id: string; filename: string; sha256: string; variants: Variant[] };

/**
 * Gives pictures their AVIF variants, one at a time, one worker over all CMS processes (by lease). Which ones wait stands in the database:
 * a worker that was killed leaves nothing to clean up, the next one does the picture again. Pages change when the record does.
 */
export function startAvifWorker(payload: Payload, pauses = { first: 20_000, poll: 5000 }): Worker {
  const { dataDir } = parseEnvironment(process.env);
  const work = {
    lock: 'avif.lock',
    what: 'pictures',
    next: () => nextPicture(payload),
    take: (picture: Picture) => encode(payload, path.join(dataDir, 'media'), picture),
  };
  // Editors and citizens come first, also in the first moments of a start.
  return runByTurns(payload, work, pauses);
}

async function nextPicture(payload: Payload): Promise<Picture | undefined> {
  const waiting: Where = { or: [{ avif: { exists: false } }, { avif: { equals: 'waiting' } }] };
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ mimeType: { in: encodable } }, waiting] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] as Picture | undefined;
}

async function encode(payload: Payload, folder: string, { id, filename, sha256, variants }: Picture): Promise<void> {
  const webp = (variants ?? []).filter(({ type }) => type === 'image/webp');
  let data: { avif: 'done' | 'failed'; variants: Variant[] };
  try {
    data = { avif: 'done', variants: [...(await encodeFile(folder, filename, webp)), ...webp] };
  } catch (error) {
    payload.logger.error({ media: id, err: error }, 'a picture gets no AVIF');
    data = { avif: 'failed', variants: webp };
  }
  // Only if it is still the same picture: it may have been replaced or deleted meanwhile.
  const { docs } = await payload.update({
    collection: 'media',
    where: { id: { equals: id }, sha256: { equals: sha256 } },
    data,
    depth: 0,
    overrideAccess: true,
  });
  if (docs.length > 0) return;
  for (const { file } of data.variants.filter(({ type }) => type === 'image/avif'))
    await rm(path.join(folder, file), { force: true });
}

async function encodeFile(folder: string, filename: string, webp: readonly Variant[]): Promise<Variant[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [scriptFile(), folder, filename, ...webp.map(({ width }) => String(width))],
    { timeout: longestEncoding, env: { NODE_ENV: 'production', PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' } },
  );
  return JSON.parse(stdout) as Variant[];
}

/** The CMS runs in its own folder, tests in the repository’s. */
function scriptFile(): string {
  const inCms = path.join(/* turbopackIgnore: true */ process.cwd(), 'src', 'media', 'encode-avif.ts');
  return existsSync(inCms) ? inCms : path.join(process.cwd(), 'cms', 'src', 'media', 'encode-avif.ts');
}
