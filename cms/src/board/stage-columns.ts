import type { Where } from 'payload';
import type { Stage } from '../workflow/stages.ts';
import type { Order } from './find-items.ts';

/** The columns of the board: a stage each, in the order an item passes them. */
export const columnStages: readonly Stage[] = [
  'draft',
  'submitted',
  'editing',
  'review',
  'final-review',
  'approved',
  'published',
  'withdrawn',
  'archived',
];
/** Where somebody has to do something: who has waited longest comes first. */
const waiting: ReadonlySet<Stage> = new Set(['submitted', 'editing', 'review', 'final-review']);

export const orderOf = (stage: Stage): Order =>
  stage === 'approved'
    ? { by: 'publishedAt', newestFirst: false }
    : waiting.has(stage)
      ? { by: 'updatedAt', newestFirst: false }
      : { by: stage === 'published' ? 'publishedAt' : 'updatedAt', newestFirst: true };

/** The same as `effectiveStage`, asked of the database: what the clock has made of newest versions at `now` (ISO 8601). */
export function whereStage(stage: Stage, now: string): Where {
  const live: Where = { _status: { equals: 'published' } };
  const begun: Where = { or: [{ publishedAt: { exists: false } }, { publishedAt: { less_than_equal: now } }] };
  switch (stage) {
    case 'approved':
      return { and: [live, { publishedAt: { greater_than: now } }] };
    case 'published':
      return { and: [live, begun, { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: now } }] }] };
    case 'archived':
      return {
        or: [
          { and: [live, begun, { expiresAt: { less_than_equal: now } }] },
          { and: [{ _status: { equals: 'draft' } }, { stage: { equals: 'archived' } }] },
        ],
      };
    case 'draft':
      return {
        and: [
          { _status: { equals: 'draft' } },
          // An item from before the newsroom has no stage; one whose publication was undone begins anew.
          { or: [{ stage: { in: ['draft', 'approved', 'published'] } }, { stage: { exists: false } }] },
        ],
      };
    default:
      return { and: [{ _status: { equals: 'draft' } }, { stage: { equals: stage } }] };
  }
}
