import { DeskSharing } from '../sharing/desk-sharing.tsx';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { originOf } from '@lienthong/config/contracts/release';
import { portalsWith } from '../access/resolve-grants.ts';
import { grantsOf } from '../access/rules.ts';
import { createLocalReq, type ServerProps } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { DeskCases } from '../desk/desk-cases.tsx';
import { DeskNewsroom } from '../board/desk-newsroom.tsx';
import { deskWords } from './desk-words.ts';

const shownPortals = 6;

/** The first screen after login: what one is here for, one's portals, what waits and what just went out. */
export async function Desk({ payload, user, i18n }: ServerProps) {
  if (!user || user.collection !== 'users') return null;
  const words = deskWords[i18n.language] ?? deskWords['vi'];
  if (!words) return null;
  const locale = i18n.language === 'en' ? 'en' : 'vi';
  const grants = await grantsOf(payload, user);
  const tree = await portalTree(payload);
  const ids = [...portalsWith(grants, 'write', tree)];
  const handles = portalsWith(grants, 'handle', tree).size > 0;
  const fallbackLocale = locale === 'vi' ? 'en' : 'vi';
  const mine = { depth: 1, limit: 5, locale, fallbackLocale, overrideAccess: true } as const;
  const [portals, drafts, recent] = await Promise.all([
    payload.find({
      collection: 'portals',
      where: { id: { in: ids } },
      sort: 'order',
      limit: shownPortals,
      depth: 1,
      locale,
      overrideAccess: true,
    }),
    payload.find({
      collection: 'articles',
      where: { and: [{ portal: { in: ids } }, { _status: { equals: 'draft' } }] },
      sort: '-updatedAt',
      ...mine,
    }),
    payload.find({
      collection: 'articles',
      where: { and: [{ portal: { in: ids } }, { _status: { equals: 'published' } }] },
      sort: '-publishedAt',
      ...mine,
    }),
  ]);
  const req = await createLocalReq({ user, locale }, payload);
  const { publicOrigin } = parseEnvironment(process.env);
  return (
    <main className="lt-desk">
      <header>
        <h1>
          {words.greeting}, {user.name ?? user.email}
        </h1>
        {ids.length > 0 && (
          <nav>
            <a className="lt-act lt-first" href="/admin/collections/articles/create">
              {words.write}
            </a>
            <a className="lt-act" href="/admin/collections/documents/create">
              {words.document}
            </a>
            <a className="lt-act" href="/admin/collections/media/create">
              {words.picture}
            </a>
          </nav>
        )}
      </header>
      {handles && <DeskCases req={req} lang={locale} />}
      {ids.length > 0 && <DeskNewsroom req={req} lang={locale} />}
      {ids.length === 0 && !handles && <p>{words.nothing}</p>}
      {ids.length > 0 && (
        <div className="lt-columns">
          <section>
            <h2>{words.portals}</h2>
            <ul>
              {portals.docs.map((portal) => (
                <li key={portal.id}>
                  <span className="lt-path">
                    {typeof portal.parent === 'object' && portal.parent !== null ? `${portal.parent.name} › ` : ''}
                    <strong>{portal.name}</strong>
                  </span>
                  <span className="lt-links">
                    {portal.hostname && <a href={`${originOf(portal.hostname, publicOrigin)}/`}>{words.visit}</a>}
                    <a href={`/admin/collections/portals/${portal.id}`}>{words.edit}</a>
                  </span>
                </li>
              ))}
            </ul>
            {portals.totalDocs > shownPortals && (
              <a href="/admin/collections/portals">
                + {portals.totalDocs - shownPortals} {words.more}
              </a>
            )}
          </section>
          <ArticleList title={words.drafts} empty={words.noDrafts} docs={drafts.docs} />
          <ArticleList title={words.recent} empty={words.noRecent} docs={recent.docs} />
        </div>
      )}
      <DeskSharing payload={payload} user={user} language={i18n.language} />
    </main>
  );
}

type Row = {
  id: string;
  title?: string | null;
  updatedAt: string;
  publishedAt?: string | null;
  _status?: 'draft' | 'published' | null;
  portal?: string | { name?: string | null } | null;
};

function ArticleList({ title, empty, docs }: { title: string; empty: string; docs: Row[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {docs.length === 0 && <p>{empty}</p>}
      <ul>
        {docs.map(({ id, title: name, updatedAt, publishedAt, _status, portal }) => (
          <li key={id}>
            <a href={`/admin/collections/articles/${id}`}>{name}</a>
            <small>
              {typeof portal === 'object' ? `${portal?.name} · ` : ''}
              {dayOf(_status === 'published' ? (publishedAt ?? updatedAt) : updatedAt)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `23/11/2026, 14:30` in Việt Nam. */
function dayOf(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3600_000).toISOString();
  return `${local.slice(0, 10).split('-').reverse().join('/')}, ${local.slice(11, 16)}`;
}
