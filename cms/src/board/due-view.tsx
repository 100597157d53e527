import type { AdminViewServerProps } from 'payload';
import { kindNames } from './board-words.ts';
import { FilterForm } from './filter-form.tsx';
import { findDue } from './find-due.ts';
import { StepsOf } from './item-card.tsx';
import { listPortals } from './list-portals.ts';
import { localDay, localMinute, sayDay } from './local-time.ts';
import { NewsroomScreen, visitOf } from './newsroom-screen.tsx';
import { screens } from './screen-addresses.ts';
import { readCards } from './read-cards.ts';

/** Sắp đến giờ: what appears or ends by itself, day by day, with the steps that change or stop it. */
export async function DueView(view: AdminViewServerProps) {
  const visit = visitOf(view, 'due');
  const { req, lang, words, ask } = visit;
  const portals = await listPortals(req, lang);
  const named = new Map(portals.map((portal) => [portal.id, portal]));
  const chosen = named.has(ask('portal')) ? [ask('portal')] : [...named.keys()];
  const now = Date.now();
  const due = await findDue(req, lang, chosen, now);
  const cards = await readCards(
    req,
    lang,
    due.flatMap(({ item }) => item ?? []),
    now,
  );
  const cardOf = new Map(cards.map((card) => [`${card.kind} ${card.id}`, card]));
  const days = [...Map.groupBy(due, ({ at }) => localDay(at))];
  const today = localDay(new Date(now).toISOString());
  return (
    <NewsroomScreen view={view} visit={visit} current="due">
      <p className="lt-help">{words.dueHelp}</p>
      <FilterForm visit={visit} portals={portals} action={screens.due} kinds={false} />
      {due.length === 0 && <p className="lt-empty">{words.nothingDue}</p>}
      {days.map(([day, entries]) => (
        <section key={day} className="lt-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {day === today ? `${words.today}, ` : ''}
            {sayDay(day)}
          </h2>
          <ul>
            {entries.map(({ at, what, title, portal, href, item }) => {
              const card = item ? cardOf.get(`${item.kind} ${item.id}`) : undefined;
              return (
                <li key={`${what} ${href}`}>
                  <time dateTime={at}>{localMinute(at).slice(11)}</time>
                  <div>
                    <span className={`lt-mark lt-${what}`}>{words[what]}</span>
                    <a href={href}>{title === '' ? words.untitled : title}</a>
                    <small>
                      {item ? `${kindNames[item.kind][lang]} · ` : ''}
                      {portal === null ? '' : named.get(portal)?.name}
                    </small>
                  </div>
                  {card && <StepsOf card={card} visit={visit} />}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </NewsroomScreen>
  );
}
