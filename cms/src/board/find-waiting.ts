import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest, Where } from 'payload';
import { portalsOf } from '../access/rules.ts';
import { itemCollections } from '../publishing/live-state.ts';
import { findItems } from './find-items.ts';
import { readCards, type Card } from './read-cards.ts';

/** Looked at, of those that have waited longest. */
const looked = 60;

/** What waits for an account, by what its role may do, the longest waiting first; and what came back to it. */
export async function findWaiting(
  req: PayloadRequest,
  lang: Language,
  now: number,
  shown: number,
): Promise<{ forMe: Card[]; returned: Card[] }> {
  const draft: Where = { _status: { equals: 'draft' } };
  const [edited, written] = await Promise.all([portalsOf(req, 'edit'), portalsOf(req, 'write')]);
  const ask = async (portals: string[], where: Where, newestFirst: boolean) =>
    portals.length === 0
      ? []
      : (
          await findItems(req, lang, {
            kinds: itemCollections,
            where: { and: [{ portal: { in: portals } }, draft, where] },
            order: { by: 'stageAt', newestFirst },
            size: looked,
          })
        ).items;
  const [waiting, back] = await Promise.all([
    ask(edited, { stage: { in: ['submitted', 'review', 'final-review'] } }, false),
    ask(written, { and: [{ stage: { in: ['draft', 'editing'] } }, { submittedBy: { exists: true } }] }, true),
  ]);
  const [forMe, came, mine] = await Promise.all([
    readCards(req, lang, waiting, now),
    readCards(req, lang, back, now),
    handedOn(
      req,
      back.map(({ id }) => id),
    ),
  ]);
  return {
    forMe: forMe.filter(({ actions }) => actions.some((action) => action.forward)).slice(0, shown),
    returned: came.filter(({ id, returned }) => returned !== null && mine.has(id)).slice(0, shown),
  };
}

/** Which of some items the account has handed on before: it is told when they come back. */
async function handedOn(req: PayloadRequest, ids: string[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'workflow-steps',
    where: {
      and: [
        { document: { in: ids } },
        { who: { equals: String(req.user?.id) } },
        { action: { in: ['submit', 'take', 'present', 'forward'] } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { document: true },
  });
  return new Set(docs.map(({ document }) => document));
}
