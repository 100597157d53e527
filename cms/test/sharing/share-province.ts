import path from 'node:path';
import type { ContentRecord } from '@lienthong/config/contracts/record';
import type { CollectionSlug, Payload } from 'payload';
import { roles, type Role } from '../../src/access/roles.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';

export type Account = Awaited<ReturnType<typeof makeAccount>>;
export type Sharing = {
  cms: Cms;
  payload: Payload;
  places: SmallProvince;
  /** One account for each role on the ward, and those of the portals around it. */
  onWard: Record<Role, Account>;
  approver: Record<'province' | 'city' | 'hamlet' | 'neighbour', Account>;
  /** A published article of a portal. */
  article(portal: string, more?: Record<string, unknown>): Promise<string>;
  create(collection: CollectionSlug, data: Record<string, unknown>, user?: Account): Promise<string>;
  update(collection: CollectionSlug, id: string, data: Record<string, unknown>, user?: Account): Promise<unknown>;
  live<T extends ContentRecord>(kind: T['kind'], id: string): T | null;
  catchUp(): Promise<void>;
  close(): Promise<void>;
};

let number = 0;

/** The small province with its accounts, and the real projector behind it. */
export async function openSharing(): Promise<Sharing> {
  const cms = await openCms();
  const { payload } = cms;
  const places = await makeSmallProvince(payload);
  const onWard = {} as Record<Role, Account>;
  for (const role of roles) onWard[role] = await makeAccount(payload, role, [{ portal: places.ward, role }]);
  const approverOf = (place: keyof SmallProvince) =>
    makeAccount(payload, `approver-${place}`, [{ portal: places[place], role: 'approver' }]);
  const approver = {
    province: await approverOf('province'),
    city: await approverOf('city'),
    hamlet: await approverOf('hamlet'),
    neighbour: await approverOf('neighbour'),
  };
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  const projector = startProjector(payload);
  await projector.catchUp();

  const as = (user?: Account) => ({ depth: 0, overrideAccess: user === undefined, ...(user ? { user } : {}) });
  const create: Sharing['create'] = async (collection, data, user) =>
    String((await payload.create({ collection, data: data as never, ...as(user) })).id);
  return {
    cms,
    payload,
    places,
    onWard,
    approver,
    create,
    update: (collection, id, data, user) => payload.update({ collection, id, data: data as never, ...as(user) }),
    article: (portal, more = {}) => {
      number += 1;
      return create('articles', { title: `Tin ${number}`, lead: 'Sapo', portal, _status: 'published', ...more });
    },
    live: <T extends ContentRecord>(kind: T['kind'], id: string) => {
      const found = readContent(path.join(cms.dataDir, 'content.db')).records.find(
        (each) => each.kind === kind && each.id === id,
      );
      return found ? (JSON.parse(found.json) as T) : null;
    },
    catchUp: () => projector.catchUp(),
    close: async () => {
      await projector.stop();
      await cms.close();
    },
  };
}

/** The permanent code of a refusal; anything else is an error of the test. */
export async function codeOf(operation: Promise<unknown>): Promise<string> {
  try {
    await operation;
    return 'allowed';
  } catch (error) {
    const { data, status } = error as { data?: { code?: string }; status?: number };
    if (data?.code) return data.code;
    if (status === 403 || status === 404) return `refused ${status}`;
    throw error;
  }
}

export const itemRef = (id: string, relationTo = 'articles') => ({ relationTo, value: id });
