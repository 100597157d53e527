import type { Payload } from 'payload';
import type { PreviewCollection } from '@lienthong/config/contracts/preview';
import type { Committed } from '../publishing/project-document.ts';

/** The newest saved state of a document, published or not; `null` when there is none or it lies in the trash. */
export async function findDraft(
  payload: Payload,
  collection: PreviewCollection,
  id: string,
  draft = true,
): Promise<Committed | null> {
  const doc = await payload.findByID({
    collection,
    id,
    draft,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  return doc as unknown as Committed | null;
}
