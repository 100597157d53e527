import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest } from 'payload';
import { lockDuration } from '../craft/editor-of.ts';
import { actorOn } from '../newsroom/actor-on.ts';
import { factsOf } from '../newsroom/item-facts.ts';
import { readPolicy } from '../newsroom/read-policy.ts';
import { actionNames } from '../workflow/action-names.ts';
import type { Stage } from '../workflow/stages.ts';
import { actionsFor, wantsReason, type Actor, type NewsroomAction } from '../workflow/transitions.ts';
import { findRows, type FoundItem } from './find-items.ts';

/** Steps that bring an item nearer to its publication: they come first, and who may take one is waited for. */
const forward: readonly NewsroomAction[] = ['approve', 'forward', 'present', 'take', 'submit'];
const rankOf = (action: NewsroomAction) => (forward.includes(action) ? forward.indexOf(action) : forward.length);

export type CardAction = { action: NewsroomAction; label: string; wantsReason: boolean; forward: boolean };
/** An item as the screens of the newsroom show it to one account. */
export type Card = FoundItem & {
  stageNow: Stage;
  /** An earlier version is live while this one is on its way. */
  liveBefore: boolean;
  editor: string | null;
  /** The moment it is to appear, or appeared where it is live: one that has passed is no wish for later. */
  moment: string | null;
  /** Who wrote it, or handed it in. */
  writer: string | null;
  returned: { reason: string; by: string | null } | null;
  actions: CardAction[];
};

/** What an account may do with each item, who is editing it, and why it came back. */
export async function readCards(
  req: PayloadRequest,
  lang: Language,
  items: readonly FoundItem[],
  now: number,
): Promise<Card[]> {
  const [rows, editors, returns, writers] = await Promise.all([
    findRows(req, items),
    findEditors(req, items, now),
    findReturns(req, items),
    findNames(req, items.flatMap(writerOf)),
  ]);
  const perPortal = new Map(
    await Promise.all(
      [...new Set(items.map(({ portal }) => portal))].map(
        async (portal) =>
          [portal, { actor: await standingOn(req, portal), policy: await readPolicy(req, portal) }] as const,
      ),
    ),
  );
  return items.map((item) => {
    const key = `${item.kind} ${item.id}`;
    const facts = factsOf(item, rows.get(key) ?? null, now);
    const here = perPortal.get(item.portal);
    return {
      ...item,
      stageNow: facts.stage,
      liveBefore: facts.live && facts.stage !== 'published' && facts.stage !== 'approved',
      moment:
        item.publishedAt && (facts.stage === 'published' || Date.parse(item.publishedAt) > now)
          ? item.publishedAt
          : null,
      editor: editors.get(key) ?? null,
      writer: writers.get(writerOf(item)[0] ?? '') ?? null,
      returned: facts.stage === 'draft' || facts.stage === 'editing' ? (returns.get(item.id) ?? null) : null,
      actions: here
        ? actionsFor(facts, here.actor, here.policy)
            .toSorted((a, b) => rankOf(a) - rankOf(b))
            .map((action) => ({
              action,
              label: actionNames[action][lang],
              wantsReason: wantsReason(facts.stage, action),
              forward: forward.includes(action),
            }))
        : [],
    };
  });
}

/** An account with what it may do for others: both are buttons here. */
async function standingOn(req: PayloadRequest, portal: string): Promise<Actor> {
  const { lent, roles, ...actor } = await actorOn(req, portal, true);
  return { ...actor, roles: [...roles, ...lent.map(({ role }) => role)] };
}

const writerOf = ({ contributors, submittedBy, savedBy }: FoundItem): string[] => {
  const [first] = Array.isArray(contributors) ? contributors : [];
  const id: unknown = submittedBy ?? first ?? savedBy;
  return typeof id === 'string' ? [id] : [];
};

async function findNames(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { name: true },
  });
  return new Map(docs.flatMap(({ id, name }) => (name ? [[String(id), name] as const] : [])));
}

/** Who has an item open and typed in it lately. */
async function findEditors(
  req: PayloadRequest,
  items: readonly FoundItem[],
  now: number,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.value': { in: items.map(({ id }) => id) } },
        { updatedAt: { greater_than: new Date(now - lockDuration * 1000).toISOString() } },
      ],
    },
    pagination: false,
    depth: 1,
    overrideAccess: true,
  });
  return new Map(
    docs.flatMap(({ document, user }) => {
      const holder = user.value as { name?: string | null } | string;
      if (!document || typeof holder === 'string' || typeof holder.name !== 'string') return [];
      const { value } = document;
      return [[`${document.relationTo} ${typeof value === 'string' ? value : value.id}`, holder.name] as const];
    }),
  );
}

type Step = { document: string; at: string; reason?: string | null; whoName?: string | null };

/** Why items were returned, where that is how they came to where they are now. */
async function findReturns(
  req: PayloadRequest,
  items: readonly FoundItem[],
): Promise<Map<string, { reason: string; by: string | null }>> {
  const since = new Map(items.map(({ id, stageAt }) => [id, Date.parse(stageAt ?? '')]));
  const { docs } = await req.payload.find({
    collection: 'workflow-steps',
    where: { and: [{ document: { in: [...since.keys()] } }, { action: { equals: 'return' } }] },
    sort: 'at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(
    (docs as unknown as Step[])
      // A step and the stage it leads to are written in one save.
      .filter((step) => Math.abs(Date.parse(step.at) - (since.get(step.document) ?? 0)) < 10_000)
      .map((step) => [step.document, { reason: step.reason ?? '', by: step.whoName ?? null }]),
  );
}
