import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, Field } from 'payload';
import { internalField } from '../access/rules.ts';

const bySystem = { read: internalField, create: () => false, update: () => false };
const hidden = { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true } as const;

/** What the editor’s tools need of every item. None of it is content. */
export const craftFields: Field[] = [
  {
    // The version a form was filled from: its `updatedAt`. It comes back with the save, which a newer version refuses.
    name: 'startedFrom',
    type: 'text',
    virtual: true,
    access: { read: internalField },
    hooks: { afterRead: [({ siblingData }) => siblingData['updatedAt'] ?? null] },
    admin: hidden,
  },
  {
    // Why an item goes out although the checks found errors.
    name: 'acknowledgeChecks',
    type: 'text',
    virtual: true,
    maxLength: 500,
    access: { read: internalField },
    admin: hidden,
  },
  // Who saved this version. The name is kept as it was: accounts may go, and colleagues may not read them.
  { name: 'savedBy', type: 'text', access: bySystem, admin: hidden },
  { name: 'savedByName', type: 'text', access: bySystem, admin: hidden },
];

/** Takes what only steers a save out of it, into the request’s context: it is never stored. */
export const takeSteering: CollectionBeforeValidateHook = ({ data, req }) => {
  if (!data) return data;
  const { startedFrom, acknowledgeChecks, ...rest } = data;
  req.context['startedFrom'] = typeof startedFrom === 'string' && startedFrom !== '' ? startedFrom : undefined;
  if (typeof acknowledgeChecks === 'string' && acknowledgeChecks.trim() !== '')
    req.context['acknowledgeChecks'] = acknowledgeChecks.trim();
  return rest;
};

/** Notes who saves. Trusted callers inside the CMS come without an account. */
export const noteSaver: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  savedBy: req.user ? String(req.user.id) : null,
  savedByName: req.user ? String(req.user['name'] ?? req.user.email ?? '') : null,
});
