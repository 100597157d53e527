import type { PayloadRequest } from 'payload';

/**
 * `filterOptions` offer what makes sense now; Payload would also hold every later save to them, and a notice could no longer be withdrawn
 * once its item is unpublished or a recipient moved. What may be named is checked by the collection's hook.
 */
export const checkedByHook = (
  value: unknown,
  { req, required }: { req: PayloadRequest; required?: boolean },
): string | true =>
  required === true && (value === null || value === undefined) ? req.t('validation:required') : true;
