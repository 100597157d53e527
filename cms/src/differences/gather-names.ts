import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import type { Language } from '@lienthong/config/contracts/localized';
import { blocksOf, everyNode } from '../checks/walk-lexical.ts';
import { idOf } from '../collections/read-related-id.ts';

type Docs = readonly Readonly<Record<string, unknown>>[];
export type ShownPicture = { url: string | null; alt: string };

/** The names of everything some documents refer to, and their pictures. The reader may read the documents, so they may read these names. */
export async function gatherNames(
  req: PayloadRequest,
  fields: readonly Field[],
  docs: Docs,
  language: Language,
): Promise<{ names: Map<string, string>; pictures: Record<string, ShownPicture> }> {
  const wanted = new Map<string, Set<string>>();
  const want = (collection: string, value: unknown) => {
    const ids = wanted.get(collection) ?? new Set<string>();
    for (const one of [value].flat()) {
      const id = idOf(one);
      if (id !== null) ids.add(id);
    }
    wanted.set(collection, ids);
  };
  for (const doc of docs) collect(fields, doc, want);
  const names = new Map<string, string>();
  const pictures: Record<string, ShownPicture> = {};
  for (const [collection, ids] of wanted) {
    if (ids.size === 0) continue;
    const title = req.payload.collections[collection as CollectionSlug].config.admin.useAsTitle ?? 'id';
    const found = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: [...ids] } },
      locale: language,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    for (const doc of found.docs as unknown as Record<string, unknown>[]) {
      const id = String(doc['id']);
      names.set(id, String(doc[title] ?? ''));
      if (collection === 'media')
        pictures[id] = {
          url: String(doc['mimeType']).startsWith('image/')
            ? `/api/media/file/${encodeURIComponent(String(doc['filename']))}`
            : null,
          alt: String(doc['alt'] ?? doc['filename'] ?? ''),
        };
    }
  }
  return { names, pictures };
}

function collect(
  fields: readonly Field[],
  doc: Readonly<Record<string, unknown>>,
  want: (collection: string, value: unknown) => void,
): void {
  for (const field of fields) {
    if (field.type === 'row' || field.type === 'collapsible') collect(field.fields, doc, want);
    if (!('name' in field)) continue;
    const value = doc[field.name];
    if ((field.type === 'upload' || field.type === 'relationship') && typeof field.relationTo === 'string')
      want(field.relationTo, value);
    if (field.type === 'array') for (const row of rows(value)) collect(field.fields, row, want);
    if (field.type === 'blocks')
      for (const row of rows(value))
        collect(field.blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? [], row, want);
    if (field.type === 'richText')
      for (const text of [value, ...Object.values((value ?? {}) as object)])
        for (const block of blocksOf(text))
          for (const node of everyNode(block)) if (node.type === 'upload') want('media', node['value']);
  }
}
const rows = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);
