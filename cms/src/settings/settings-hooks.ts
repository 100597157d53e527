import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { brokenLocks, joinColumns, takeSettings, withPortal } from '../portals/change-settings.ts';
import type { SettingSource } from '../portals/fold-settings.ts';
import { ownSettings } from '../portals/own-settings.ts';
import { isSettingKey, settingEntry } from '../portals/setting-catalogue.ts';
import { settingsOf } from '../portals/setting-layers.ts';
import { readSettings, type SettingProblem, type SparseSettings } from '../portals/sparse-settings.ts';
import { readChain, settingsBook } from './load-settings.ts';
import { nameSources, sourceKey } from './name-sources.ts';
import { refusePictures } from './refuse-pictures.ts';
import { idOf } from '../collections/read-related-id.ts';

/** Before a portal is written: its settings are known, correct and not locked above; its columns say the same. */
export const keepSettings: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const before = (originalDoc ?? {}) as Record<string, unknown>;
  const language = req.locale === 'en' ? 'en' : 'vi';
  const taken = takeSettings(data['settings'], before['settings']);
  if (!taken.ok) return refuseProblem(taken.problems, req);
  const settingsBefore = readSettings(before['settings']).settings;
  const joined = joinColumns(data, before, taken.settings, settingsBefore, language);
  if (!joined.ok) return refuseProblem(joined.problems, req);
  Object.assign(data, joined.columns);
  data['settings'] = Object.keys(joined.settings).length > 0 ? joined.settings : null;

  const after = { ...ownSettings(data), ...joined.settings };
  const own = ownSettings(before);
  if (isDeepStrictEqual(after, own)) return data;
  const id = operation === 'update' ? String(before['id']) : 'new';
  const parent = idOf('parent' in data ? data['parent'] : before['parent']);
  const tree = withPortal(await portalTree(req.payload), id, parent);
  const book = await readChain(req.payload, { id, type: data['type'] ?? before['type'] }, tree);
  await refuseLocked(brokenLocks(after, own, settingsOf(id, book, { above: true })), req);
  await refusePictures(changedIn(after, own), operation === 'update' ? id : parent, req);
  return data;
};

/** Before a group is written: by whoever administers its owner, of portals below it, with settings nobody above has locked. */
export const keepGroup: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  // A group stays with its owner: its members are portals below it.
  if (operation === 'update') data['portal'] = portalIdOf(originalDoc);
  const owner = portalIdOf(data) ?? '';
  if (req.user && !(await portalsOf(req, 'administer')).includes(owner)) refuse('LT-ACCESS-001', req, 403);
  const book = await settingsBook(req.payload);
  const picked = ((data['portals'] ?? []) as unknown[]).map((portal) => idOf(portal));
  const below = new Set(book.tree.subtree(owner).filter((id) => id !== owner));
  const stranger = picked.find((id) => id !== null && !below.has(id));
  if (stranger) {
    const names = await nameSources(req.payload, [{ kind: 'portal', id: stranger }], req);
    refuse('LT-SETTING-004', req, 400, { portal: names.get(`portal ${stranger}`) ?? stranger });
  }
  const taken = takeSettings(data['settings'], originalDoc?.['settings']);
  if (!taken.ok) return refuseProblem(taken.problems, req);
  data['settings'] = Object.keys(taken.settings).length > 0 ? taken.settings : null;
  const before = readSettings(originalDoc?.['settings']).settings;
  await refuseLocked(brokenLocks(taken.settings, before, settingsOf(owner, book)), req);
  await refusePictures(changedIn(taken.settings, before), owner, req);
  return data;
};

/** What is said otherwise than before. */
const changedIn = (after: SparseSettings, before: SparseSettings): SparseSettings =>
  Object.fromEntries(
    Object.entries(after).filter(([key, said]) => isSettingKey(key) && !isDeepStrictEqual(said, before[key])),
  );

export function refuseProblem([first]: SettingProblem[], req: PayloadRequest): never {
  const key = first?.key ?? '';
  if (first?.problem === 'unknown-key') refuse('LT-SETTING-002', req, 400, { key });
  refuse('LT-SETTING-003', req, 400, { key: keyWords(key, req), reason: first?.reason ?? '' });
}

async function refuseLocked([first]: { key: string; by: SettingSource }[], req: PayloadRequest): Promise<void> {
  if (!first) return;
  const names = await nameSources(req.payload, [first.by], req);
  refuse('LT-SETTING-001', req, 403, { key: keyWords(first.key, req), who: names.get(sourceKey(first.by)) ?? '' });
}

/** The name of a setting as people know it, with its key. */
function keyWords(key: string, req: PayloadRequest): string {
  return isSettingKey(key) ? `${settingEntry(key).label[req.i18n?.language === 'en' ? 'en' : 'vi']} (${key})` : key;
}
