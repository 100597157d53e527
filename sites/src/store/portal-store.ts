import type { Facet } from '@lienthong/config/contracts/content-db';
import type { FormDefinition, FormKind } from '@lienthong/config/contracts/form-definition';
import type { Language } from '@lienthong/config/contracts/localized';
import type {
  CategoryRecord,
  ListedKind,
  MenuRecord,
  PageRecord,
  PersonRecord,
  PortalRecord,
  RecordKind,
  RecordOf,
} from '@lienthong/config/contracts/record';

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
/** What a list knows of an item: all but its text. */
export type CardOf<K extends ListedKind> = Without<RecordOf<K>, 'body'>;
export type Card = CardOf<'article'> | CardOf<'document'> | CardOf<'event'>;

/**
 * What a page shows of another portal than its own: its place in the tree, names, address and languages. Its settings are its own
 * business; when they change, nobody else's pages do.
 */
export type PortalFace = Pick<
  PortalRecord,
  | 'id'
  | 'slug'
  | 'type'
  | 'state'
  | 'parent'
  | 'ancestors'
  | 'order'
  | 'code'
  | 'hostname'
  | 'name'
  | 'shortName'
  | 'outline'
  | 'tile'
  | 'successor'
  | 'website'
> & { settings: Pick<PortalRecord['settings'], 'languages'> };

/**
 * An item in a list with the portal that owns it, when that is another one than the portal shown. An accepted item has the title, lead and
 * picture it was accepted under.
 */
export type Listed<K extends ListedKind> = { record: CardOf<K>; owner: PortalFace; foreign: boolean };
export type AnyListed = Listed<'article'> | Listed<'document'> | Listed<'event'>;
/** An item that was handed down from above, with the portal that did so. */
export type Handed = AnyListed & { sender: PortalFace };

export type ListPage<K extends ListedKind> = {
  items: Listed<K>[];
  /** Number of this page (1 = the oldest). */
  number: number;
  hasNewer: boolean;
  /** Items of the whole list; only the head knows it, numbered pages would change with every new item. */
  total: number | null;
};

export type FacetCount = { facet: Facet; count: number };

/**
 * All that a page may read. Every call notes what was read as a tag: the reads are the dependency ledger. Pages have no other
 * source of data and never read a clock.
 */
export interface PortalStore {
  readonly portal: PortalRecord;
  readonly lang: Language;
  record<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null;
  /** The first page of a list: its newest page joined with the one before when that is short. */
  listHead<K extends ListedKind>(kind: K, facet: Facet): ListPage<K>;
  listPage<K extends ListedKind>(kind: K, facet: Facet, number: number): ListPage<K> | null;
  /** The newest items of a list, `limit` ≤ 40. Reads the list's head. */
  newest<K extends ListedKind>(kind: K, facet: Facet, limit: number): Listed<K>[];
  /**
   * The items next to one in a list, older ones first. A page that shows them is rendered again when its neighbourhood changes, not with
   * every new item of the list.
   */
  neighbours<K extends ListedKind>(kind: K, facet: Facet, id: string, limit: number): Listed<K>[];
  /** The other portals that list an item in the page's language, in tree order. */
  placesOf(kind: ListedKind, id: string): PortalFace[];
  /** The portals that went up in this one (merged, renamed, split), in tree order. */
  predecessors(): PortalFace[];
  /** What portals above handed down for this place, the newest first. */
  handed(place: 'top' | 'band'): Handed[];
  facets(kind: ListedKind): FacetCount[];
  ownPages(): PageRecord[];
  ownPeople(): PersonRecord[];
  /** The menu of a place: the portal's own, else the nearest ancestor's, of those whose menus the settings let it use. */
  menu(place: MenuRecord['place']): MenuRecord | null;
  /** The form of a kind by which one writes to the portal's agency: its own or the nearest ancestor's, while it is open. */
  form(kind: FormKind): FormDefinition | null;
  /** Categories of the portal and, where it inherits them, of its ancestors, in order. */
  categories(): CategoryRecord[];
  /** Root → self. */
  ancestors(): PortalFace[];
  children(): PortalFace[];
  /** Every open portal of the province, in tree order. */
  allPortals(): PortalFace[];
  /** `2026-11-23` or `2026-11-23T14` in Việt Nam: the page is rendered again when it changes. */
  now(unit: 'day' | 'hour'): string;
  /** Absolute origin of a portal, `http://vy-da.localhost:8080`. */
  origin(portal: Pick<PortalFace, 'hostname'>): string;
  /** Where a portal's own pages begin, in the page's language where it speaks that; the agency's website for one of type `external`. */
  homeOf(portal: PortalFace): string;
  /** The address of an item: a path when `from` owns it, else absolute on its owner's portal (the canonical one), or where it is from. */
  urlOf(record: Card | PageRecord): string;
  /** Public path of a published file or picture variant under `/_m/`. */
  mediaUrl(file: { file: string; sha256: string }, name: string): string;
}
