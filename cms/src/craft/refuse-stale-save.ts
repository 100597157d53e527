import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';

/** Not what somebody wrote: a version that differs from another in these alone overwrites nothing. */
const beside: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'searchText',
  'startedFrom',
  'acknowledgeChecks',
  'savedBy',
  'savedByName',
  'stage',
  'stageAt',
  'stageBy',
  'submittedBy',
  'reviewedBy',
  'contributors',
  'languages',
  'englishOutdated',
  'publishedAt',
]);

/**
 * Refuses a save that started from an older version than the newest, when the words have changed since: nobody overwrites what they have
 * not seen. It runs in the save's own transaction, so of two saves from one version the second is refused. Without `startedFrom` (scripts,
 * steps of the workflow) nothing is asked.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  const started = req.context['startedFrom'];
  // A restored version is meant to be an older one; what it replaces stays in the history.
  if (req.context['isRestoringVersion'] === true) return data;
  if (operation !== 'update' || typeof started !== 'string' || !originalDoc) return data;
  const newest = originalDoc as Words;
  if (!(await isOutdated(req, collection.slug, newest, started))) return data;
  refuse('LT-NEWS-101', req, 409, {
    name: String(newest['savedByName'] ?? '') || (req.i18n?.language === 'en' ? 'Somebody' : 'Người khác'),
    at: clock(newest['updatedAt']),
  });
};

/** Whether words of an item have changed since the version saved at `started`. */
export async function isOutdated(
  req: PayloadRequest,
  collection: string,
  newest: Words,
  started: string,
): Promise<boolean> {
  if (Date.parse(started) === Date.parse(String(newest['updatedAt']))) return false;
  const before = await readVersionAt(req, collection, String(newest['id']), started);
  return !before || !sameWords(before, await readNewest(req, collection, String(newest['id'])));
}

/** `10.34`: Payload’s form takes a colon in a refusal for the beginning of a list of fields. */
const clock = (at: unknown) =>
  new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })
    .format(new Date(String(at)))
    .replace(':', '.');

type Words = Record<string, unknown>;

async function readVersionAt(req: PayloadRequest, collection: string, id: string, at: string): Promise<Words | null> {
  const { docs } = await req.payload.findVersions({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: at } }] },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return (docs[0]?.version as Words | undefined) ?? null;
}

async function readNewest(req: PayloadRequest, collection: string, id: string): Promise<Words> {
  const { docs } = await req.payload.findVersions({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return (docs[0]?.version as Words | undefined) ?? {};
}

function sameWords(one: Words, other: Words): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)].filter((name) => !beside.has(name)));
  return [...names].every((name) => JSON.stringify(one[name] ?? null) === JSON.stringify(other[name] ?? null));
}
