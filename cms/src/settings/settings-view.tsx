import type { DocumentViewServerProps } from 'payload';
import { describeSettings } from './describe-settings.ts';
import { SettingsForm } from './settings-form.tsx';

/** Thiết lập: the tab of a portal or group that shows and changes its settings. */
export async function SettingsView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult;
  const kind = collectionConfig?.slug === 'portal-groups' ? 'group' : 'portal';
  const description = await describeSettings(req, { kind, id: String(doc['id']) });
  if (!description) return null;
  // The form begins anew with what was saved.
  return <SettingsForm key={JSON.stringify(description.keys)} description={description} />;
}
