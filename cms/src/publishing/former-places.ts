import { languagesOf, slugIn } from '@lienthong/config/contracts/item-languages';
import { languages } from '@lienthong/config/contracts/localized';
import type { ContentRecord, TombstoneRecord } from '@lienthong/config/contracts/record';

type Placed = Extract<ContentRecord, { former: unknown }>;
type Place = Placed['former'][number];
const isPlaced = (record: ContentRecord): record is Placed => 'former' in record;

const placesOf = (record: Placed): Place[] =>
  languagesOf(record).map((lang) => ({ portal: record.portal, slug: slugIn(record, lang), lang }));
const keyOf = ({ portal, slug, lang }: Place) => `${lang} ${portal}/${slug}`;

/** Where an item was live before stays with it, language by language: that address leads to where it is now. */
export function keepFormerPlaces(record: ContentRecord, before: ContentRecord | null): ContentRecord {
  if (record.kind === 'tombstone' || !isPlaced(record) || !before || !isPlaced(before)) return record;
  // Places without a language are older than names of their own in English: they held for both.
  const earlier = before.former.flatMap((place) =>
    place.lang === null ? languages.map((lang) => ({ ...place, lang })) : [place],
  );
  const unique = new Map([...earlier, ...placesOf(before)].map((place) => [keyOf(place), place]));
  for (const place of placesOf(record)) unique.delete(keyOf(place));
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
      const [vietnamese, english] = [record.vietnamese !== false, record.english];
      const slugEn = record.slugEn ?? null;
      return { kind: 'tombstone', id, portal, of: kind, slug, slugEn, vietnamese, english, former, goneAt };
    }
    default:
      return null;
  }
}
