import type { CollectionSlug, Payload } from 'payload';
import { chooseStaleVersions, type VersionMark, type VersionRule } from './choose-stale-versions.ts';

/** Documents whose versions are looked at in one query. */
const documentsAtOnce = 200;
/** Versions deleted in one transaction: editors who save meanwhile wait for one of these at most. */
const deletedAtOnce = 50;

export type Pruned = { documents: number; deleted: number };

/** Deletes the versions of all documents that the rule does not keep; `goOn` is asked between two steps. */
export async function pruneVersions(
  payload: Payload,
  rule: VersionRule,
  now: number,
  goOn: () => boolean = () => true,
): Promise<Pruned> {
  const pruned: Pruned = { documents: 0, deleted: 0 };
  for (const { slug, versions } of payload.config.collections) {
    if (!versions) continue;
    const ids = await readIds(payload, slug);
    for (let start = 0; start < ids.length && goOn(); start += documentsAtOnce)
      for (const marks of await readMarks(payload, slug, ids.slice(start, start + documentsAtOnce))) {
        const stale = chooseStaleVersions(marks, rule, now);
        if (stale.length > 0) pruned.documents += 1;
        for (let at = 0; at < stale.length && goOn(); at += deletedAtOnce) {
          const some = stale.slice(at, at + deletedAtOnce);
          await payload.db.deleteVersions({ collection: slug, where: { id: { in: some } } });
          pruned.deleted += some.length;
        }
      }
  }
  return pruned;
}

async function readIds(payload: Payload, collection: CollectionSlug): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    select: { id: true } as never,
  });
  return docs.map(({ id }) => String(id));
}

/** Age and state of all versions, document by document; bodies stay where they are. */
async function readMarks(
  payload: Payload,
  collection: CollectionSlug,
  parents: readonly string[],
): Promise<Iterable<VersionMark[]>> {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { in: parents } },
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    select: { parent: true, latest: true, createdAt: true, version: { _status: true } } as never,
  });
  const marks = new Map<string, VersionMark[]>();
  for (const doc of docs as unknown as {
    id: string;
    parent: string;
    latest?: boolean | null;
    createdAt: string;
    version?: { _status?: string | null };
  }[]) {
    const mark = {
      id: String(doc.id),
      at: Date.parse(doc.createdAt),
      published: doc.version?._status === 'published',
      latest: doc.latest === true,
    };
    const known = marks.get(String(doc.parent));
    if (known) known.push(mark);
    else marks.set(String(doc.parent), [mark]);
  }
  return marks.values();
}
