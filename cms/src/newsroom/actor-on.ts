import type { PayloadRequest } from 'payload';
import { rolesOn } from '../access/roles-on.ts';
import type { Standing } from '../workflow/act-for.ts';

/** The account of a request as the workflow sees it on a portal; its exception is looked for where four eyes may be asked for. */
export async function actorOn(req: PayloadRequest, portal: string, withException: boolean): Promise<Standing> {
  const id = String(req.user?.id ?? '');
  return {
    id,
    ...(await rolesOn(req, portal)),
    exception: withException ? await findException(req, portal, id) : null,
  };
}

async function findException(req: PayloadRequest, portal: string, account: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'approval-exceptions',
    where: {
      and: [
        { portal: { equals: portal } },
        { account: { equals: account } },
        { until: { greater_than: new Date().toISOString() } },
      ],
    },
    sort: '-until',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0]?.id ?? null;
}
