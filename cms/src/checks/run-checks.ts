import type { PayloadRequest } from 'payload';
import { checkManuscript } from './check-manuscript.ts';
import { linksIn } from './check-links.ts';
import type { Medium } from './check-pictures.ts';
import type { Finding } from './finding.ts';
import { lookUpLinks } from './look-up-links.ts';
import { mediaIn, readManuscript } from './read-manuscript.ts';

/** All that the checks find in an item, given in all its languages as it is or would be saved. */
export async function runChecks(
  req: PayloadRequest,
  collection: string,
  doc: Readonly<Record<string, unknown>>,
): Promise<Finding[]> {
  const manuscript = readManuscript(collection, doc);
  const urls = (['vi', 'en'] as const).flatMap((language) => linksIn(manuscript, language).map(({ url }) => url));
  return checkManuscript(manuscript, {
    media: await readMedia(req, mediaIn(manuscript)),
    verdicts: await lookUpLinks(req, manuscript.portal, urls),
    year: new Date().getUTCFullYear(),
  });
}

async function readMedia(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, Medium>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { alt: true, filename: true },
    req,
  });
  return new Map(
    docs.map(({ id, alt, filename }) => {
      const both = (typeof alt === 'string' ? { vi: alt } : (alt ?? {})) as { vi?: string | null; en?: string | null };
      return [String(id), { filename: filename ?? '', alt: { vi: both.vi ?? '', en: both.en ?? '' } }];
    }),
  );
}
