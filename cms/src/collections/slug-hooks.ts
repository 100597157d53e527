import type { CollectionBeforeValidateHook, Where } from 'payload';
import { foldVietnamese, slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import { portalIdOf } from '../access/rules.ts';
import { refuse } from '../access/refuse.ts';

/**
 * Before an item is validated: its slug (made from the Vietnamese title when empty, unique within its portal), its folded search
 * text, and the moment of first publication.
 */
export const fillSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data;
  const title = readTitle(data['title'] ?? originalDoc?.['title']);
  const portal = portalIdOf(data) ?? portalIdOf(originalDoc);
  const id = (originalDoc as { id?: string } | undefined)?.id;
  const given = typeof data['slug'] === 'string' ? data['slug'].trim() : originalDoc?.['slug'];
  if (title !== '' && portal !== null) {
    const taken = async (slug: string) => {
      const same: Where[] = [{ slug: { equals: slug } }, { portal: { equals: portal } }];
      if (id !== undefined) same.push({ id: { not_equals: id } });
      const { totalDocs } = await req.payload.count({
        collection: collection.slug,
        where: { and: same },
        overrideAccess: true,
        req,
      });
      return totalDocs > 0;
    };
    if (given) {
      const slug = slugFromTitle(String(given));
      if ((data['slug'] !== undefined || data['portal'] !== undefined) && (await taken(slug)))
        refuse('LT-SLUG-001', req, 400, { slug });
      data['slug'] = slug;
    } else {
      const base = slugFromTitle(title);
      let slug = base;
      for (let number = 2; await taken(slug); number += 1) slug = `${base}-${number}`;
      data['slug'] = slug;
    }
  }
  // The English title must not replace the Vietnamese one editors search by.
  if (req.locale !== 'en')
    data['searchText'] = foldVietnamese([title, data['number'] ?? originalDoc?.['number'] ?? ''].join(' ')).slice(
      0,
      600,
    );
  if (data['_status'] === 'published' && !data['publishedAt'] && !originalDoc?.['publishedAt'])
    data['publishedAt'] = new Date().toISOString();
  return data;
};

function readTitle(title: unknown): string {
  if (typeof title === 'string') return title;
  if (typeof title === 'object' && title !== null && 'vi' in title && typeof title.vi === 'string') return title.vi;
  return '';
}
