import type { LocalizedText } from '@lienthong/config/contracts/localized';
import { reaches } from '@lienthong/config/contracts/handed-down';
import type { DistributionRecord, ItemRef, PlacementRecord, PortalRecord } from '@lienthong/config/contracts/record';
import type { Card } from './portal-store.ts';

export const itemKey = ({ kind, id }: ItemRef): string => `${kind} ${id}`;

/** What a portal accepted, by item: of two acceptances of one item the earlier counts. */
export function placementsByItem(placements: readonly PlacementRecord[]): Map<string, PlacementRecord> {
  const inOrder = placements.toSorted((a, b) => compare(a.acceptedAt, b.acceptedAt) || compare(a.id, b.id));
  return new Map(inOrder.toReversed().map((placement) => [itemKey(placement.item), placement]));
}

/** An accepted item under the title, lead and picture that the accepting portal gave it. */
export function underPlacement<T extends Card>(card: T, { title, lead, image }: PlacementRecord): T {
  const own = { ...card, title: instead(title, card.title) };
  if (own.kind === 'article') own.lead = instead(lead, own.lead);
  if (own.kind !== 'document') own.image = image ?? own.image;
  return own;
}

/** A text given in one language alone leaves the other as it was. */
const instead = (given: LocalizedText | null, text: LocalizedText): LocalizedText =>
  given === null ? text : { vi: given.vi, en: given.en ?? text.en };

/** Notices by the item they hand down, the oldest first. */
export function noticesByItem(notices: readonly DistributionRecord[]): Map<string, DistributionRecord[]> {
  const byItem = new Map<string, DistributionRecord[]>();
  for (const notice of notices.toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id))) {
    const known = byItem.get(itemKey(notice.item));
    if (known) known.push(notice);
    else byItem.set(itemKey(notice.item), [notice]);
  }
  return byItem;
}

/** The notices that brought an item to a place of a portal's pages. */
export const noticesFor = (
  notices: readonly DistributionRecord[],
  portal: PortalRecord,
  place: DistributionRecord['place'],
): DistributionRecord[] => notices.filter((notice) => notice.place === place && reaches(notice, portal));

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
