import { setImmediate } from 'node:timers/promises';
import type { Payload } from 'payload';
import { countPoints, polygonsOf, readOutline, shrinkOutline, type Outline } from './outline-geometry.ts';
import { readTextFile } from './read-text-file.ts';
import { Refusal } from '../refusals/refusal.ts';
import { reasonOf } from './report.ts';

/** Outlines of a whole country's communes, finely drawn. */
const largestFile = 200 * 1024 * 1024;

export type OutlineReport = {
  unit: string;
  result: 'updated' | 'unchanged' | 'unmatched' | 'refused';
  portals?: string[];
  points?: { before: number; after: number };
  code?: string;
  reason?: { vi: string; en: string };
};
export type OutlinesReport = {
  file: string;
  dryRun: boolean;
  stopped: boolean;
  total: number;
  updated: number;
  unchanged: number;
  unmatched: number;
  refused: number;
  notReached: number;
  /** Portals with a unit code for which the file has no outline. */
  without: string[];
  outlines: OutlineReport[];
};
type Feature = { unit: string; geometry: unknown };
type PortalRow = { id: string; slug: string; code: string; outline: unknown };

export type OutlinesOrder = {
  file: string;
  dryRun: boolean;
  stop: AbortSignal;
  progress: (done: number, total: number) => void;
};

/** Puts the outlines of a GeoJSON file on the portals with the same unit code. Throws a Refusal when the file cannot be used. */
export async function importOutlines(payload: Payload, order: OutlinesOrder): Promise<OutlinesReport> {
  const features = readFeatures(order.file);
  const portals = await readPortals(payload);
  const outlines: OutlineReport[] = [];
  const seen = new Set<string>();
  for (const feature of features) {
    if (order.stop.aborted) break;
    const twice = seen.has(feature.unit);
    seen.add(feature.unit);
    const mine = portals.filter(({ code }) => code === feature.unit);
    outlines.push(await placeOutline(payload, feature, mine, twice, order.dryRun));
    order.progress(outlines.length, features.length);
    // Signals are heard, and the CMS gets its turn to write.
    await setImmediate();
  }
  const count = (result: OutlineReport['result']) => outlines.filter((each) => each.result === result).length;
  return {
    file: order.file,
    dryRun: order.dryRun,
    stopped: outlines.length < features.length,
    total: features.length,
    updated: count('updated'),
    unchanged: count('unchanged'),
    unmatched: count('unmatched'),
    refused: count('refused'),
    notReached: features.length - outlines.length,
    without: portals.filter(({ code }) => !features.some(({ unit }) => unit === code)).map(({ slug }) => slug),
    outlines,
  };
}

async function placeOutline(
  payload: Payload,
  { unit, geometry }: Feature,
  portals: PortalRow[],
  twice: boolean,
  dryRun: boolean,
): Promise<OutlineReport> {
  const refused = (code: 'LT-IMPORT-017' | 'LT-IMPORT-018' | 'LT-IMPORT-019', details: Record<string, string>) => ({
    unit,
    result: code === 'LT-IMPORT-018' ? ('unmatched' as const) : ('refused' as const),
    code,
    reason: reasonOf(code, details),
  });
  if (twice) return refused('LT-IMPORT-019', { unit });
  const outline = readOutline(geometry);
  if (typeof outline === 'string') return refused('LT-IMPORT-017', { reason: outline });
  if (portals.length === 0) return refused('LT-IMPORT-018', { unit });
  const shrunk = shrinkOutline(outline);
  const points = { before: countPoints(polygonsOf(outline)), after: countPoints(polygonsOf(shrunk)) };
  const changed = portals.filter((portal) => !isSame(portal.outline, shrunk));
  if (!dryRun)
    for (const { id } of changed)
      await payload.update({
        collection: 'portals',
        id,
        depth: 0,
        locale: 'vi',
        overrideAccess: true,
        data: { outline: shrunk } as never,
      });
  const slugs = portals.map(({ slug }) => slug);
  return { unit, result: changed.length > 0 ? 'updated' : 'unchanged', portals: slugs, points };
}

const isSame = (now: unknown, outline: Outline) => {
  const { type, coordinates } = (now ?? {}) as Partial<Outline>;
  return JSON.stringify({ type, coordinates }) === JSON.stringify(outline);
};

function readFeatures(file: string): Feature[] {
  const bad = (reason: string) => new Refusal('LT-IMPORT-016', { file, reason });
  let json: unknown;
  try {
    json = JSON.parse(readTextFile(file, largestFile).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'LT-IMPORT-004') throw error;
    throw bad('JSON');
  }
  const { features } = (json ?? {}) as { features?: unknown };
  if (!Array.isArray(features) || features.length === 0) throw bad('features');
  return features.map((feature: { properties?: Record<string, unknown>; geometry?: unknown } | null, at) => {
    const code = feature?.properties?.['code'];
    if (typeof code !== 'string' && typeof code !== 'number') throw bad(`features[${at}].properties.code`);
    return { unit: String(code).trim(), geometry: feature?.geometry };
  });
}

async function readPortals(payload: Payload): Promise<PortalRow[]> {
  const { docs } = await payload.find({
    collection: 'portals',
    where: { code: { exists: true } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { slug: true, code: true, outline: true },
  });
  return docs
    .map(({ id, slug, code, outline }) => ({ id: String(id), slug: slug ?? '', code: (code ?? '').trim(), outline }))
    .filter(({ code }) => code !== '');
}
