import type { Payload } from 'payload';
import { previewDraftSchema, type PreviewClaims, type PreviewDraft } from '@lienthong/config/contracts/preview';
import type { ContentRecord } from '@lienthong/config/contracts/record';
import { portalIdOf } from '../access/rules.ts';
import { bookWith, type SettingChanges } from '../portals/plan-change.ts';
import { reasonOf, recordKinds } from '../publishing/gather-release.ts';
import { mediaOf } from '../publishing/media-uses.ts';
import { projectDocument, type Committed } from '../publishing/project-document.ts';
import { readCommitted, readSurroundings } from '../publishing/read-committed.ts';
import { findDraft } from './find-draft.ts';

/**
 * A draft as it would be published, with the portals it stands under and the media it shows: the same projection, but nothing is
 * written. `reason` says what the draft lacks to become a record. With a trial, the
 * portal has settings that are not saved.
 */
export async function gatherDraft(
  payload: Payload,
  { collection, lang }: PreviewClaims,
  doc: Committed,
  trial: SettingChanges | null,
): Promise<{ draft: PreviewDraft } | { reason: string }> {
  const book = await readSurroundings(payload);
  const surroundings = trial ? bookWith(book, 'portal', doc.id, trial) : book;
  const portal = collection === 'portals' ? doc.id : (portalIdOf(doc) ?? '');
  const records: ContentRecord[] = [];
  try {
    const record = projectDocument(collection, doc, surroundings);
    records.push(record);
    const above = surroundings.tree.ancestors(portal).filter((id) => id !== doc.id);
    for (const [, each] of await readCommitted(payload, 'portals', above))
      records.push(projectDocument('portals', each, surroundings));
    for (const [, each] of await readCommitted(payload, 'media', [...mediaOf(record)]))
      records.push(projectDocument('media', each, surroundings));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
  const published = collection === 'portals' ? doc : await findDraft(payload, collection, doc.id, false);
  const same = collection === 'portals' || doc['_status'] === 'published';
  return {
    draft: previewDraftSchema.parse({
      records,
      portal,
      lang,
      page: collection === 'portals' ? { page: 'home' } : { page: recordKinds[collection], id: doc.id },
      state: trial ? 'trial' : same ? 'same' : published?.['_status'] === 'published' ? 'changed' : 'new',
      savedAt: (trial ? new Date() : new Date(String(doc['updatedAt']))).toISOString(),
    }),
  };
}
