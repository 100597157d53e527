import type { PayloadRequest } from 'payload';
import { startOfDay } from '../board/local-time.ts';
import { readClock } from '../cases/read-clock.ts';
import { idOf } from '../collections/read-related-id.ts';
import type { Case } from '../payload-types.ts';
import { loadCalendar } from './load-rules.ts';
import { clockOfRow } from './read-case.ts';
import { writeStep } from './write-step.ts';

const slice = 200;

/** Counts again the due dates of open cases that a changed day can move, each with its entry in the history; in the transaction of the change. */
export async function recountClocks(req: PayloadRequest, day: string, reason: string): Promise<void> {
  const open = { and: [{ clock: { in: ['running', 'paused'] } }, { dueAt: { greater_than_equal: startOfDay(day) } }] };
  let calendar = null;
  let after: string | null = null;
  const at = new Date().toISOString();
  for (;;) {
    const { docs }: { docs: Case[] } = await req.payload.find({
      collection: 'cases',
      where: after === null ? open : { and: [open, { id: { greater_than: after } }] },
      sort: 'id',
      limit: slice,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    });
    for (const row of docs) {
      calendar ??= await loadCalendar({ payload: req.payload, req });
      const { rule, clockEvents } = clockOfRow(row);
      const { dueAt } = readClock(rule, clockEvents, calendar);
      if (dueAt === null || Date.parse(dueAt) === Date.parse(row.dueAt ?? '')) continue;
      await req.payload.db.updateOne({
        collection: 'cases',
        where: { id: { equals: row.id } },
        data: { dueAt, step: row.step + 1 },
        req,
      });
      const portal = idOf(row.portal) ?? '';
      await writeStep(req, {
        case: row.id,
        portal,
        action: 'recount',
        reason,
        dueBefore: row.dueAt ?? null,
        dueAfter: dueAt,
        at,
      });
    }
    if (docs.length < slice) return;
    after = docs.at(-1)?.id ?? after;
  }
}
