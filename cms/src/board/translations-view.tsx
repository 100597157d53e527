import type { AdminViewServerProps, Where } from 'payload';
import { itemCollections } from '../publishing/live-state.ts';
import { addressWith } from './address-with.ts';
import { kindNames } from './board-words.ts';
import { FilterForm } from './filter-form.tsx';
import { findItems } from './find-items.ts';
import { listPortals } from './list-portals.ts';
import { sayMoment } from './local-time.ts';
import { NewsroomScreen, visitOf } from './newsroom-screen.tsx';
import { screens } from './screen-addresses.ts';
import { Scrolled } from './scrolled.tsx';
import { Pager } from './pager.tsx';

const size = 25;
export const lacks = ['onlyVi', 'onlyEn', 'outdated'] as const;
type Lack = (typeof lacks)[number];

/** Published items in one language only, or whose English version is behind the Vietnamese one. */
export const whereLacking: Record<Lack, Where> = {
  onlyVi: { languages: { equals: 'vi' } },
  onlyEn: { languages: { equals: 'en' } },
  outdated: { and: [{ languages: { equals: 'both' } }, { englishOutdated: { equals: true } }] },
};

/** Chờ dịch: what the portals of an account have in one language only, the newest first. */
export async function TranslationsView(view: AdminViewServerProps) {
  const visit = visitOf(view, 'translations');
  const { req, lang, words, ask } = visit;
  const portals = await listPortals(req, lang);
  const named = new Map(portals.map((portal) => [portal.id, portal]));
  const chosen = named.has(ask('portal')) ? [ask('portal')] : [...named.keys()];
  const kinds = itemCollections.filter((kind) => ask('kind') === '' || ask('kind') === kind);
  const within = (where: Where): Where => ({
    and: [{ portal: { in: chosen } }, { _status: { equals: 'published' } }, where],
  });
  const counts = await Promise.all(
    lacks.map(async (lack) => {
      const each = await Promise.all(
        kinds.map((kind) =>
          req.payload.count({ collection: kind, where: within(whereLacking[lack]), overrideAccess: true }),
        ),
      );
      return each.reduce((sum, { totalDocs }) => sum + totalDocs, 0);
    }),
  );
  const what = lacks.find((lack) => lack === ask('what'));
  const page = Math.max(1, Number.parseInt(ask('page'), 10) || 1);
  const { items, total } = await findItems(req, lang, {
    kinds,
    where: within(what ? whereLacking[what] : { or: lacks.map((lack) => whereLacking[lack]) }),
    order: { by: 'publishedAt', newestFirst: true },
    page,
    size,
    live: true,
  });
  const path = screens.translations;
  return (
    <NewsroomScreen view={view} visit={visit} current="translations">
      <p className="lt-help">{words.translationsHelp}</p>
      <FilterForm visit={visit} portals={portals} action={path}>
        {what && <input type="hidden" name="what" value={what} />}
      </FilterForm>
      <nav className="lt-chips" aria-label={words.lacking}>
        <ul>
          <li>
            <a href={addressWith(path, ask, { what: '', page: '' })} aria-current={what ? undefined : 'true'}>
              {words.all} <span className="lt-count">{counts.reduce((sum, count) => sum + count, 0)}</span>
            </a>
          </li>
          {lacks.map((lack, at) => (
            <li key={lack}>
              <a
                href={addressWith(path, ask, { what: lack, page: '' })}
                aria-current={what === lack ? 'true' : undefined}
              >
                {words[lack]} <span className="lt-count">{counts[at]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {items.length === 0 ? (
        <p className="lt-empty">{words.noTranslations}</p>
      ) : (
        <Scrolled className="lt-table" name={words.translations}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.item}</th>
                <th scope="col">{words.portal}</th>
                <th scope="col">{words.lacking}</th>
                <th scope="col">{words.publishedAt}</th>
                <th scope="col">{words.actions}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => {
                const lack: Lack =
                  item.languages === 'en' ? 'onlyEn' : item.languages === 'both' ? 'outdated' : 'onlyVi';
                const to = `/admin/collections/${item.kind}/${item.id}?locale=${lack === 'onlyEn' ? 'vi' : 'en'}`;
                return (
                  <tr key={`${item.kind} ${item.id}`}>
                    <th scope="row">
                      <small>{kindNames[item.kind][lang]}</small> {item.title ?? words.untitled}
                    </th>
                    <td>{named.get(item.portal)?.name}</td>
                    <td>
                      <span className={`lt-mark lt-${lack}`}>{words[lack]}</span>
                    </td>
                    <td>{item.publishedAt ? sayMoment(item.publishedAt) : ''}</td>
                    <td>
                      <a
                        href={to}
                        aria-label={`${lack === 'outdated' ? words.update : words.translate}: ${item.title ?? words.untitled}`}
                      >
                        {lack === 'outdated' ? words.update : words.translate}
                      </a>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scrolled>
      )}
      <Pager visit={visit} path={path} page={page} pages={Math.ceil(total / size)} />
    </NewsroomScreen>
  );
}
