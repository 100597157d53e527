import { caseChannels, caseKinds } from '@lienthong/config/contracts/case-work';
import type { CollectionConfig } from 'payload';
import { caseStates } from '../cases/case-kinds.ts';
import { clockStates } from '../cases/read-clock.ts';
import { readCases } from './case-access.ts';

const text = (name: string, more: { index?: true; required?: true; unique?: true } = {}) => ({
  name,
  type: 'text' as const,
  ...more,
});
const never = () => false;

/**
 * Vụ việc: what a citizen asked or reported, until it is answered. Written by the endpoints of this folder alone, each with its entry in the
 * history; read through the desk. Nothing of it is projected to content.db.
 */
export const cases: CollectionConfig = {
  slug: 'cases',
  admin: { hidden: true },
  access: { read: readCases, create: never, update: never, delete: never },
  lockDocuments: false,
  defaultSort: 'dueAt',
  fields: [
    text('code', { required: true, unique: true, index: true }),
    { name: 'kind', type: 'select', required: true, options: [...caseKinds], index: true },
    { name: 'state', type: 'select', required: true, options: [...caseStates], index: true },
    { name: 'channel', type: 'select', required: true, options: [...caseChannels] },
    { name: 'portal', type: 'relationship', relationTo: 'portals', required: true, index: true },
    text('field'),
    text('title', { required: true }),
    { name: 'text', type: 'textarea', required: true },
    text('place'),
    text('senderName'),
    text('senderAddress'),
    text('senderPhone'),
    text('senderEmail'),
    { name: 'isPublic', type: 'checkbox', required: true, defaultValue: false },
    /** Of what came by a form: the language its sender is answered in, and how long it is kept. */
    text('language'),
    { name: 'retentionDays', type: 'number' },
    { name: 'receivedAt', type: 'date', required: true, index: true },
    text('unit'),
    { name: 'assignee', type: 'relationship', relationTo: 'users', index: true },
    text('assigneeName'),
    /** The version of the rule that was in force when it came, as it was then. */
    { name: 'rule', type: 'json', required: true },
    { name: 'clockEvents', type: 'json', required: true },
    { name: 'clock', type: 'select', required: true, options: [...clockStates], index: true },
    { name: 'dueAt', type: 'date', index: true },
    { name: 'draft', type: 'textarea' },
    text('draftedBy'),
    { name: 'answer', type: 'textarea' },
    { name: 'answeredAt', type: 'date' },
    { name: 'original', type: 'relationship', relationTo: 'cases', index: true },
    /** How many changes it has had: whoever changes it names the one they looked at. */
    { name: 'step', type: 'number', required: true, defaultValue: 0 },
    text('searchText'),
  ],
};
