/** The id a relationship names, however deep it was populated; `null` where it names nothing. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;
}

/** The ids a relationship to many names. */
export const idsOf = (values: unknown): string[] =>
  Array.isArray(values) ? values.flatMap((value) => idOf(value) ?? []) : [];
