import { addressWords } from '@lienthong/config/contracts/address-words';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { ContentReader } from '../store/content-reader.ts';
import type { PortalFace } from '../store/portal-store.ts';
import { offers } from './offered.ts';

/**
 * “My portal” (cổng của tôi): small files of the province's own portal from which the browser puts a citizen's units and topics
 * together. One file for each: whoever pins a ward fetches that ward's, a kilobyte, and needs nothing of another origin.
 */
export type PinnedFile = 'choices' | `unit:${string}` | `topic:${string}`;

/** Whether a portal's home page has the block. */
export const hasMyPortal = ({ type, state, settings }: Pick<PortalRecord, 'type' | 'state' | 'settings'>): boolean =>
  type === 'province' && (state === 'active' || state === 'trial') && offers({ settings }, 'units');

/** Whether a unit may be pinned on a province's home page. */
export const isPinnable = (
  unit: Pick<PortalFace, 'type' | 'state' | 'ancestors' | 'id'>,
  province: Pick<PortalFace, 'id'>,
): boolean =>
  unit.type === 'commune' &&
  (unit.state === 'active' || unit.state === 'trial') &&
  unit.id !== province.id &&
  unit.ancestors.includes(province.id);

/** The folder of these files, as the block on the home page names it. */
export const pinnedFolder = (lang: Language): string => `${addressWords[lang].prefix}${addressWords[lang].mine}/`;

/** Where such a file is; `null` when there is no such thing (any more). */
export function pinnedPath(
  reader: ContentReader,
  province: PortalRecord,
  lang: Language,
  of: PinnedFile,
): string | null {
  if (!hasMyPortal(province)) return null;
  const folder = pinnedFolder(lang);
  if (of === 'choices') return `${folder}choices.json`;
  const id = of.slice(of.indexOf(':') + 1);
  if (of.startsWith('unit:')) {
    const unit = reader.read('portal', id);
    return unit && isPinnable(unit, province) ? `${folder}unit/${unit.slug}.json` : null;
  }
  const category = reader.read('category', id);
  const count = reader.list(province.id, 'article', lang, `category:${id}`)?.count ?? 0;
  return category?.portal === province.id && count > 0 ? `${folder}topic/${category.slug}.json` : null;
}

/** All such files of a province. */
export function pinnedFiles(reader: ContentReader, province: PortalRecord): PinnedFile[] {
  if (!hasMyPortal(province)) return [];
  return [
    'choices',
    ...reader
      .portals()
      .filter((unit) => isPinnable(unit, province))
      .map(({ id }) => `unit:${id}` as const),
    ...reader.ownedBy(province.id, 'category').map(({ id }) => `topic:${id}` as const),
  ];
}
