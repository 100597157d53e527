import type { Field } from 'payload';
import { internalField } from '../access/rules.ts';
import { stageNames, stages } from '../workflow/stages.ts';

/** Written by the workflow alone, whoever asks: the access rules drop what a request sends, the hooks what anything else does. */
const byWorkflow = { read: internalField, create: () => false, update: () => false };

/**
 * Where an item stands in the newsroom. The newest version holds the truth (`draft: true`); the row in the collection keeps the stage of
 * what was last published or last saved outside a draft. What is live counts by `_status` and its times: see `effectiveStage`.
 */
export const workflowFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    defaultValue: 'draft',
    index: true,
    options: stages.map((value) => ({ value, label: stageNames[value] })),
    access: byWorkflow,
    label: { vi: 'Trạng thái biên tập', en: 'Stage' },
    admin: { position: 'sidebar', readOnly: true, disableBulkEdit: true },
  },
  { name: 'stageAt', type: 'date', access: byWorkflow, admin: { hidden: true, disableBulkEdit: true } },
  {
    name: 'stageBy',
    type: 'text',
    access: byWorkflow,
    admin: { hidden: true, disableBulkEdit: true },
  },
  {
    // The account that handed the item in last.
    name: 'submittedBy',
    type: 'text',
    index: true,
    access: byWorkflow,
    admin: { hidden: true, disableBulkEdit: true },
  },
  {
    // Who passed the first of two review steps.
    name: 'reviewedBy',
    type: 'text',
    access: byWorkflow,
    admin: { hidden: true, disableBulkEdit: true },
  },
  {
    // Ids of the accounts that changed the content in this round.
    name: 'contributors',
    type: 'json',
    access: byWorkflow,
    admin: { hidden: true, disableBulkEdit: true },
  },
];

export const workflowFieldNames = ['stage', 'stageAt', 'stageBy', 'submittedBy', 'reviewedBy', 'contributors'] as const;
