import { readSettings, type SparseSettings } from './sparse-settings.ts';
import type { SettingKey } from './setting-catalogue.ts';

/** Settings that portals also keep as columns of their own, and whether a column has one text a language. */
export const settingColumns = {
  theme: false,
  address: true,
  phone: false,
  email: false,
  accountable: true,
  hours: false,
} as const satisfies Partial<Record<SettingKey, boolean>>;
export type SettingColumn = keyof typeof settingColumns;
export const columnNames = Object.keys(settingColumns) as SettingColumn[];

const textOrNull = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** A text of a column as it stands there: both languages, or the one it was read in. */
function bilingualOf(value: unknown): { vi: string; en: string | null } | null {
  const texts = typeof value === 'object' && value !== null ? (value as { vi?: unknown; en?: unknown }) : { vi: value };
  const vi = textOrNull(texts.vi);
  return vi === null ? null : { vi, en: textOrNull(texts.en) };
}

/** The value of a column as the setting has it; `undefined` where it is empty: nothing of its own. */
export function columnValue(column: SettingColumn, value: unknown): unknown {
  if (column === 'hours') {
    const rows = (Array.isArray(value) ? value : []) as { days?: unknown; hours?: unknown }[];
    if (rows.length === 0) return undefined;
    return rows.map((row) => ({ days: bilingualOf(row.days) ?? { vi: '', en: null }, hours: row.hours }));
  }
  return (settingColumns[column] ? bilingualOf(value) : textOrNull(value)) ?? undefined;
}

/**
 * What a portal says itself, of its committed document in all languages: its settings, and for keys they don't name the columns. A filled
 * column is an override. What the catalogue no longer knows is passed over: one bad value must not take a portal off the web.
 */
export function ownSettings(doc: Readonly<Record<string, unknown>>): SparseSettings {
  const { settings } = readSettings(doc['settings']);
  const columns = Object.fromEntries(
    columnNames.flatMap((column) => {
      const value = column in settings ? undefined : columnValue(column, doc[column]);
      return value === undefined ? [] : [[column, { mode: 'override', value }]];
    }),
  );
  return { ...readSettings(columns).settings, ...settings };
}
