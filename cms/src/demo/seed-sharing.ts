import type { CollectionSlug, Payload } from 'payload';
import { offers, remarks, sharedNotices } from './shared-notices.ts';

const day = 86_400_000;
const inDays = (days: number, hour = 8) =>
  new Date(Math.floor((Date.now() + days * day) / day) * day + (hour - 7) * 3600_000).toISOString();

/** What the demo's portals share: notices handed down with their acknowledgements, proposals in every state. */
export async function seedSharing(payload: Payload, portals: ReadonlyMap<string, string>): Promise<void> {
  const write = async (collection: CollectionSlug, data: Record<string, unknown>) =>
    String((await payload.create({ collection, data: data as never, overrideAccess: true, depth: 0 })).id);
  const change = (collection: CollectionSlug, id: string, data: Record<string, unknown>, locale: 'vi' | 'en' = 'vi') =>
    payload.update({ collection, id, locale, data: data as never, overrideAccess: true, depth: 0 });
  const city = portals.get('hue') ?? '';

  for (const notice of sharedNotices) {
    const article = await findArticle(payload, city, notice.title);
    const id = await write('distributions', {
      item: { relationTo: 'articles', value: article },
      portal: city,
      place: notice.place,
      audience: 'branch',
      types: [...notice.types],
      from: inDays(notice.fromDay),
      until: inDays(notice.untilDay),
      note: notice.note,
      acknowledge: true,
      acknowledgeBy: inDays(notice.dueDay, 17),
      state: 'active',
      handedAt: inDays(notice.fromDay),
    });
    await acknowledgeSome(payload, id, notice);
  }
  for (const offer of offers) {
    const article = await findArticle(payload, portals.get(offer.from) ?? '', offer.article ?? null);
    const id = await write('proposals', {
      item: { relationTo: 'articles', value: article },
      to: portals.get(offer.to),
      message: offer.message,
    });
    if (offer.state === 'refused') await change('proposals', id, { state: 'refused', refusalReason: offer.reason });
    if (offer.state === 'accepted')
      await change('proposals', id, { state: 'accepted', title: offer.title?.vi ?? null });
    if (offer.title) await change('proposals', id, { title: offer.title.en }, 'en');
    if (offer.corrected)
      await change('articles', article, {
        lead: offer.corrected.lead,
        corrections: [{ at: new Date().toISOString(), text: offer.corrected.correction }],
        _status: 'published',
      });
  }
  // The letters of all this would go out to addresses that do not exist.
  await payload.db.deleteMany({ collection: 'letters', where: { to: { like: '@hue.example' } } });
}

/** The published article of a portal whose title begins so, or its newest. */
async function findArticle(payload: Payload, portal: string, title: string | null): Promise<string> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ portal: { equals: portal } }, { _status: { equals: 'published' } }] },
    sort: '-publishedAt',
    pagination: false,
    depth: 0,
    select: { title: true },
    overrideAccess: true,
  });
  const found = title === null ? docs[0] : docs.find((doc) => doc.title.startsWith(title));
  if (!found) throw new Error(`The demo has no article to share: ${title ?? portal}`);
  return found.id;
}

/** The first units of the tree acknowledge, one after the other from the day it was handed down. */
async function acknowledgeSome(
  payload: Payload,
  distribution: string,
  { types, fromDay, dueDay, acknowledged }: (typeof sharedNotices)[number],
): Promise<void> {
  const { docs: units } = await payload.find({
    collection: 'portals',
    where: { type: { in: types.length > 0 ? [...types] : ['department', 'commune'] } },
    sort: 'order',
    limit: acknowledged,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  });
  const end = Math.min(Date.now(), Date.parse(inDays(dueDay, 17)));
  const start = Math.min(Date.parse(inDays(fromDay)), end - 3600_000);
  for (const [n, unit] of units.entries())
    await payload.create({
      collection: 'acknowledgements',
      data: {
        distribution,
        portal: unit.id,
        byName: `Văn phòng ${unit.name}`,
        at: new Date(start + ((end - start) * (n + 1)) / (units.length + 1)).toISOString(),
        remark: remarks[n % remarks.length] ?? '',
      } as never,
      overrideAccess: true,
      depth: 0,
    });
}
