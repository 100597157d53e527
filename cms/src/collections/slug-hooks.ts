import type { CollectionBeforeValidateHook, Where } from 'payload';
import { foldVietnamese, slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import { portalIdOf } from '../access/rules.ts';
import { refuse } from '../access/refuse.ts';
import { readTexts } from '../languages/read-texts.ts';

/**
 * Before an item is validated: its slugs (made from the title of their language when empty, unique within its portal and language), its
 * folded search text, and the moment of first publication.
 */
export const fillSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req, collection }) => {
  if (!data) return data;
  const titles = readTexts(data['title'] ?? originalDoc?.['title'], req.locale);
  const title = titles.vi ?? '';
  const portal = portalIdOf(data) ?? portalIdOf(originalDoc);
  const id = (originalDoc as { id?: string } | undefined)?.id;
  const name = async (field: 'slug' | 'slugEn', from: string | undefined) => {
    const before: unknown = originalDoc?.[field];
    const given = typeof data[field] === 'string' ? data[field].trim() : before;
    const taken = async (slug: string) => {
      const here: Where =
        field === 'slug'
          ? { slug: { equals: slug } }
          : // Without a name of its own an item stands in English under its Vietnamese one.
            {
              or: [{ slugEn: { equals: slug } }, { and: [{ slug: { equals: slug } }, { slugEn: { exists: false } }] }],
            };
      const same: Where[] = [here, { portal: { equals: portal } }];
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
      if ((data[field] !== undefined || data['portal'] !== undefined) && (await taken(slug)))
        refuse('LT-SLUG-001', req, 400, { slug });
      data[field] = slug;
    } else if (from) {
      const base = slugFromTitle(from);
      let slug = base;
      for (let number = 2; await taken(slug); number += 1) slug = `${base}-${number}`;
      data[field] = slug;
    }
  };
  if (portal !== null) {
    await name('slug', titles.vi || titles.en);
    await name('slugEn', titles.en);
  }
  // The English title must not replace the Vietnamese one editors search by; an item in English alone is found by its own.
  const searched =
    req.locale === 'en' && operation === 'update' && originalDoc?.['languages'] !== 'en' ? '' : title || titles.en;
  if (searched)
    data['searchText'] = foldVietnamese([searched, data['number'] ?? originalDoc?.['number'] ?? ''].join(' ')).slice(
      0,
      600,
    );
  if (data['_status'] === 'published' && !data['publishedAt'] && !originalDoc?.['publishedAt'])
    data['publishedAt'] = new Date().toISOString();
  return data;
};
