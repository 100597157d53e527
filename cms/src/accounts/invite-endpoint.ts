import { commitTransaction, initTransaction, killTransaction, type Endpoint } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { mayGrant, readGrants } from '../access/resolve-grants.ts';
import { inviteAgain } from './invite.ts';
import { limitInvitations } from './limit-letters.ts';

/** `POST /api/users/:id/invite`: sends the invitation of somebody who has not set a password yet once more. */
export const inviteEndpoint: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'] ?? '');
    const { user, payload } = req;
    const account =
      user && user['active'] !== false
        ? await payload.findByID({
            collection: 'users',
            id,
            depth: 0,
            user,
            overrideAccess: false,
            disableErrors: true,
            req,
          })
        : null;
    if (!user || !account) refuse('LT-ACCESS-001', req, 403);
    if (!mayGrant(readGrants(user['grants']), readGrants(account.grants), await portalTree(payload)))
      refuse('LT-ACCESS-002', req, 403);
    if (account.invitation !== 'waiting') refuse('LT-USER-004', req, 409);
    limitInvitations(req, account.email);
    const own = await initTransaction(req);
    try {
      await inviteAgain(req, id);
      if (own) await commitTransaction(req);
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
    return Response.json({ sent: true });
  },
};
