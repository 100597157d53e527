import type { ContentRecord, TombstoneRecord } from '@lienthong/config/contracts/record';

/** Where an item was live before stays with it: that address leads to where it is now. */
export function keepFormerPlaces(record: ContentRecord, before: ContentRecord | null): ContentRecord {
  if (record.kind === 'tombstone' || !('former' in record) || !before || !('former' in before)) return record;
  const places = [...before.former, { portal: before.portal, slug: before.slug, lang: null }];
  const unique = new Map(places.map((place) => [`${place.portal}/${place.slug}`, place]));
  unique.delete(`${record.portal}/${record.slug}`);
  return { ...record, former: [...unique.values()] };
}

/** What is said at the addresses of an item that is no longer published; `null` for kinds without addresses of their own. */
export function tombstoneOf(record: ContentRecord, goneAt: string): TombstoneRecord | null {
  switch (record.kind) {
    case 'article':
    case 'document':
    case 'page':
    case 'event': {
      const { id, portal, slug, former, kind } = record;
      return { kind: 'tombstone', id, portal, of: kind, slug, former, goneAt };
    }
    default:
      return null;
  }
}
