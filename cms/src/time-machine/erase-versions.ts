import type { CollectionSlug, Payload } from 'payload';
import type { Erased, Selection } from './erase-past.ts';

/** Saves are published within this time; a version of the CMS belongs to the body that came right after it. */
const publishedWithin = 60_000;

export type ErasedVersions = {
  deleted: number;
  /** Versions that say it but stay: the newest draft and the newest published one; a person changes those. */
  kept: number;
};

/** Deletes the versions the CMS keeps of what was erased: those that say the same, or were saved while an erased body was live. */
export async function eraseVersions(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  { containing }: Selection,
  { versions }: Erased,
): Promise<ErasedVersions> {
  const config = payload.collections[collection]?.config;
  if (!config?.versions) return { deleted: 0, kept: 0 };
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    locale: 'all',
    depth: 0,
    pagination: false,
    sort: '-updatedAt',
    trash: true,
    overrideAccess: true,
  });
  const rows = docs as unknown as { id: string; latest?: boolean; version: { _status?: string; updatedAt?: string } }[];
  const newestPublished = rows.find(({ version }) => version._status === 'published')?.id;
  const needle = containing?.toLowerCase();
  const isMeant = ({ version }: (typeof rows)[number]) => {
    if (needle !== undefined)
      return JSON.stringify(version).toLowerCase().includes(JSON.stringify(needle).slice(1, -1));
    const saved = Date.parse(version.updatedAt ?? '');
    return versions.some(
      ({ from, to }) => saved >= Date.parse(from) - publishedWithin && saved < Date.parse(to) - publishedWithin,
    );
  };
  const meant = rows.filter(isMeant);
  const stale = meant.filter((row) => row.latest !== true && row.id !== newestPublished);
  for (const row of stale) await payload.db.deleteVersions({ collection, where: { id: { equals: row.id } } });
  return { deleted: stale.length, kept: needle === undefined ? 0 : meant.length - stale.length };
}
