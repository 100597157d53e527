import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../access/refuse.ts';

/** Everybody sets their own password. The field's access would drop another one's in silence; a refusal is said. */
export const keepOwnPassword: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { id, data } = args as { id?: unknown; data?: { password?: unknown } };
  if (operation === 'update' && !overrideAccess && data?.password && (!req.user || req.user.id !== id))
    refuse('LT-ACCESS-002', req, 403);
  return args;
};
