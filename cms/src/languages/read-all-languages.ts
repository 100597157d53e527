import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload';

/** The newest version of a document in all languages, `null` where there is none. The request keeps the language it came in. */
export async function readAllLanguages(
  req: PayloadRequest,
  collection: string,
  id: string | number,
): Promise<Record<string, unknown> | null> {
  const doc = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    // Payload writes the language of a reading into its request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  });
  return doc as unknown as Record<string, unknown> | null;
}
