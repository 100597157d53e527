import type { Payload } from 'payload';
import type { FeedItem, ReadFeed } from './read-feed.ts';

type Article = {
  id: string;
  title?: string | null;
  lead?: string | null;
  external?: string | null;
  feedGuid?: string | null;
  publishedAt?: string | null;
  deletedAt?: string | null;
  _status?: string | null;
};

/** How many items are looked up in one question. */
const atOnce = 100;

/**
 * Writes what a feed brought as articles of its portal: new ones come, corrected ones change, those the feed no longer has stay. What
 * somebody here took down or put into the bin stays there. Returns how many were written.
 */
export async function takeItems(payload: Payload, portal: string, feed: ReadFeed): Promise<number> {
  const locale = feed.english ? 'en' : 'vi';
  let written = 0;
  // Oldest first: addresses made from equal titles are given in that order.
  const items = feed.items.toReversed();
  for (let at = 0; at < items.length; at += atOnce) {
    const some = items.slice(at, at + atOnce);
    const known = await findKnown(payload, portal, some, locale);
    for (const item of some) {
      const before = known.get(item.guid);
      if (before ? !differs(item, before) : false) continue;
      const data = {
        title: item.title,
        lead: item.lead,
        external: item.link,
        ...(item.publishedAt === null ? {} : { publishedAt: item.publishedAt }),
        _status: 'published',
      };
      if (before)
        await payload.update({
          collection: 'articles',
          id: before.id,
          data: data as never,
          locale,
          depth: 0,
          overrideAccess: true,
        });
      else
        await payload.create({
          collection: 'articles',
          data: { ...data, portal, genre: 'news', feedGuid: item.guid } as never,
          locale,
          depth: 0,
          overrideAccess: true,
        });
      written += 1;
    }
  }
  return written;
}

async function findKnown(payload: Payload, portal: string, items: readonly FeedItem[], locale: 'vi' | 'en') {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ portal: { equals: portal } }, { feedGuid: { in: items.map(({ guid }) => guid) } }] },
    pagination: false,
    trash: true,
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    select: {
      title: true,
      lead: true,
      external: true,
      feedGuid: true,
      publishedAt: true,
      deletedAt: true,
      _status: true,
    },
  });
  return new Map((docs as unknown as Article[]).map((doc) => [doc.feedGuid ?? '', doc]));
}

/** Whether an item was corrected since; one that was taken down here is left alone. */
function differs(item: FeedItem, known: Article): boolean {
  if (known.deletedAt || known._status !== 'published') return false;
  return (
    known.title !== item.title ||
    known.lead !== item.lead ||
    known.external !== item.link ||
    // A time that lay ahead was cut to the moment it was first seen: that it is later now is no correction.
    (item.publishedAt !== null && Date.parse(item.publishedAt) < Date.parse(known.publishedAt ?? item.publishedAt))
  );
}
