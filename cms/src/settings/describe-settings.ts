import type { PortalType } from '@lienthong/config/contracts/portal-types';
import type { Payload, PayloadRequest } from 'payload';
import { portalsOf } from '../access/rules.ts';
import { foldSettings, type SettingSource } from '../portals/fold-settings.ts';
import { settingKeys, type SettingKey } from '../portals/setting-catalogue.ts';
import { layersOf, settingsOf, type SettingsBook } from '../portals/setting-layers.ts';
import type { SparseSetting } from '../portals/sparse-settings.ts';
import { settingsBook } from './load-settings.ts';
import { nameSources, sourceKey } from './name-sources.ts';

export type NamedSource = SettingSource & { name: string };
/** One setting of a portal or group, as its form shows it. */
export type KeyDescription = {
  key: SettingKey;
  value: unknown;
  from: NamedSource | null;
  /** What would hold without an entry of its own. */
  above: { value: unknown; from: NamedSource | null };
  /** Who above has locked it: then nothing can be said here. */
  lockedBy: NamedSource | null;
  own: SparseSetting | null;
};
export type SettingsDescription = {
  of: SettingSource;
  /** The type of the portal, or of those a group is for: where an own home page begins. */
  type: PortalType;
  mayChange: boolean;
  keys: KeyDescription[];
  /** Categories that what comes from below may be narrowed to. */
  categories: { id: string; name: string }[];
};

/** The portal whose rights decide about a portal's or a group's settings; `null` when there is no such thing. */
export function ownerOf({ kind, id }: SettingSource, book: SettingsBook): string | null {
  if (kind === 'portal') return book.tree.get(id) ? id : null;
  return book.groups.find((group) => group.id === id)?.owner ?? null;
}

/** The settings of a portal or group with their origins, for an account that may read there; else `null`. */
export async function describeSettings(req: PayloadRequest, of: SettingSource): Promise<SettingsDescription | null> {
  const book = await settingsBook(req.payload);
  const owner = ownerOf(of, book);
  if (owner === null || !(await portalsOf(req, 'read')).includes(owner)) return null;
  const own = (of.kind === 'portal' ? book.own.get(of.id) : groupOf(of.id, book)?.settings) ?? {};
  const above = of.kind === 'portal' ? settingsOf(of.id, book, { above: true }) : settingsOf(owner, book);
  const now =
    of.kind === 'portal'
      ? settingsOf(of.id, book)
      : foldSettings([...layersOf(owner, book), { from: of, settings: own }]);
  const sources = settingKeys.flatMap((key) => [now[key].from, above[key].from, above[key].lockedBy]);
  const names = await nameSources(
    req.payload,
    sources.filter((source) => source !== null),
    req,
  );
  const named = (source: SettingSource | null): NamedSource | null =>
    source && { ...source, name: names.get(sourceKey(source)) ?? '' };
  return {
    of,
    type: (of.kind === 'portal' ? book.types.get(of.id) : groupOf(of.id, book)?.types[0]) ?? 'commune',
    mayChange: (await portalsOf(req, 'administer')).includes(owner),
    keys: settingKeys.map((key) => ({
      key,
      value: now[key].value,
      from: named(now[key].from),
      above: { value: above[key].value, from: named(above[key].from) },
      lockedBy: named(above[key].lockedBy),
      own: own[key]?.mode === 'inherit' ? null : (own[key] ?? null),
    })),
    categories: await readCategories(req.payload, [...book.tree.ancestors(owner), ...book.tree.subtree(owner)], req),
  };
}

const groupOf = (id: string, book: SettingsBook) => book.groups.find((group) => group.id === id);

async function readCategories(payload: Payload, portals: string[], req: PayloadRequest) {
  const { docs } = await payload.find({
    collection: 'categories',
    where: { portal: { in: [...new Set(portals)] } },
    limit: 200,
    depth: 0,
    sort: 'order',
    overrideAccess: true,
    locale: req.i18n.language === 'en' ? 'en' : 'vi',
    select: { name: true },
  });
  return docs.map(({ id, name }) => ({ id: String(id), name }));
}
