import type { Payload, PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import type { Distribution } from '../payload-types.ts';
import { phaseAt, type DistributionPhase } from './distribution-states.ts';
import { namesOf } from './find-editors.ts';
import { acknowledging, recipientsIn, recipientsOf } from './find-recipients.ts';

/** Where a unit stands with a notice: acknowledged (in time or late), still asked, or past the day it was asked for. */
export type UnitState = 'done' | 'late' | 'waiting' | 'overdue';
export type UnitRow = {
  portal: string;
  name: string;
  state: UnitState;
  by: string;
  at: string | null;
  remark: string;
  /** Whether the account that asks may acknowledge for it now. */
  mayAcknowledge: boolean;
};
export type FollowUp = {
  phase: DistributionPhase;
  asked: boolean;
  dueAt: string | null;
  remindedAt: string | null;
  /** Whether the account follows the notice for its sender; else it sees its own units alone. */
  sender: boolean;
  mayRemind: boolean;
  counts: Record<UnitState, number> & { all: number };
  rows: UnitRow[];
};

export function stateOfUnit(acknowledgedAt: string | null, dueAt: string | null, now: number): UnitState {
  const due = dueAt === null ? Infinity : Date.parse(dueAt);
  if (acknowledgedAt !== null) return Date.parse(acknowledgedAt) > due ? 'late' : 'done';
  return now > due ? 'overdue' : 'waiting';
}

type Given = { at: string | null; by: string; remark: string };

async function givenOf(payload: Payload, distribution: string, req: PayloadRequest): Promise<Map<string, Given>> {
  const { docs } = await payload.find({
    collection: 'acknowledgements',
    where: { distribution: { equals: distribution } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(
    docs.map((doc) => [portalIdOf(doc) ?? '', { at: doc.at ?? null, by: doc.byName ?? '', remark: doc.remark ?? '' }]),
  );
}

/**
 * Which units have taken note of a notice and which have not, as the account may see them: computed from the tree as it is now, so that a
 * unit which joined later is asked too; what was acknowledged by one that left stays.
 */
export async function followUp(req: PayloadRequest, notice: Distribution): Promise<FollowUp> {
  const tree = await portalTree(req.payload);
  const now = Date.now();
  const phase = phaseAt(notice, now);
  const to = recipientsIn(notice);
  const given = await givenOf(req.payload, notice.id, req);
  const asked = notice.acknowledge === true;
  const open = asked && (phase === 'active' || phase === 'ended');
  const [readable, editable] = await Promise.all([portalsOf(req, 'read'), portalsOf(req, 'edit')]);
  const sender = readable.includes(portalIdOf(notice) ?? '');
  const reached = to ? acknowledging(recipientsOf(to, tree), tree) : [];
  const units = [...new Set([...reached, ...given.keys()])].filter((id) => sender || readable.includes(id));
  const names = await namesOf(req, units);
  const lang = req.i18n?.language === 'en' ? 'en' : 'vi';
  const dueAt = notice.acknowledgeBy ?? null;
  const mayEdit = new Set(editable);
  // Whoever works for the sender follows the units; to acknowledge in their place is not offered beside each of them.
  const follows = mayEdit.has(portalIdOf(notice) ?? '');
  const rows = units.map((portal): UnitRow => {
    const one = given.get(portal);
    return {
      portal,
      name: names.get(portal)?.[lang] ?? '',
      state: stateOfUnit(one ? (one.at ?? notice.createdAt) : null, dueAt, now),
      by: one?.by ?? '',
      at: one?.at ?? null,
      remark: one?.remark ?? '',
      mayAcknowledge: open && !one && !follows && mayEdit.has(portal) && reached.includes(portal),
    };
  });
  const count = (state: UnitState) => rows.filter((row) => row.state === state).length;
  const waits = count('waiting') + count('overdue');
  return {
    phase,
    asked,
    dueAt,
    remindedAt: sender ? (notice.remindedAt ?? null) : null,
    sender,
    mayRemind: open && waits > 0 && follows,
    counts: {
      all: rows.length,
      done: count('done'),
      late: count('late'),
      waiting: count('waiting'),
      overdue: count('overdue'),
    },
    rows: rows.sort((a, b) => rank[a.state] - rank[b.state] || a.name.localeCompare(b.name, 'vi')),
  };
}

const rank: Record<UnitState, number> = { overdue: 0, waiting: 1, late: 2, done: 3 };
