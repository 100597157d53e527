import type { Language } from '@lienthong/config/contracts/localized';
import { homePath, listPath } from './addresses.ts';

export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];
/** Kinds of items that have feeds; events have a calendar. */
export const fedKinds = ['article', 'document'] as const;
export type FedKind = (typeof fedKinds)[number];

const files: Record<FeedFormat, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };
export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** News and notices at the portal's root, documents beside their list. */
export const feedPath = (of: FedKind, format: FeedFormat, lang: Language): string =>
  (of === 'article' ? homePath(lang) : listPath('document', lang, '', null)) + files[format];

/** All events of a portal for a calendar. */
export const calendarPath = (lang: Language): string => (lang === 'vi' ? '/su-kien.ics' : '/en/events.ics');
