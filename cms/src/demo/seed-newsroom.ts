import { createLocalReq, type Payload } from 'payload';
import { takeStep } from '../newsroom/take-step.ts';
import { markdownToLexical } from '../rich-text/markdown-to-lexical.ts';
import { festival, newsroomDrafts } from './newsroom-drafts.ts';

const day = 86_400_000;

/** Texts in every state of the newsroom, written and moved on by the demo's accounts as people would, and a set that waits for one of them. */
export async function seedNewsroom(payload: Payload, portals: ReadonlyMap<string, string>): Promise<void> {
  const members: { relationTo: 'articles'; value: string }[] = [];
  for (const { portal, genre, title, lead, body, steps, set } of newsroomDrafts) {
    const as = async (role: string) => {
      const { docs } = await payload.find({
        collection: 'users',
        where: { email: { equals: `${role}.${portal}@hue.example` } },
        limit: 1,
        depth: 0,
        overrideAccess: true,
      });
      const [user] = docs;
      if (!user) throw new Error(`The demo has no ${role} of ${portal}`);
      return createLocalReq({ user: { ...user, collection: 'users' } }, payload);
    };
    const writer = steps.some(({ by }) => by === 'author') || steps.length === 0 ? 'author' : 'editor';
    const { id } = await payload.create({
      collection: 'articles',
      draft: true,
      depth: 0,
      overrideAccess: false,
      req: await as(portal === 'hue' ? writer : 'editor'),
      data: { title, lead, genre, portal: portals.get(portal), body: markdownToLexical(body) } as never,
    });
    for (const { by, action, reason, inDays } of steps)
      await takeStep(await as(by), {
        collection: 'articles',
        id: String(id),
        action,
        reason,
        publishAt: inDays === undefined ? undefined : new Date(Date.now() + inDays * day).toISOString(),
      });
    if (set === festival) members.push({ relationTo: 'articles', value: String(id) });
  }
  await payload.create({
    collection: 'release-sets',
    data: { name: festival, portal: portals.get('hue'), items: members } as never,
    overrideAccess: true,
    depth: 0,
  });
}
