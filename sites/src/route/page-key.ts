import type { Language } from '@lienthong/config/contracts/localized';
import type { Facet } from '@lienthong/config/contracts/content-db';
import type { FormKind } from '@lienthong/config/contracts/form-definition';
import type { ListedKind } from '@lienthong/config/contracts/record';
import type { PinnedFile } from './pinned.ts';
import type { FedKind, FeedFormat } from './feed-paths.ts';

/** Which page of a portal: the publisher's ledger, the addresses and the templates all speak of pages by these keys. */
export type PageKey =
  | { page: 'home' }
  /** The first page of a list (its newest end), or with `number` one numbered page (1 = the oldest). */
  | { page: 'list'; kind: ListedKind; facet: Facet; number: number | null }
  | { page: 'article'; id: string }
  | { page: 'document'; id: string }
  | { page: 'event'; id: string }
  | { page: 'page'; id: string }
  /** What became of an item that is no longer published. */
  | { page: 'gone'; id: string; of: 'article' | 'document' | 'page' | 'event' }
  | { page: 'people' }
  | { page: 'search' }
  | { page: 'site-map' }
  /** What the portal promises to those who see, hear or move otherwise. */
  | { page: 'accessibility' }
  | { page: 'not-found' }
  /** Machine files that read like pages: they are in the ledger, and made again exactly when what they read has changed. */
  | { page: 'feed'; of: FedKind; format: FeedFormat }
  | { page: 'calendar' }
  /** What a citizen may pin on the province's home page, and the newest of each. */
  | { page: 'pinned'; of: PinnedFile }
  /** Where citizens write to the agency. */
  | { page: 'form'; of: FormKind }
  /** The same form for the function that accepts it: a file of the release that no host serves. */
  | { page: 'form-schema'; of: FormKind };

/** A page of one portal in one language. */
export type PageAddress = { portal: string; lang: Language; key: PageKey };
