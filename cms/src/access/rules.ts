import type { Access, AccessArgs, FieldAccess, Payload, PayloadRequest, Where } from 'payload';
import { openStates } from '../portals/portal-states.ts';
import { portalTree } from './load-tree.ts';
import { lentTo } from './load-delegations.ts';
import { portalsWith, readGrants, type Grant } from './resolve-grants.ts';
import type { Action } from './roles.ts';
import { idOf } from '../collections/read-related-id.ts';

/** The portals on which the account of a request may do something; empty for visitors and disabled accounts. */
export async function portalsOf(req: PayloadRequest, action: Action): Promise<string[]> {
  const { user } = req;
  if (!user || user['active'] === false) return [];
  return [...portalsWith(await grantsOf(req.payload, user), action, await portalTree(req.payload))];
}

/** What an account holds now: its own grants, and what others lend to it while they are away. */
export async function grantsOf(payload: Payload, account: { id: unknown; grants?: unknown }): Promise<Grant[]> {
  return [...readGrants(account.grants), ...(await lentTo(payload, String(account.id)))];
}

/** Whether a request comes from an account that is not disabled. */
const isInsider = (req: PayloadRequest): boolean => Boolean(req.user) && req.user?.['active'] !== false;

/** The portals whose pages citizens can read. */
export async function openPortals(req: PayloadRequest): Promise<string[]> {
  const tree = await portalTree(req.payload);
  return tree.ids().filter((id) => openStates.has(tree.get(id)?.state ?? ''));
}

const inPortals = (ids: string[], field = 'portal'): Where | false =>
  ids.length === 0 ? false : { [field]: { in: ids } };

/** Published on an open portal, its time has come: what a visitor may read. */
async function publicWhere(req: PayloadRequest): Promise<Where | false> {
  const open = await openPortals(req);
  if (open.length === 0) return false;
  return {
    and: [
      { _status: { equals: 'published' } },
      { portal: { in: open } },
      { or: [{ publishedAt: { exists: false } }, { publishedAt: { less_than_equal: new Date().toISOString() } }] },
      { deletedAt: { exists: false } },
    ],
  };
}

/** Items: everybody reads what is published, accounts also what is not on their own portals. */
export const readItems: Access = async ({ req }: AccessArgs) => {
  const shown = await publicWhere(req);
  const own = inPortals(await portalsOf(req, 'read'));
  if (shown && own) return { or: [shown, own] };
  return own || shown;
};

/**
 * Pictures and files, their bytes too: accounts only, on their own portals and those above, whose library they share. Citizens get the
 * copies that were published with what shows them; from the CMS they get none, published or not.
 */
export const readMedia: Access = async ({ req }) => {
  const own = await portalsOf(req, 'read');
  if (own.length === 0) return false;
  const tree = await portalTree(req.payload);
  const granted = readGrants(req.user?.['grants']).map(({ portal }) => portal);
  return inPortals([...new Set([...own, ...granted.flatMap((portal) => tree.ancestors(portal))])]);
};

/** Versions, drafts among them: accounts only, on their own portals. */
export const readVersionsOfOwn: Access = async ({ req }) => inPortals(await portalsOf(req, 'read'), 'version.portal');

/** Everybody may read; for what is published by being there (categories, menus). */
export const readByAll: Access = () => true;

const changeWith =
  (action: Action): Access =>
  async ({ req, data }) => {
    const ids = await portalsOf(req, action);
    // A `Where` cannot guard create: the target portal is checked here, and again before the change is written.
    const target = portalIdOf(data);
    return target === null ? inPortals(ids) : ids.includes(target) && inPortals(ids);
  };

const createWith =
  (action: Action): Access =>
  async ({ req, data }) => {
    const ids = await portalsOf(req, action);
    const target = portalIdOf(data);
    return target === null ? ids.length > 0 : ids.includes(target);
  };

/** Forms: accounts see all, visitors those that were opened or closed. */
export const readForms: Access = ({ req }) => isInsider(req) || { state: { not_equals: 'draft' } };

export const createItems = createWith('write');
export const updateItems = changeWith('write');
/** What is live is withdrawn first: `guardLiveRemoval`. */
export const deleteItems = changeWith('edit');
export const createStructure = createWith('publish');
export const changeStructure = changeWith('publish');

/** Portals themselves: seen by accounts, by visitors once they are open; made and changed by those who administer the place. */
export const readPortals: Access = ({ req }) => isInsider(req) || { state: { in: [...openStates] } };
export const changePortals: Access = async ({ req }) => inPortals(await portalsOf(req, 'administer'), 'id');
export const createPortals: Access = async ({ req, data }) => {
  const ids = await portalsOf(req, 'administer');
  const parent = idOf((data as { parent?: unknown } | undefined)?.parent);
  return parent === null ? ids.length > 0 : ids.includes(parent);
};

/** Accounts: oneself, and everybody with a grant on a portal one administers. */
export const readUsers: Access = async ({ req }) => {
  if (!req.user) return false;
  const ids = await portalsOf(req, 'administer');
  const self: Where = { id: { equals: req.user.id } };
  return ids.length === 0 ? self : { or: [self, { 'grants.portal': { in: ids } }] };
};
export const createUsers: Access = async ({ req }) => (await portalsOf(req, 'administer')).length > 0;

/** Internal fields: accounts see them, visitors never. */
export const internalField: FieldAccess = ({ req }) => isInsider(req);

/** The id of the portal named in data, however deep it was populated. */
export function portalIdOf(data: unknown): string | null {
  return idOf((data as { portal?: unknown } | undefined)?.portal);
}
