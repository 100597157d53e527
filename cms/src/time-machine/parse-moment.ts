import type { DatabaseSync } from 'node:sqlite';
import { TimeProblem } from './time-problem.ts';

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A moment as a person writes it, as an instant (ISO 8601, UTC): `2026-11-03` (the end of that day), `2026-11-03T09:00`, with seconds, with
 * a zone; without one it is the time in Việt Nam (UTC+7, no summer time).
 */
export function parseMoment(text: string): string {
  const [, day = '', minute, second = ':00', zone = '+07:00'] = form.exec(text.trim()) ?? [];
  const time = minute === undefined ? '23:59:59.999' : minute + second;
  const instant = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').toUpperCase()}`);
  // A day that no month has is moved to the next month by the engine.
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  if (Number.isNaN(instant) || !isDay) throw new TimeProblem('LT-TIME-003', { text });
  return new Date(instant).toISOString();
}

/** `3/11/2026 9:00` in Việt Nam. */
export function sayMoment(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3600_000).toISOString();
  const [year = '', month = '', day = ''] = local.slice(0, 10).split('-');
  return `${Number(day)}/${Number(month)}/${year} ${Number(local.slice(11, 13))}:${local.slice(14, 16)}`;
}

export type Sequence = { seq: number; at: string };

/** The last release at a moment; refuses what lies before the first one, or in the future. */
export function sequenceAt(db: DatabaseSync, instant: string, now = Date.now()): Sequence {
  const first = db.prepare('SELECT at FROM sequence ORDER BY seq LIMIT 1').get();
  // A day that is not over yet is meant until now.
  const endOfToday = parseMoment(new Date(now + 7 * 3600_000).toISOString().slice(0, 10));
  if (Date.parse(instant) > now && instant !== endOfToday)
    throw new TimeProblem('LT-TIME-002', { moment: sayMoment(instant) });
  const row = db.prepare('SELECT seq, at FROM sequence WHERE at <= ? ORDER BY seq DESC LIMIT 1').get(instant);
  if (!first || !row)
    throw new TimeProblem('LT-TIME-001', {
      moment: sayMoment(instant),
      first: first ? sayMoment(String(first['at'])) : '–',
    });
  return { seq: Number(row['seq']), at: String(row['at']) };
}
