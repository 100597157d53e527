import { isDeepStrictEqual } from 'node:util';
import type { FoldedSettings, SettingSource } from './fold-settings.ts';
import { columnNames, columnValue, settingColumns, type SettingColumn } from './own-settings.ts';
import { buildPortalTree, type PortalTree } from './portal-tree.ts';
import type { SettingKey } from './setting-catalogue.ts';
import { readSettings, type SettingProblem, type SparseSetting, type SparseSettings } from './sparse-settings.ts';

type Doc = Readonly<Record<string, unknown>>;
type Refused = { ok: false; problems: SettingProblem[] };

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Settings as a request gives them; what was wrong before and is left as it was is dropped, not held against whoever saves. */
export function takeSettings(given: unknown, before: unknown): { ok: true; settings: SparseSettings } | Refused {
  const { settings, problems } = readSettings(given);
  const known = objectOf(before);
  const entries = objectOf(given);
  const fresh = problems.filter(({ key }) => key === '' || !isDeepStrictEqual(entries[key], known[key]));
  return fresh.length > 0 ? { ok: false, problems: fresh } : { ok: true, settings };
}

/**
 * Columns and settings kept in step, for a portal's document in one language. Whatever a request writes counts, in whichever of the two
 * it writes it: a filled column is an override, an emptied one inherits again.
 */
export function joinColumns(
  data: Doc,
  before: Doc,
  settings: SparseSettings,
  settingsBefore: SparseSettings,
  language: 'vi' | 'en',
): { ok: true; settings: SparseSettings; columns: Record<string, unknown> } | Refused {
  const joined: Partial<Record<SettingKey, SparseSetting>> = { ...settings };
  const columns: Record<string, unknown> = {};
  const problems: SettingProblem[] = [];
  for (const column of columnNames) {
    const said = settings[column];
    if (!isDeepStrictEqual(said, settingsBefore[column])) {
      columns[column] = textInColumn(column, said, language);
      // Without an entry the column would speak, in the other language at least.
      joined[column] ??= { mode: 'inherit' };
      continue;
    }
    const value = columnValue(column, data[column]);
    if (isDeepStrictEqual(value, columnValue(column, before[column]))) continue;
    const checked = value === undefined ? null : readSettings({ [column]: { mode: 'override', value } });
    if (checked && checked.problems.length > 0) problems.push(...checked.problems);
    else if (said) joined[column] = withText(column, said, value, language);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: joined, columns };
}

function textInColumn(column: SettingColumn, said: SparseSetting | undefined, language: 'vi' | 'en'): unknown {
  const value = said && said.mode !== 'inherit' ? said.value : null;
  if (column === 'hours')
    return ((value ?? []) as { days: Record<string, unknown>; hours: string }[]).map(({ days, hours }) => ({
      days: days[language],
      hours,
    }));
  return settingColumns[column] ? (objectOf(value)[language] ?? null) : value;
}

/** What a setting becomes when its column is written in one language; the text in the other one stays. */
function withText(column: SettingColumn, said: SparseSetting, value: unknown, language: 'vi' | 'en'): SparseSetting {
  if (value === undefined) return language === 'vi' ? { mode: 'inherit' } : said;
  const mode = said.mode === 'locked' ? 'locked' : 'override';
  if (!settingColumns[column]) return { mode, value };
  const written = objectOf(value)['vi'];
  const kept = { vi: written, en: null, ...objectOf(said.value) };
  return { mode, value: { ...kept, [language]: written } };
}

/** The tree with a portal as it is about to be: new, or moved. */
export function withPortal(tree: PortalTree, id: string, parent: string | null): PortalTree {
  if (tree.get(id)?.parent === parent && tree.get(id)) return tree;
  const others = tree.ids().flatMap((other) => (other === id ? [] : (tree.get(other) ?? [])));
  return buildPortalTree([...others, { id, parent, slug: '', state: '' }]);
}

/** What was said anew although somebody above has locked it; saying the same as they do is no contradiction. */
export function brokenLocks(
  after: SparseSettings,
  before: SparseSettings,
  above: FoldedSettings,
): { key: SettingKey; by: SettingSource }[] {
  return (Object.keys(after) as SettingKey[]).flatMap((key) => {
    const [said, held] = [after[key], above[key]];
    if (!said || said.mode === 'inherit' || !held.lockedBy || isDeepStrictEqual(said, before[key])) return [];
    if (said.mode === 'override' && isDeepStrictEqual(said.value, held.value)) return [];
    return [{ key, by: held.lockedBy }];
  });
}
