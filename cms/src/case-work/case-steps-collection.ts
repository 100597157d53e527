import { APIError, type CollectionConfig } from 'payload';
import { readCaseSteps } from './case-access.ts';

const never = () => {
  throw new APIError('The history of a case is only written to, never changed.', 403);
};
const text = (name: string, more: { index?: true; required?: true } = {}) => ({ name, type: 'text' as const, ...more });

/**
 * Lịch sử vụ việc: who did what, when and why, and internal notes. Written in the transaction of what it tells; nobody changes or deletes one. Names
 * stand in it as they were: an account may be gone later.
 */
export const caseSteps: CollectionConfig = {
  slug: 'case-steps',
  admin: { hidden: true },
  access: { read: readCaseSteps, create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  defaultSort: 'at',
  hooks: { beforeChange: [({ operation, data }) => (operation === 'update' ? never() : data)], beforeDelete: [never] },
  fields: [
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, index: true },
    /** Its owner when this was done. */
    text('portal', { required: true, index: true }),
    text('action', { required: true }),
    text('from'),
    text('to'),
    text('who'),
    text('whoName'),
    { name: 'reason', type: 'textarea' },
    /** The next owner, the unit and person, the original: what the move named, in words of that time. */
    text('named'),
    { name: 'dueBefore', type: 'date' },
    { name: 'dueAfter', type: 'date' },
    { name: 'at', type: 'date', required: true, index: true },
  ],
};
