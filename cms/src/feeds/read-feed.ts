import { createHash } from 'node:crypto';
import { safeUrlSchema } from '@lienthong/config/contracts/rich-text';
import { parseFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { Refusal } from '../refusals/refusal.ts';
import { checkXml, decodeFeed } from './decode-feed.ts';

/** An item of a feed, cleaned: plain text, an address of the web, a time that is not to come. */
export type FeedItem = {
  guid: string;
  title: string;
  lead: string;
  link: string;
  /** `null` where the feed names no day. */
  publishedAt: string | null;
};
export type ReadFeed = { english: boolean; items: FeedItem[] };

const mostItems = 200;
const longest = { title: 300, lead: 500, source: 20_000, guid: 400 };

type Text = string | { value?: string | undefined } | undefined;
type Raw = {
  guid: string | undefined;
  title: Text;
  lead: Text;
  link: string | undefined;
  date: string | undefined;
};

/** Reads RSS 2.0, RSS 1.0 or Atom; `url` is where it was fetched, for links that lean on it. Throws a `Refusal` (LT-FEED-…). */
export function readFeed(bytes: Buffer, contentType: string, url: string, now: number): ReadFeed {
  const xml = decodeFeed(bytes, contentType);
  checkXml(xml);
  const { language, raw } = parse(xml);
  const items = new Map<string, FeedItem>();
  for (const one of raw.slice(0, mostItems)) {
    const item = clean(one, url, now);
    if (item && !items.has(item.guid)) items.set(item.guid, item);
  }
  return { english: /^en\b/i.test(language), items: [...items.values()] };
}

function parse(xml: string): { language: string; raw: Raw[] } {
  try {
    const { format, feed } = parseFeed(xml, { maxItems: mostItems });
    switch (format) {
      case 'rss':
        return {
          language: feed.language ?? feed.dc?.languages?.[0] ?? '',
          raw: (feed.items ?? []).map((item) => ({
            guid: item.guid?.value,
            title: item.title,
            lead: item.description ?? item.content?.encoded,
            link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
            date: item.pubDate ?? item.dc?.dates?.[0],
          })),
        };
      case 'rdf':
        return {
          language: feed.dc?.languages?.[0] ?? '',
          raw: (feed.items ?? []).map((item) => ({
            guid: item.rdf?.about,
            title: item.title,
            lead: item.description,
            link: item.link,
            date: item.dc?.dates?.[0],
          })),
        };
      case 'atom':
        return {
          language: feed.xml?.lang ?? '',
          raw: (feed.entries ?? []).map((entry) => ({
            guid: entry.id,
            title: entry.title,
            lead: entry.summary ?? entry.content,
            link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
            date: entry.published ?? entry.updated,
          })),
        };
      case 'json':
        throw new Refusal('LT-FEED-007');
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('LT-FEED-007');
  }
}

function clean(raw: Raw, base: string, now: number): FeedItem | null {
  const link = linkOf(raw.link, base);
  const lead = textOf(raw.lead, longest.lead);
  const title = textOf(raw.title, longest.title) || lead.slice(0, 120);
  if (link === null || title === '') return null;
  const guid = plain(raw.guid ?? '') || link;
  const time = Date.parse(raw.date ?? '');
  return {
    guid: guid.length <= longest.guid ? guid : createHash('sha256').update(guid).digest('hex'),
    title,
    lead: lead || title,
    link,
    publishedAt: Number.isNaN(time) ? null : new Date(Math.min(Math.max(time, 0), now)).toISOString(),
  };
}

/** An address a citizen's browser may follow: of the web, without an account in it. */
function linkOf(value: string | undefined, base: string): string | null {
  const url = value === undefined || value.length > 2048 ? null : URL.parse(plain(value), base);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  return safeUrlSchema.safeParse(url.href).success ? url.href : null;
}

/** Text without markup. Tags go first, in linear time: no tree is built of what a stranger wrote, however deep it is. */
function textOf(value: Text, most: number): string {
  const source = (typeof value === 'string' ? value : (value?.value ?? '')).slice(0, longest.source);
  const bare = source
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, ' ')
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('<', '&lt;');
  const decoded = fromHtml(bare, { fragment: true }).children.map((node) => (node.type === 'text' ? node.value : ''));
  return cut(plain(decoded.join('')), most);
}

/** One line without control characters, and without signs that turn the direction of what follows. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > most / 2 ? space : undefined).replace(/[\ud800-\udbff]$/, '')}…`;
}
