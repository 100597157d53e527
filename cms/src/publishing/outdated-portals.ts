import { isDeepStrictEqual } from 'node:util';
import type { SettingsBook } from '../portals/setting-layers.ts';
import type { ContentWriter } from './content-writer.ts';
import { publicityOf } from './live-state.ts';
import { projectSettings } from './project-settings.ts';

/** The portals a change of a group may reach: those below its owner, or all once the group is gone and nobody knows whose it was. */
export function inReachOf(group: string, { tree, groups }: SettingsBook): string[] {
  const owner = groups.find(({ id }) => id === group)?.owner;
  return owner === undefined ? tree.ids() : tree.subtree(owner);
}

/**
 * The portals whose live records say something else than what now follows from those above them: their ancestors and their settings.
 * Compared with what is live, not with what was known before: changes that came in between are not missed.
 */
export function outdatedPortals(portals: Iterable<string>, book: SettingsBook, writer: ContentWriter): string[] {
  return [...portals].filter((id) => {
    if (publicityOf(book.tree.get(id)?.state) === 'nothing') return false;
    const live = writer.read('portal', id);
    if (!live) return true;
    const now = { ancestors: book.tree.ancestors(id), ...projectSettings(id, book) };
    return Object.entries(now).some(([key, value]) => !isDeepStrictEqual(value, live[key as keyof typeof now]));
  });
}
