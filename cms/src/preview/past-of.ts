import { previewDraftSchema, type PreviewClaims, type PreviewDraft } from '@lienthong/config/contracts/preview';
import { portalIdOf } from '../access/rules.ts';
import { recordKinds } from '../publishing/gather-release.ts';

/** What a link to the past names: no records are handed over, the preview server reads those of that moment. */
export function pastOf(
  { collection, id, lang, past }: PreviewClaims,
  doc: { id: string; portal?: unknown },
): PreviewDraft {
  return previewDraftSchema.parse({
    records: [],
    portal: collection === 'portals' ? id : (portalIdOf(doc) ?? ''),
    lang,
    page: collection === 'portals' ? { page: 'home' } : { page: recordKinds[collection], id },
    state: 'past',
    savedAt: past?.moment,
  });
}
