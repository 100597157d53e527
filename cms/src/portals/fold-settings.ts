import {
  settingCatalogue,
  settingEntry,
  settingKeys,
  type SettingKey,
  type SettingValue,
} from './setting-catalogue.ts';
import type { SparseSettings } from './sparse-settings.ts';

/** Who says something: a portal, or a group of portals. */
export type SettingSource = { kind: 'portal' | 'group'; id: string };
/** What one of them says. */
export type SettingLayer = { from: SettingSource; settings: SparseSettings };

export type FoldedSetting<T = unknown> = {
  value: T;
  /** Whose value it is; `null` where nobody says anything. */
  from: SettingSource | null;
  /** Who bound everything below to it. */
  lockedBy: SettingSource | null;
};
export type FoldedSettings = { [K in SettingKey]: FoldedSetting<SettingValue<K>> };

/**
 * What holds at the end of a chain of layers (root → self), with whose value it is and who locked it: the last override, unless a layer
 * before it has locked the key. Keys do not influence one another, so the order of keys within a layer and of layers that say nothing about
 * the same key is without meaning.
 */
export function foldSettings(layers: readonly SettingLayer[]): FoldedSettings {
  const folded = Object.fromEntries(
    settingKeys.map((key) => [key, { value: settingCatalogue[key].standard, from: null, lockedBy: null }]),
  ) as Record<SettingKey, FoldedSetting>;
  for (const { from, settings } of layers)
    for (const [key, said] of Object.entries(settings) as [SettingKey, SparseSettings[SettingKey]][]) {
      const held = folded[key];
      if (!said || said.mode === 'inherit' || held.lockedBy) continue;
      const value = settingEntry(key).merges ? { ...(held.value as object), ...(said.value as object) } : said.value;
      folded[key] = { value, from, lockedBy: said.mode === 'locked' ? from : null };
    }
  return folded as FoldedSettings;
}
