import type { PortalType } from '@lienthong/config/contracts/portal-types';
import { foldSettings, type FoldedSettings, type SettingLayer } from './fold-settings.ts';
import type { PortalTree } from './portal-tree.ts';
import type { SparseSettings } from './sparse-settings.ts';

/** Nhóm cổng: portals below its owner that share settings. Hand-picked ones, and those that match every given condition. */
export type PortalGroup = {
  id: string;
  owner: string;
  order: number;
  types: readonly PortalType[];
  /** Depths in the tree: the root is 0. */
  levels: readonly number[];
  picked: readonly string[];
  settings: SparseSettings;
};

/** All that is said about settings in the province. */
export type SettingsBook = {
  tree: PortalTree;
  types: ReadonlyMap<string, PortalType>;
  own: ReadonlyMap<string, SparseSettings>;
  groups: readonly PortalGroup[];
};

/** Whether a portal belongs to a group; the owner itself and what is not below it never do. */
export function isMember(group: PortalGroup, portal: string, { tree, types }: SettingsBook): boolean {
  const ancestors = tree.ancestors(portal);
  if (portal === group.owner || !ancestors.includes(group.owner)) return false;
  if (group.picked.includes(portal)) return true;
  if (group.types.length === 0 && group.levels.length === 0) return false;
  const type = types.get(portal);
  return (
    (group.types.length === 0 || (type !== undefined && group.types.includes(type))) &&
    (group.levels.length === 0 || group.levels.includes(ancestors.length - 1))
  );
}

export function membersOf(group: PortalGroup, book: SettingsBook): string[] {
  return book.tree.subtree(group.owner).filter((portal) => isMember(group, portal, book));
}

/** Groups apply in their order; two with the same order by their id, so that the result never depends on how they were read. */
const inOrder = (one: PortalGroup, other: PortalGroup) => one.order - other.order || (one.id < other.id ? -1 : 1);

/** Who speaks for a portal, in the order of folding: each ancestor, then the groups it owns that contain the portal; last the portal itself. */
export function layersOf(portal: string, book: SettingsBook): SettingLayer[] {
  return book.tree.ancestors(portal).flatMap((id): SettingLayer[] => {
    const own: SettingLayer = { from: { kind: 'portal', id }, settings: book.own.get(id) ?? {} };
    if (id === portal) return [own];
    const groups = book.groups.filter(({ owner }) => owner === id).filter((group) => isMember(group, portal, book));
    return [
      own,
      ...groups
        .toSorted(inOrder)
        .map((group): SettingLayer => ({ from: { kind: 'group', id: group.id }, settings: group.settings })),
    ];
  });
}

/** What holds for a portal; its own settings left out with `above`. */
export function settingsOf(portal: string, book: SettingsBook, { above = false } = {}): FoldedSettings {
  const layers = layersOf(portal, book);
  return foldSettings(above ? layers.slice(0, -1) : layers);
}
