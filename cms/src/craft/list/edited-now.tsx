import type { CollectionSlug, ServerProps } from 'payload';
import { portalsWith, readGrants } from '../../access/resolve-grants.ts';
import { portalTree } from '../../access/load-tree.ts';
import { craftWords } from '../craft-words.ts';
import { lockDuration } from '../editor-of.ts';

type ListProps = ServerProps & { collectionSlug?: string };
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

/** Above the list: which of its items somebody is editing now, who, and since when. */
export async function EditedNow({ payload, user, i18n, collectionSlug, locale }: ListProps) {
  if (!user || user.collection !== 'users' || !collectionSlug) return null;
  const say = craftWords[i18n.language === 'en' ? 'en' : 'vi'];
  const { docs: locks } = await payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collectionSlug } },
        { updatedAt: { greater_than: new Date(Date.now() - lockDuration * 1000).toISOString() } },
      ],
    },
    depth: 0,
    limit: 20,
    pagination: false,
    overrideAccess: true,
  });
  if (locks.length === 0) return null;
  const readable = [...portalsWith(readGrants(user['grants']), 'read', await portalTree(payload))];
  const { docs: items } = await payload.find({
    collection: collectionSlug as CollectionSlug,
    where: { and: [{ id: { in: locks.map(({ document }) => document?.value) } }, { portal: { in: readable } }] },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    locale: locale?.code === 'en' ? 'en' : 'vi',
    select: { title: true } as never,
  });
  const { docs: people } = await payload.find({
    collection: 'users',
    where: { id: { in: locks.map(({ user: holder }) => holder.value) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true },
  });
  const rows = locks.flatMap(({ document, user: holder, createdAt }) => {
    const item = items.find(({ id }) => id === document?.value) as { id: string; title?: string } | undefined;
    const name = people.find(({ id }) => id === holder.value)?.name;
    return item
      ? [
          {
            id: item.id,
            title: item.title ?? '',
            words:
              holder.value === user.id
                ? say.youEdit(clock.format(new Date(createdAt)))
                : say.otherEdits(name ?? say.somebody, clock.format(new Date(createdAt))),
          },
        ]
      : [];
  });
  if (rows.length === 0) return null;
  return (
    <section className="lt-edited-now" aria-label={say.editingNow}>
      <ul>
        {rows.map(({ id, title, words }) => (
          <li key={id}>
            <a href={`/admin/collections/${collectionSlug}/${id}`}>{title}</a> <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
