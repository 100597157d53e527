import type { Language } from './localized.ts';
import type { ListedKind, RecordKind } from './record.ts';

/**
 * content.db: the public records of the province, written by the CMS's projector, read by the publisher and the on-demand
 * pages. Append-only: a record that changes gets a new row and the old one a `to_seq`, so that any portal can be read as of any
 * sequence number. One sequence number is one release set: everything in it goes live together.
 *
 * The version (`PRAGMA user_version`) rises when records get another shape. The writer then writes every live body anew, on top of what is
 * there; readers wait for it, so they never meet a body of an older shape. Past bodies keep theirs: who reads one parses it.
 */
export const contentDbVersion = 6;

export const contentDbSchema = `
CREATE TABLE IF NOT EXISTS sequence (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  cause TEXT NOT NULL,
  chain TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS body (
  id INTEGER PRIMARY KEY,
  salt TEXT NOT NULL,
  hash TEXT NOT NULL,
  json TEXT,
  erased TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS record (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  portal TEXT,
  from_seq INTEGER NOT NULL,
  to_seq INTEGER,
  body INTEGER NOT NULL REFERENCES body(id),
  PRIMARY KEY (kind, id, from_seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS record_current ON record(kind, id) WHERE to_seq IS NULL;
CREATE INDEX IF NOT EXISTS record_portal ON record(portal, kind, id) WHERE to_seq IS NULL;
CREATE TABLE IF NOT EXISTS change (
  seq INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (seq, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS list (
  id INTEGER PRIMARY KEY,
  portal TEXT NOT NULL,
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  facet TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  UNIQUE (portal, kind, lang, facet)
) STRICT;
CREATE TABLE IF NOT EXISTS listing (
  list INTEGER NOT NULL REFERENCES list(id),
  sort TEXT NOT NULL,
  id TEXT NOT NULL,
  page INTEGER NOT NULL,
  owner TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (list, sort, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS listing_page ON listing(list, page, sort, id);
CREATE INDEX IF NOT EXISTS listing_item ON listing(id);
CREATE TABLE IF NOT EXISTS media_use (
  media TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (media, kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS media_use_by ON media_use(kind, id);
CREATE TABLE IF NOT EXISTS signing_key (
  id TEXT PRIMARY KEY,
  public TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS head (
  seq INTEGER PRIMARY KEY,
  key TEXT NOT NULL REFERENCES signing_key(id),
  signature TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS task (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

/**
 * Items on one page of a list; the newest page and the one before are shown together on the list's first page. Pages are numbered
 * from the oldest (1) without gaps: none is ever empty, none holds more than twice this number. A new item is appended to the newest
 * page until it is full; one that belongs in the middle joins its neighbour's page. Only a page that overflows or empties has the pages
 * from it on numbered again.
 */
export const listPageSize = 20;

/** Why a portal shows an item. */
export const listingReasons = ['own', 'aggregated', 'inherited', 'accepted', 'rule'] as const;
export type ListingReason = (typeof listingReasons)[number];

/**
 * What narrows a list: everything (`''`), a category, a genre, a month of publication, or a document's type, issuer,
 * field or year. Events are listed by month of their start.
 */
export type Facet =
  | ''
  | `category:${string}`
  | `genre:${string}`
  | `month:${string}`
  | `type:${string}`
  | `issuer:${string}`
  | `field:${string}`
  | `year:${string}`
  | 'owner:self'
  | 'owner:below'
  /** What portals above handed down for the home page (`top`) and for every page (`band`). */
  | 'handed:top'
  | 'handed:band';

/** Tags: what a page read, and what a change touched. A page is rendered again when the two meet. */
export const tags = {
  record: (kind: RecordKind, id: string) => `record:${kind}:${id}`,
  /** All that hangs on the shape of the tree: any portal added, moved, renamed or closed. */
  tree: () => 'tree',
  /** The records of one kind that a portal owns (pages, people, menus, categories). */
  owned: (portal: string, kind: RecordKind) => `owned:${portal}:${kind}`,
  /** One numbered page of a list (1 = the oldest). */
  listPage: (portal: string, kind: ListedKind, lang: Language, facet: Facet, page: number) =>
    `list:${portal}:${kind}:${lang}:${facet}:${page}`,
  /** The newest end of a list: its last two pages, and how many pages and items there are. */
  listHead: (portal: string, kind: ListedKind, lang: Language, facet: Facet) =>
    `list:${portal}:${kind}:${lang}:${facet}:head`,
  /** Which facets a list has, with their counts. */
  facets: (portal: string, kind: ListedKind, lang: Language) => `facets:${portal}:${kind}:${lang}`,
  /** What pages of other portals show of a portal: its names, hostname, languages, place in the tree; not its settings. */
  face: (portal: string) => `face:${portal}`,
  /** What portals above handed down for the home page or for every page of a portal, of all kinds. */
  handed: (portal: string, lang: Language, place: 'top' | 'band') => `handed:${portal}:${lang}:${place}`,
  /** Which portals list an item. */
  places: (kind: ListedKind, id: string) => `places:${kind}:${id}`,
  clock: (unit: 'day' | 'hour') => `record:clock:${unit}`,
  theme: (name: string) => `theme:${name}`,
} as const;
