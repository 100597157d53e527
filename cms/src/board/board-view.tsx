import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import type { AdminViewServerProps, Where } from 'payload';
import { itemCollections } from '../publishing/live-state.ts';
import { stageNames, type Stage } from '../workflow/stages.ts';
import { addressWith } from './address-with.ts';
import { FilterForm } from './filter-form.tsx';
import { findItems, type Found } from './find-items.ts';
import { ItemCard } from './item-card.tsx';
import { listPortals } from './list-portals.ts';
import { NewsroomScreen, visitOf, type Visit } from './newsroom-screen.tsx';
import { screens } from './screen-addresses.ts';
import { Scrolled } from './scrolled.tsx';
import { Pager } from './pager.tsx';
import { readCards } from './read-cards.ts';
import { columnStages, orderOf, whereStage } from './stage-columns.ts';

const shownInColumn = 8;
const shownAlone = 30;

/** What the conditions of the board's address ask for. */
function whereAsked({ ask, req }: Visit, portals: string[]): Where {
  const me = String(req.user.id);
  const text = foldVietnamese(ask('q'));
  return {
    and: [
      { portal: { in: portals } },
      ...(ask('whose') === 'mine'
        ? [{ or: ['submittedBy', 'savedBy'].map((name) => ({ [name]: { equals: me } })) }]
        : []),
      ...(text === '' ? [] : [{ searchText: { like: text } }]),
    ],
  };
}

/** Bảng biên tập: the items of one's portals by where they stand, with the steps that can be taken from there. */
export async function BoardView(view: AdminViewServerProps) {
  const visit = visitOf(view, 'board');
  const { req, lang, words, ask } = visit;
  const portals = await listPortals(req, lang);
  const named = new Map(portals.map((portal) => [portal.id, portal]));
  const chosen = named.has(ask('portal')) ? [ask('portal')] : [...named.keys()];
  const kinds = itemCollections.filter((kind) => ask('kind') === '' || ask('kind') === kind);
  const alone = columnStages.find((stage) => stage === ask('stage'));
  const page = alone ? Math.max(1, Number.parseInt(ask('page'), 10) || 1) : 1;
  const now = Date.now();
  const asked = whereAsked(visit, chosen);
  const columns = await Promise.all(
    (alone ? [alone] : columnStages).map(async (stage): Promise<[Stage, Found]> => [
      stage,
      await findItems(req, lang, {
        kinds,
        where: { and: [asked, whereStage(stage, new Date(now).toISOString())] },
        order: orderOf(stage),
        page,
        size: alone ? shownAlone : shownInColumn,
      }),
    ]),
  );
  const cards = await readCards(
    req,
    lang,
    columns.flatMap(([, { items }]) => items),
    now,
  );
  const cardOf = new Map(cards.map((card) => [`${card.kind} ${card.id}`, card]));
  const total = columns.reduce((sum, [, found]) => sum + found.total, 0);
  const path = screens.board;
  return (
    <NewsroomScreen view={view} visit={visit} current="board">
      <FilterForm visit={visit} portals={portals} action={path}>
        <label>
          <span>{words.whose}</span>
          <select name="whose" defaultValue={ask('whose')}>
            <option value="">{words.everybody}</option>
            <option value="mine">{words.mine}</option>
          </select>
        </label>
        <label>
          <span>{words.text}</span>
          <input type="search" name="q" maxLength={100} defaultValue={ask('q')} />
        </label>
      </FilterForm>
      {alone ? (
        <p>
          <a href={addressWith(path, ask, { stage: '', page: '' })}>← {words.back}</a>
        </p>
      ) : (
        <nav className="lt-chips lt-jumps" aria-label={words.columns}>
          <ul>
            {columns.map(([stage, found]) => (
              <li key={stage}>
                <a href={`#${stage}`}>
                  {stageNames[stage][lang]} <span className="lt-count">{found.total}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {portals.length === 0 && <p className="lt-empty">{words.nothing}</p>}
      {portals.length > 0 && total === 0 && <p className="lt-empty">{words.emptyAll}</p>}
      <Scrolled className={alone ? 'lt-column-alone' : 'lt-board'} name={words.columns}>
        {columns.map(([stage, found]) => (
          <section
            key={stage}
            id={stage}
            className={`lt-column lt-${stage}${found.total === 0 ? ' lt-none' : ''}`}
            aria-labelledby={`${stage}-name`}
          >
            <h2 id={`${stage}-name`}>
              {stageNames[stage][lang]} <span className="lt-count">{found.total}</span>
            </h2>
            {found.items.length === 0 && <p className="lt-empty">{words.empty}</p>}
            {found.items.map((item) => {
              const card = cardOf.get(`${item.kind} ${item.id}`);
              return card ? (
                <ItemCard
                  key={`${item.kind} ${item.id}`}
                  card={card}
                  visit={visit}
                  place={chosen.length > 1 ? (named.get(item.portal)?.name ?? null) : null}
                />
              ) : null;
            })}
            {!alone && found.total > found.items.length && (
              <a className="lt-more" href={addressWith(path, ask, { stage, page: '' })}>
                {words.more} ({found.total})<span className="lt-hidden">: {stageNames[stage][lang]}</span>
              </a>
            )}
          </section>
        ))}
      </Scrolled>
      {alone && (
        <Pager visit={visit} path={path} page={page} pages={Math.ceil((columns[0]?.[1].total ?? 0) / shownAlone)} />
      )}
    </NewsroomScreen>
  );
}
