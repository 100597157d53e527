import type { Payload } from 'payload';
import type { Role } from '../../src/access/roles.ts';

export const places = ['province', 'city', 'ward', 'hamlet', 'neighbour'] as const;
export type Place = (typeof places)[number];
export type SmallProvince = Record<Place, string>;

/** province → (city → ward → hamlet), neighbour. Grants stand on `ward`: it has a parent, a child and, one level up, a sibling. */
export async function makeSmallProvince(payload: Payload): Promise<SmallProvince> {
  const make = async (slug: string, parent: string | null, state = 'active') => {
    const { id } = await payload.create({
      collection: 'portals',
      data: {
        name: `Cổng ${slug}`,
        slug,
        type: 'commune',
        state,
        theme: 'la-xanh',
        ...(parent === null ? {} : { parent }),
      } as never,
    });
    return String(id);
  };
  const province = await make('province', null);
  const city = await make('city', province);
  const ward = await make('ward', city);
  const hamlet = await make('hamlet', ward);
  const neighbour = await make('neighbour', city);
  return { province, city, ward, hamlet, neighbour };
}

export const password = 'mot-mat-khau-du-dai-1945';

/** An account as a request carries it. */
export async function makeAccount(
  payload: Payload,
  name: string,
  grants: { portal: string; role: Role }[],
  more: Record<string, unknown> = {},
) {
  const account = await payload.create({
    collection: 'users',
    data: { name, email: `${name}@hue.example`, password, grants, ...more } as never,
  });
  return { ...account, collection: 'users' as const };
}

/** Runs an operation and says whether it was allowed; anything but a refusal is an error of the test. */
export async function allowed(operation: () => Promise<unknown>): Promise<boolean> {
  try {
    await operation();
    return true;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 403 || status === 404) return false;
    throw error;
  }
}
