/** States of an item on its way through the newsroom (quy trình biên tập). */
export const stages = [
  'draft',
  'submitted',
  'editing',
  'review',
  'final-review',
  'approved',
  'published',
  'withdrawn',
  'archived',
] as const;
export type Stage = (typeof stages)[number];

export const stageNames: Readonly<Record<Stage, { vi: string; en: string }>> = {
  draft: { vi: 'Nháp', en: 'Draft' },
  submitted: { vi: 'Chờ biên tập', en: 'Waiting for an editor' },
  editing: { vi: 'Đang biên tập', en: 'Being edited' },
  review: { vi: 'Chờ duyệt', en: 'Waiting for approval' },
  'final-review': { vi: 'Chờ duyệt cuối', en: 'Waiting for final approval' },
  approved: { vi: 'Đã duyệt, hẹn giờ', en: 'Approved, scheduled' },
  published: { vi: 'Đã xuất bản', en: 'Published' },
  withdrawn: { vi: 'Đã gỡ', en: 'Withdrawn' },
  archived: { vi: 'Lưu trữ', en: 'Archived' },
};

/** Nobody changes the text in these: what was looked at is what goes live. */
export const lockedStages: ReadonlySet<Stage> = new Set(['review', 'final-review', 'approved']);

/** What the clock makes of an item: `_status` of the version at hand, its stage as stored, and its two moments (ISO 8601). */
export type StagedItem = {
  _status?: unknown;
  stage?: unknown;
  publishedAt?: unknown;
  expiresAt?: unknown;
  deletedAt?: unknown;
};

const isAfter = (time: unknown, now: number) => typeof time === 'string' && Date.parse(time) > now;
const isPast = (time: unknown, now: number) => typeof time === 'string' && Date.parse(time) <= now;

/**
 * The stage of an item at a moment (epoch milliseconds): what is approved is published by the clock, and archived when it expires. A
 * published version counts by its status, so items from before the newsroom need no stage.
 */
export function effectiveStage(item: StagedItem, now: number): Stage {
  if (item._status === 'published') {
    if (item.deletedAt) return 'withdrawn';
    if (isAfter(item.publishedAt, now)) return 'approved';
    return isPast(item.expiresAt, now) ? 'archived' : 'published';
  }
  const stage = stages.find((name) => name === item.stage) ?? 'draft';
  return stage === 'approved' || stage === 'published' ? 'draft' : stage;
}
