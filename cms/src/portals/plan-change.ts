import { isDeepStrictEqual } from 'node:util';
import type { SettingKey } from './setting-catalogue.ts';
import { settingsOf, type SettingsBook } from './setting-layers.ts';
import type { SparseSetting, SparseSettings } from './sparse-settings.ts';

/** What is asked for: a new entry for a key, or `null` to inherit again. */
export type SettingChanges = Partial<Record<SettingKey, SparseSetting | null>>;

export function withChanges(settings: SparseSettings, changes: SettingChanges): SparseSettings {
  const merged: Partial<Record<SettingKey, SparseSetting>> = { ...settings };
  for (const [key, entry] of Object.entries(changes) as [SettingKey, SparseSetting | null][])
    if (entry === null) delete merged[key];
    else merged[key] = entry;
  return merged;
}

/** The book as it would be with these changes of a portal or group. */
export function bookWith(
  book: SettingsBook,
  kind: 'portal' | 'group',
  id: string,
  changes: SettingChanges,
): SettingsBook {
  if (kind === 'portal')
    return { ...book, own: new Map(book.own).set(id, withChanges(book.own.get(id) ?? {}, changes)) };
  return {
    ...book,
    groups: book.groups.map((group) =>
      group.id === id ? { ...group, settings: withChanges(group.settings, changes) } : group,
    ),
  };
}

/** The portals for which something else would hold: their values, not only who may change them. */
export function changedPortals(
  before: SettingsBook,
  after: SettingsBook,
  portals: readonly string[],
  keys: readonly SettingKey[],
): string[] {
  return portals.filter((portal) => {
    const [then, now] = [settingsOf(portal, before), settingsOf(portal, after)];
    return keys.some((key) => !isDeepStrictEqual(then[key].value, now[key].value));
  });
}
