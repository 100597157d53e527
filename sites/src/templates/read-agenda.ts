import { leadersTag, weekOfLeaders, type LeadersWeek } from '../components/leaders-week/week-of-leaders.ts';
import type { Listed, PortalStore } from '../store/portal-store.ts';
import { dayIn } from '../words/words.ts';

/** So many coming and past events stand on the first page; the months beside it have the rest. */
const mostComing = 40;
const mostPast = 6;

type Events = Listed<'event'>[];
export type Agenda = {
  week: LeadersWeek | null;
  /** Coming events, the nearest first, by month (`11/2026`). */
  months: { name: string; items: Events }[];
  past: Events;
  /** The numbered page with what is older, 0 where there is none. */
  older: number;
};

/** Events as people look for them: what is next, in order, then what was last. The list itself has the most distant first. */
export function readAgenda(store: PortalStore): Agenda {
  const today = store.now('day');
  const over = ({ record }: Listed<'event'>) => dayIn(record.endsAt) < today;
  let { items, number } = store.listHead('event', '');
  while (number > 1 && !items.some(over)) {
    number -= 1;
    items = [...items, ...(store.listPage('event', '', number)?.items ?? [])];
  }
  const week = weekOfLeaders(store);
  const inWeek = new Set(week?.days.flatMap(({ engagements }) => engagements.map(({ href }) => href)));
  const coming = items
    .filter((item) => !over(item) && !(item.record.tags.includes(leadersTag) && inWeek.has(store.urlOf(item.record))))
    .reverse()
    .slice(0, mostComing);
  const months = Map.groupBy(coming, ({ record }) => dayIn(record.startsAt).slice(0, 7));
  return {
    week,
    months: [...months].map(([month, events]) => ({ name: month.split('-').reverse().join('/'), items: events })),
    past: items.filter(over).slice(0, mostPast),
    older: number - 1,
  };
}
