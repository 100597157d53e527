import type { PayloadRequest } from 'payload';
import { readGrants } from '../access/resolve-grants.ts';
import { allowedActions } from '../access/roles.ts';
import { withoutLocale } from './shared-item.ts';

export type Reader = { email: string; language: 'vi' | 'en' };

/**
 * Who is written to on behalf of each portal: active accounts that may `edit` there by a grant on the portal itself, else the portal's own
 * address. Those who hold rights from further above are not bothered with every unit's letters.
 */
export async function editorsOf(req: PayloadRequest, portals: readonly string[]): Promise<Map<string, Reader[]>> {
  const found = new Map<string, Reader[]>(portals.map((id) => [id, []]));
  if (portals.length === 0) return found;
  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { 'grants.portal': { in: [...portals] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: withoutLocale(req),
  });
  for (const user of users) {
    if (user.active === false) continue;
    for (const { portal, role } of readGrants(user.grants))
      if (allowedActions[role].includes('edit'))
        found.get(portal)?.push({ email: user.email, language: user.language === 'en' ? 'en' : 'vi' });
  }
  const silent = portals.filter((id) => found.get(id)?.length === 0);
  const { docs } = await req.payload.find({
    collection: 'portals',
    where: { id: { in: silent } },
    select: { email: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: withoutLocale(req),
  });
  for (const { id, email } of docs) if (email) found.get(String(id))?.push({ email, language: 'vi' });
  return found;
}

/** The name of a portal in both languages. */
export async function namesOf(
  req: PayloadRequest,
  portals: readonly string[],
): Promise<Map<string, { vi: string; en: string }>> {
  const { docs } = await req.payload.find({
    collection: 'portals',
    where: { id: { in: [...portals] } },
    select: { name: true },
    locale: 'all',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: withoutLocale(req),
  });
  return new Map(
    docs.map(({ id, name }) => {
      const { vi = '', en } = name as unknown as { vi?: string; en?: string | null };
      return [String(id), { vi, en: en ?? vi }];
    }),
  );
}
