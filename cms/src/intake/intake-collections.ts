import type { Access, CollectionConfig } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalsOf } from '../access/rules.ts';

const never = () => false;
const text = (name: string, more: { index?: true; required?: true; unique?: true } = {}) => ({
  name,
  type: 'text' as const,
  ...more,
});
const hidden = {
  admin: { hidden: true },
  lockDocuments: false,
} as const;

/** Those of the portals one handles cases of; whoever handles those of the whole tree also sees what names no portal of it. */
const readHeld: Access = async ({ req }) => {
  const ids = await portalsOf(req, 'handle');
  if (ids.length === 0) return false;
  const tree = await portalTree(req.payload);
  const all = ids.some((id) => tree.get(id)?.parent === null);
  return { or: [{ portal: { in: ids } }, ...(all ? [{ portal: { not_in: tree.ids() } }] : [])] };
};

/** What came by the spool and became a case: the unique key of the import. It outlives the case, so that nothing old can come in again. */
const importedEnvelopes: CollectionConfig = {
  slug: 'imported-envelopes',
  ...hidden,
  access: { read: never, create: never, update: never, delete: never },
  fields: [
    /** Id and fingerprint of the header: the same letter, however often it was sealed. */
    text('letter', { required: true, unique: true }),
    text('receipt', { required: true, index: true }),
    text('case', { required: true }),
  ],
};

/** What came by the spool and could not become a case yet: kept as it came, sealed, with the reason. */
const heldEnvelopes: CollectionConfig = {
  slug: 'held-envelopes',
  ...hidden,
  access: { read: readHeld, create: never, update: never, delete: never },
  defaultSort: 'createdAt',
  fields: [
    text('hash', { required: true, unique: true }),
    text('portal', { index: true }),
    text('form'),
    text('code'),
    { name: 'receivedAt', type: 'date' },
    text('problem', { required: true }),
    { name: 'details', type: 'json' },
    { name: 'sealed', type: 'textarea', required: true, access: { read: never } },
  ],
};

/** Each version of a form that was open: a letter is read by the one it was written in, however long it was on its way. */
const formVersions: CollectionConfig = {
  slug: 'form-versions',
  ...hidden,
  access: { read: never, create: never, update: never, delete: never },
  fields: [text('version', { required: true, unique: true }), { name: 'definition', type: 'json', required: true }],
};

export const intakeCollections = [importedEnvelopes, heldEnvelopes, formVersions];
