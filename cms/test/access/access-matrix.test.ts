import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Role } from '../../src/access/roles.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { allowed, makeAccount, makeSmallProvince, type Place, type SmallProvince } from '../open-cms/small-province.ts';

type Visitor = Role | 'disabled' | 'anonymous';
type Operation = 'read' | 'create' | 'update' | 'publish' | 'trash' | 'delete' | 'readVersions';
/** Grants stand on the ward: itself, the hamlet below, its neighbour and the city above. */
const positions = { own: 'ward', child: 'hamlet', sibling: 'neighbour', parent: 'city' } as const satisfies Record<
  string,
  Place
>;
type Position = keyof typeof positions;

const everybody: Visitor[] = [...roles, 'disabled', 'anonymous'];
const insiders: Visitor[] = [...roles];
const writers: Visitor[] = ['administrator', 'approver', 'secretary', 'editor', 'author'];
const editors: Visitor[] = ['administrator', 'approver', 'secretary', 'editor'];
const publishers: Visitor[] = ['administrator', 'approver'];
const administrators: Visitor[] = ['administrator'];
const handlers: Visitor[] = ['administrator', 'clerk', 'specialist', 'leader'];

/** Who may do it on the own portal and below. */
const item = {
  read: insiders,
  create: writers,
  update: writers,
  publish: publishers,
  trash: editors,
  delete: editors,
  readVersions: insiders,
};
const structure = { create: publishers, update: publishers, delete: publishers };
const rights: Record<string, Partial<Record<Operation, Visitor[]>>> = {
  articles: item,
  documents: item,
  pages: item,
  events: item,
  media: { read: insiders, create: writers, update: writers, delete: editors },
  people: { read: insiders, create: writers, update: writers, delete: editors },
  categories: structure,
  menus: structure,
  forms: structure,
  portals: { create: administrators, update: administrators, delete: administrators },
  users: { read: administrators, create: administrators, update: administrators, delete: administrators },
  // Changed by their own endpoints alone.
  cases: { read: handlers },
};
/** What is readable wherever it is. */
const readEverywhere: Record<string, Visitor[]> = {
  categories: everybody,
  menus: everybody,
  // Those being written.
  forms: insiders,
  portals: everybody,
};

/** The library of the portals above is shared. */
const readAbove: ReadonlySet<string> = new Set(['media']);

let cms: Cms;
let payload: Payload;
let province: SmallProvince;
let picture: { data: Buffer; mimetype: string; name: string; size: number };
const accounts = new Map<Visitor, Awaited<ReturnType<typeof makeAccount>>>();
let number = 0;

beforeAll(async () => {
  cms = await openCms();
  payload = cms.payload;
  province = await makeSmallProvince(payload);
  for (const role of roles) accounts.set(role, await makeAccount(payload, role, [{ portal: province.ward, role }]));
  accounts.set(
    'disabled',
    await makeAccount(payload, 'disabled', [{ portal: province.ward, role: 'administrator' }], { active: false }),
  );
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } })
    .png()
    .toBuffer();
  picture = { data, mimetype: 'image/png', name: 'anh.png', size: data.length };
});
afterAll(() => cms.close());

const dataOf: Record<string, (portal: string, nth: number) => Record<string, unknown>> = {
  articles: (portal, nth) => ({ title: `Tin ${nth}`, lead: 'Sapo', portal, _status: 'draft' }),
  documents: (portal, nth) => ({ title: `Văn bản ${nth}`, portal, _status: 'draft' }),
  pages: (portal, nth) => ({ title: `Trang ${nth}`, portal, _status: 'draft' }),
  events: (portal, nth) => ({
    title: `Sự kiện ${nth}`,
    place: 'Hội trường',
    startsAt: '2026-12-01T01:00:00Z',
    endsAt: '2026-12-01T03:00:00Z',
    portal,
    _status: 'draft',
  }),
  media: (portal, nth) => ({ alt: `Ảnh ${nth}`, portal }),
  people: (portal, nth) => ({ name: `Người ${nth}`, post: 'Chuyên viên', portal, published: false }),
  categories: (portal, nth) => ({ name: `Chuyên mục ${nth}`, portal }),
  menus: (portal) => ({ place: 'footer', portal, items: [] }),
  forms: (portal) => ({
    kind: 'questions',
    state: 'draft',
    portal,
    title: 'Hỏi đáp',
    purpose: 'Để trả lời.',
    retentionDays: 365,
    questions: [{ kind: 'shortText', name: 'title', label: 'Tiêu đề', required: true }],
  }),
  portals: (parent, nth) => ({
    name: `Thôn ${nth}`,
    slug: `thon-${nth}`,
    type: 'commune',
    state: 'active',
    theme: 'la-xanh',
    parent,
  }),
  cases: (portal, nth) => ({
    code: `VU-VIEC-${nth}`,
    kind: 'questions',
    state: 'new',
    channel: 'counter',
    portal,
    title: `Câu hỏi ${nth}`,
    text: 'Nội dung',
    isPublic: false,
    receivedAt: '2026-11-23T02:00:00Z',
    rule: {},
    clockEvents: [],
    clock: 'running',
    step: 0,
  }),
  users: (portal, nth) => ({
    name: `Người dùng ${nth}`,
    email: `nguoi-${nth}@hue.example`,
    password: 'mat-khau-nao-do',
    grants: [{ portal, role: 'author' }],
  }),
};
const changeOf: Record<string, Record<string, unknown>> = {
  articles: { lead: 'Sapo mới' },
  documents: { signer: 'Nguyễn Văn A' },
  pages: { lead: 'Lời dẫn mới' },
  events: { place: 'Nhà văn hóa' },
  media: { credit: 'Báo Huế' },
  people: { phone: '0234 000 000' },
  categories: { order: 7 },
  menus: { place: 'tasks' },
  forms: { title: 'Gửi câu hỏi' },
  portals: { phone: '0234 111 111' },
  cases: { state: 'public' },
  users: { name: 'Tên mới' },
};

