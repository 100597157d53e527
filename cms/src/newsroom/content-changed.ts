import { workflowFieldNames } from './workflow-fields.ts';

/** Not content: what the system keeps for itself, when something is shown, and notes among colleagues. */
const beside: ReadonlySet<string> = new Set([
  ...workflowFieldNames,
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishedAt',
  'expiresAt',
  'searchText',
  'languages',
  'englishOutdated',
  'editorNote',
  'importKey',
  'importRecord',
  'startedFrom',
  'acknowledgeChecks',
  'savedBy',
  'savedByName',
]);

type Fields = Readonly<Record<string, unknown>>;

/** Whether a save changes what citizens would read. Whatever is missing in `data` stays as it was. */
export function contentChanged(before: Fields | undefined, data: Fields): boolean {
  return Object.entries(data).some(([name, value]) => !beside.has(name) && !same(before?.[name], value));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** Empty is empty however it is written; a populated relation is its id; keys in one order. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value !== 'object') return value;
  const fields = value as Fields;
  const entries = Object.entries(fields)
    .map(([name, each]) => [name, plain(each)] as const)
    .filter(([, each]) => each !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
