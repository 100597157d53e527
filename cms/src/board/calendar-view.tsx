import type { AdminViewServerProps } from 'payload';
import { itemCollections } from '../publishing/live-state.ts';
import { addressWith } from './address-with.ts';
import { kindNames } from './board-words.ts';
import { calendarDays, dayAsked, turnCalendar } from './calendar-days.ts';
import { FilterForm } from './filter-form.tsx';
import { findCalendar, type CalendarEntry } from './find-calendar.ts';
import { listPortals, type PortalChoice } from './list-portals.ts';
import { localDay, localMinute, sayDay } from './local-time.ts';
import { NewsroomScreen, visitOf, type Visit } from './newsroom-screen.tsx';
import { screens } from './screen-addresses.ts';
import { Scrolled } from './scrolled.tsx';

const shownInMonth = 4;
const weekdays = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** Lịch xuất bản: what was published and will be, what ends and takes place, by month or week, as a grid or as a table. */
export async function CalendarView(view: AdminViewServerProps) {
  const visit = visitOf(view, 'calendar');
  const { req, lang, words, ask } = visit;
  const portals = await listPortals(req, lang);
  const named = new Map(portals.map((portal) => [portal.id, portal]));
  const now = Date.now();
  const today = localDay(new Date(now).toISOString());
  const day = dayAsked(ask('at'), today);
  const span = ask('view') === 'week' ? 'week' : 'month';
  const days = calendarDays(day, span);
  const entries = await findCalendar(req, lang, {
    portals: named.has(ask('portal')) ? [ask('portal')] : [...named.keys()],
    kinds: itemCollections.filter((kind) => ask('kind') === '' || ask('kind') === kind),
    first: days[0] ?? day,
    last: days.at(-1) ?? day,
    now,
  });
  const path = screens.calendar;
  const table = ask('as') === 'table';
  const title =
    span === 'month'
      ? `${words.month} ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`
      : `${sayDay(days[0] ?? day)} – ${sayDay(days.at(-1) ?? day)}`;
  return (
    <NewsroomScreen view={view} visit={visit} current="calendar">
      <FilterForm visit={visit} portals={portals} action={path}>
        {(['view', 'at', 'as'] as const).map(
          (name) => ask(name) !== '' && <input key={name} type="hidden" name={name} value={ask(name)} />,
        )}
      </FilterForm>
      <div className="lt-calendar-head">
        <h2 aria-live="polite">{title}</h2>
        <nav className="lt-chips" aria-label={words.calendar}>
          <ul>
            <li>
              <a rel="prev" href={addressWith(path, ask, { at: turnCalendar(day, span, -1) })}>
                ← {words.previous}
              </a>
            </li>
            <li>
              <a href={addressWith(path, ask, { at: '' })}>{words.today}</a>
            </li>
            <li>
              <a rel="next" href={addressWith(path, ask, { at: turnCalendar(day, span, 1) })}>
                {words.next} →
              </a>
            </li>
            <li>
              <a href={addressWith(path, ask, { view: span === 'month' ? 'week' : '', at: day === today ? '' : day })}>
                {span === 'month' ? words.week : words.month}
              </a>
            </li>
            <li>
              <a href={addressWith(path, ask, { as: table ? '' : 'table' })}>
                {table ? words.asCalendar : words.asTable}
              </a>
            </li>
          </ul>
        </nav>
      </div>
      {table ? (
        <CalendarTable visit={visit} entries={entries} named={named} />
      ) : (
        <CalendarGrid visit={visit} entries={entries} days={days} span={span} today={today} month={day.slice(0, 7)} />
      )}
    </NewsroomScreen>
  );
}

const hrefOf = ({ item }: CalendarEntry) => `/admin/collections/${item.kind}/${item.id}`;
const timeOf = ({ at, day }: CalendarEntry) => (localDay(at) === day ? localMinute(at).slice(11) : '');

function CalendarGrid({
  visit: { words, lang, ask },
  entries,
  days,
  span,
  today,
  month,
}: {
  visit: Visit;
  entries: CalendarEntry[];
  days: string[];
  span: 'month' | 'week';
  today: string;
  month: string;
}) {
  const byDay = Map.groupBy(entries, ({ day }) => day);
  const most = span === 'week' ? Infinity : shownInMonth;
  return (
    <Scrolled className="lt-table" name={words.calendar}>
      <table className={`lt-calendar lt-${span}`}>
        <thead>
          <tr>
            {weekdays[lang].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: days.length / 7 }, (_, week) => (
            <tr key={days[week * 7]}>
              {days.slice(week * 7, week * 7 + 7).map((day) => {
                const here = byDay.get(day) ?? [];
                const hidden = here.length - Math.min(here.length, most);
                const outside = span === 'month' && !day.startsWith(month);
                return (
                  <td key={day} className={outside ? 'lt-outside' : day === today ? 'lt-today' : undefined}>
                    <p className="lt-date">
                      <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
                        <span className="lt-hidden">{sayDay(day)}</span>
                        <span aria-hidden="true">{Number(day.slice(8))}</span>
                      </time>
                    </p>
                    {here.length > 0 && (
                      <ul>
                        {here.slice(0, most).map((entry) => (
                          <li key={`${entry.what} ${entry.item.id}`} className={`lt-entry lt-${entry.what}`}>
                            <a href={hrefOf(entry)} title={`${words[entry.what]}: ${entry.item.title ?? ''}`}>
                              <span className="lt-hidden">{words[entry.what]}: </span>
                              {timeOf(entry) !== '' && <span className="lt-time">{timeOf(entry)}</span>}{' '}
                              {entry.item.title ?? words.untitled}
                            </a>
                          </li>
                        ))}
                      </ul>
                    )}
                    {hidden > 0 && (
                      <a
                        className="lt-more"
                        href={addressWith('/admin/newsroom/calendar', ask, { view: 'week', at: day })}
                      >
                        + {hidden} {words.andMore}
                        <span className="lt-hidden">, {sayDay(day)}</span>
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="lt-legend">
        {(['published', 'scheduled', 'expires', 'event'] as const).map((what) => (
          <li key={what} className={`lt-entry lt-${what}`}>
            {words[what]}
          </li>
        ))}
      </ul>
    </Scrolled>
  );
}

function CalendarTable({
  visit: { words, lang },
  entries,
  named,
}: {
  visit: Visit;
  entries: CalendarEntry[];
  named: ReadonlyMap<string, PortalChoice>;
}) {
  if (entries.length === 0) return <p className="lt-empty">{words.noEntries}</p>;
  return (
    <Scrolled className="lt-table" name={words.calendar}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.portal}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.day} ${entry.what} ${entry.item.id}`}>
              <td>{sayDay(entry.day)}</td>
              <td>{timeOf(entry)}</td>
              <td>
                <span className={`lt-mark lt-${entry.what}`}>{words[entry.what]}</span>
              </td>
              <th scope="row">
                <small>{kindNames[entry.item.kind][lang]}</small>{' '}
                <a href={hrefOf(entry)}>{entry.item.title ?? words.untitled}</a>
              </th>
              <td>{named.get(entry.item.portal)?.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