function createArgs(slug: string, place: Place) {
  number += 1;
  const data = dataOf[slug]?.(province[place], number);
  return {
    collection: slug as CollectionSlug,
    data: data as never,
    depth: 0,
    draft: slug in dataOf && '_status' in (data ?? {}),
    ...(slug === 'media' ? { file: { ...picture } } : {}),
  };
}
const make = async (slug: string, place: Place) => String((await payload.create(createArgs(slug, place))).id);

/** Tries one operation as somebody; a refused change must also have left everything as it was. */
async function attempt(slug: string, operation: Operation, place: Place, visitor: Visitor): Promise<boolean> {
  const collection = slug as CollectionSlug;
  const user = accounts.get(visitor) ?? null;
  const asVisitor = { overrideAccess: false, user, depth: 0 } as const;
  if (operation === 'create') return allowed(() => payload.create({ ...createArgs(slug, place), ...asVisitor }));
  const id = await make(slug, place);
  const draft = slug in rights && rights[slug] === item;
  if (operation === 'read') return allowed(() => payload.findByID({ collection, id, draft, ...asVisitor }));
  if (operation === 'readVersions') {
    const found = await payload
      .findVersions({ collection: collection as never, where: { parent: { equals: id } }, ...asVisitor })
      .catch((error: { status?: number }) => {
        if (error.status === 403) return { docs: [] };
        throw error;
      });
    return found.docs.length > 0;
  }
  const before = JSON.stringify(await payload.findByID({ collection, id, depth: 0 }));
  const change =
    operation === 'publish'
      ? { _status: 'published' }
      : operation === 'trash'
        ? { deletedAt: new Date().toISOString() }
        : changeOf[slug];
  const may = await allowed(() =>
    operation === 'delete'
      ? payload.delete({ collection, id, ...asVisitor })
      : payload.update({ collection, id, data: change as never, draft: draft && operation === 'update', ...asVisitor }),
  );
  if (!may) expect(JSON.stringify(await payload.findByID({ collection, id, depth: 0 }))).toBe(before);
  return may;
}

function expected(slug: string, operation: Operation, position: Position, visitor: Visitor): boolean {
  if (operation === 'read' && readEverywhere[slug]) return readEverywhere[slug].includes(visitor);
  const above = operation === 'read' && position === 'parent' && readAbove.has(slug);
  const inside = position === 'own' || position === 'child' || above;
  return inside && (rights[slug]?.[operation] ?? []).includes(visitor);
}

describe.each(Object.keys(rights))('%s', (slug) => {
  const operations: Operation[] =
    rights[slug] === item ? (Object.keys(item) as Operation[]) : ['read', 'create', 'update', 'delete'];
  it.each(everybody)('as %s', async (visitor) => {
    const found: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const operation of operations) {
      const yes: string[] = [];
      const should: string[] = [];
      for (const [position, place] of Object.entries(positions) as [Position, Place][]) {
        if (await attempt(slug, operation, place, visitor)) yes.push(position);
        if (expected(slug, operation, position, visitor)) should.push(position);
      }
      found[operation] = yes.join(' ');
      wanted[operation] = should.join(' ');
    }
    expect(found).toEqual(wanted);
  });
});

it('leaves the outbox to the system', async () => {
  const user = accounts.get('administrator') ?? null;
  const asAdministrator = { collection: 'outbox-entries', overrideAccess: false, user } as const;
  expect(await allowed(() => payload.find(asAdministrator))).toBe(false);
  expect(
    await allowed(() =>
      payload.create({
        ...asAdministrator,
        data: { source: 'articles', document: 'x', operation: 'create', order: '0' },
      }),
    ),
  ).toBe(false);
});
