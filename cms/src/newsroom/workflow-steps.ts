import { APIError, type CollectionConfig } from 'payload';
import { portalsOf } from '../access/rules.ts';

const never = () => {
  throw new APIError('The history of the newsroom is only written to, never changed.', 403);
};
const text = (name: string, more: { index?: true; required?: true } = {}) => ({ name, type: 'text' as const, ...more });

/**
 * Lịch sử biên tập: who did what with an item, when and why. Rows are written by the hooks of items alone, in the transaction of what they
 * tell; nobody changes or deletes one. Names stand in it as they were: an account may be gone later.
 */
export const workflowSteps: CollectionConfig = {
  slug: 'workflow-steps',
  admin: { hidden: true },
  access: {
    read: async ({ req }) => {
      const portals = await portalsOf(req, 'read');
      return portals.length > 0 && { portal: { in: portals } };
    },
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  hooks: { beforeChange: [({ operation, data }) => (operation === 'update' ? never() : data)], beforeDelete: [never] },
  fields: [
    text('source', { required: true }),
    text('document', { required: true, index: true }),
    text('title'),
    text('portal', { required: true, index: true }),
    text('action', { required: true }),
    text('from'),
    text('to'),
    text('who', { index: true }),
    text('whoName'),
    text('onBehalfOf'),
    text('onBehalfOfName'),
    text('delegation'),
    text('reason'),
    text('exception'),
    text('releaseSet', { index: true }),
    text('version'),
    { name: 'at', type: 'date', required: true, index: true },
  ],
};
