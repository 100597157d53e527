import type { PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { portalIdOf } from '../access/rules.ts';
import { settingEntry, settingKeys } from '../portals/setting-catalogue.ts';
import type { SettingChanges } from '../portals/plan-change.ts';

/**
 * Refuses settings that name as a picture what is none, or one that belongs to neither the portal nor those above it: what a setting names
 * is published, and nobody may publish what is another body's.
 */
export async function refusePictures(
  settings: Readonly<SettingChanges>,
  portal: string | null,
  req: PayloadRequest,
): Promise<void> {
  const named = settingKeys.flatMap((key) => {
    const value = settingEntry(key).editor.type === 'picture' ? settings[key]?.value : undefined;
    return typeof value === 'string' ? [{ key, value }] : [];
  });
  if (named.length === 0) return;
  const above = portal === null ? [] : (await portalTree(req.payload)).ancestors(portal);
  for (const { key, value } of named) {
    const media = await req.payload.findByID({
      collection: 'media',
      id: value,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    });
    const owner = portalIdOf(media);
    const fits = media?.mimeType?.startsWith('image/') && owner !== null && (owner === portal || above.includes(owner));
    if (!fits)
      refuse('LT-LOOK-001', req, 400, { key: settingEntry(key).label[req.i18n?.language === 'en' ? 'en' : 'vi'] });
  }
}
