import { idOf } from '../collections/read-related-id.ts';
import { textOf, textOrNull, type Rows } from '../publishing/project-field.ts';

/** The record of a form, before the contract looks at it. */
export const projectForm = (doc: Readonly<Record<string, unknown>>) => ({
  kind: 'form',
  id: doc['id'],
  portal: idOf(doc['portal']),
  caseKind: doc['kind'],
  open: doc['state'] === 'open',
  title: textOf(doc['title']),
  lead: textOrNull(doc['lead']),
  purpose: textOf(doc['purpose']),
  retentionDays: doc['retentionDays'],
  fields: ((doc['questions'] ?? []) as Rows).map(projectQuestion),
});

function projectQuestion(row: Record<string, unknown>): Record<string, unknown> {
  const common = {
    kind: row['kind'],
    id: row['name'],
    label: textOf(row['label']),
    hint: textOrNull(row['hint']),
    required: row['required'] === true,
  };
  switch (row['kind']) {
    case 'shortText':
      return { ...common, least: row['least'] ?? 0, most: row['most'] ?? 200 };
    case 'longText':
      return { ...common, least: row['least'] ?? 0, most: row['most'] ?? 5000 };
    case 'choice':
      return {
        ...common,
        several: row['several'] === true,
        options: ((row['options'] ?? []) as Rows).map(({ value, label }) => ({ value, label: textOf(label) })),
      };
    default:
      return common;
  }
}
