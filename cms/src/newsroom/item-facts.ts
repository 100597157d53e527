import type { CollectionSlug, PayloadRequest } from 'payload';
import { effectiveStage, type StagedItem } from '../workflow/stages.ts';
import { itemCollections } from '../publishing/live-state.ts';
import type { ItemFacts } from '../workflow/transitions.ts';

export type ItemCollection = (typeof itemCollections)[number];
export const itemCollectionOf = (name: unknown): ItemCollection | null =>
  itemCollections.find((slug) => slug === name) ?? null;

export type ItemVersion = StagedItem & { contributors?: unknown; reviewedBy?: unknown };

/** What the workflow knows of an item: `version` is the newest one, `row` what stands in the collection itself. */
export function factsOf(version: ItemVersion | undefined, row: StagedItem | null, now: number): ItemFacts {
  const stage = version ? effectiveStage(version, now) : 'draft';
  const published = version?._status === 'published' && stage !== 'approved';
  return {
    stage,
    live: row !== null && isUp(row, now),
    contributors: published ? [] : idsOf(version?.contributors),
    reviewer: typeof version?.reviewedBy === 'string' ? version.reviewedBy : null,
  };
}

/** Whether a row is public, or will be by the clock. */
export const isUp = (row: StagedItem, now: number): boolean =>
  ['approved', 'published'].includes(effectiveStage({ ...row, stage: undefined }, now));

const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

export type LiveRow = StagedItem & { id: string; portal?: unknown; expiresAt?: unknown };

/** The row of an item, which is what is live, as the transaction of the request sees it; `null` when there is none. */
export async function readRow(req: PayloadRequest, collection: string, id: string): Promise<LiveRow | null> {
  const row: unknown = await req.payload.db.findOne({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
  return row as LiveRow | null;
}
