import type { Payload, PayloadRequest } from 'payload';
import type { SettingSource } from '../portals/fold-settings.ts';

export const sourceKey = ({ kind, id }: SettingSource) => `${kind} ${id}`;

/** The names of portals and groups, in the language of the account: whoever is bound by them may know who they are. */
export async function nameSources(
  payload: Payload,
  sources: readonly SettingSource[],
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, collection] of [
    ['portal', 'portals'],
    ['group', 'portal-groups'],
  ] as const) {
    const ids = [...new Set(sources.flatMap((source) => (source.kind === kind ? [source.id] : [])))];
    if (ids.length === 0) continue;
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      locale: req?.i18n?.language === 'en' ? 'en' : 'vi',
      select: { name: true },
    });
    for (const { id, name } of docs) names.set(`${kind} ${id}`, name);
  }
  return names;
}
