import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { enterCase } from '../case-work/enter-case.ts';
import { moveCase } from '../case-work/move-case.ts';
import { writeDraft } from '../case-work/write-draft.ts';
import { writeStep } from '../case-work/write-step.ts';
import { demoCases } from './demo-cases.ts';

const day = 86_400_000;

/** Cases of the city and two wards, entered and moved on by the demo's accounts as people would. */
export async function seedCases(payload: Payload, portals: ReadonlyMap<string, string>): Promise<void> {
  for (const { portal, daysAgo, steps, ...words } of demoCases) {
    const here = portals.get(portal) ?? '';
    const as = (role: string) => requestOf(payload, `${role}.${portal}@hue.example`);
    const receivedAt = new Date(Date.now() - daysAgo * day).toISOString();
    const { id } = await enterCase(await as('clerk'), { ...words, portal: here, receivedAt });
    for (const step of steps) {
      const req = await as(step.by);
      const seen = (await payload.findByID({ collection: 'cases', id, depth: 0 })).step;
      if ('draft' in step) await writeDraft(req, { id, step: seen, draft: step.draft });
      else if ('note' in step)
        await writeStep(req, {
          case: id,
          portal: here,
          action: 'note',
          reason: step.note,
          at: new Date().toISOString(),
        });
      else {
        const { action, reason, unit, to, extension } = step;
        const owner = to === undefined ? undefined : portals.get(to);
        await moveCase(req, { id, step: seen, action, reason, unit, owner, extension });
      }
    }
  }
}

async function requestOf(payload: Payload, email: string): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const [user] = docs;
  if (!user) throw new Error(`The demo has no account ${email}`);
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload);
}
