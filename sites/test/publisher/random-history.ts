import { defaultHomeBlocks, usualLayout } from '@lienthong/config/contracts/home-blocks';
import type { RecordInput } from '@lienthong/config/contracts/record';
import fc from 'fast-check';
import { portalOf, text, type Release } from './make-release.ts';

type PortalInput = Extract<RecordInput, { kind: 'portal' }>;
type Ref = { kind: 'article' | 'document' | 'event'; id: string };
/** What one step of a history says, as data: it can be shrunk and told again. */
export type Step = { put: RecordInput[]; remove: Release['remove'] };

const portalIds = ['city', 'dept', 'ward-a', 'ward-b', 'sub', 'topic', 'agency'] as const;
type PortalId = (typeof portalIds)[number];
/** Where a portal may stand: two of them move about. */
const parents: Record<PortalId, readonly (readonly string[])[]> = {
  city: [[]],
  dept: [['city']],
  'ward-a': [['city'], ['city', 'dept']],
  'ward-b': [['city']],
  sub: [
    ['city', 'dept'],
    ['city', 'ward-b'],
  ],
  topic: [['city']],
  agency: [['city']],
};
const types: Record<PortalId, readonly PortalInput['type'][]> = {
  city: ['province'],
  dept: ['department'],
  'ward-a': ['commune', 'commune', 'external'],
  'ward-b': ['commune'],
  sub: ['commune', 'other'],
  topic: ['virtual', 'virtual', 'department'],
  agency: ['external', 'external', 'department'],
};

const itemRef: fc.Arbitrary<Ref> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(24).map((id): Ref => ({ kind: 'article', id: `article-${id}` })) },
  { weight: 1, arbitrary: fc.nat(7).map((id): Ref => ({ kind: 'document', id: `document-${id}` })) },
  { weight: 1, arbitrary: fc.nat(5).map((id): Ref => ({ kind: 'event', id: `event-${id}` })) },
);
/** Mostly nothing: a condition that is there narrows a lot. */
const some = <T>(...values: T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray(values, { minLength: 1 }) },
  );
const portalType = some('commune' as const, 'department' as const, 'external' as const);
const kinds = some('article' as const, 'document' as const, 'event' as const);
const topics = some('topic-0', 'topic-1');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const written = fc
  .record({
    ref: itemRef,
    portal: fc.constantFrom('city', 'dept', 'ward-a', 'ward-b', 'sub', 'topic', 'agency'),
    title: fc.nat(99),
    slug: fc.nat(2),
    time: fc.nat(60),
    languages: fc.constantFrom('vi', 'vi', 'both', 'both', 'en'),
    ownName: fc.boolean(),
    corrected: fc.constantFrom(false, false, false, true),
    outside: fc.constantFrom(false, false, false, true),
    tagged: fc.boolean(),
  })
  .map(({ ref, portal, title: number, slug, time, languages, ownName, corrected, outside, tagged }): RecordInput => {
    const { kind, id } = ref;
    const title = { vi: `Tin số ${number}`, en: languages === 'vi' ? null : `Item ${number}` };
    const publishedAt = new Date(Date.UTC(2026, 8, 1 + time)).toISOString();
    const item = {
      id,
      portal,
      slug: `${id}-${slug}`,
      slugEn: ownName && languages !== 'vi' ? `${id}-in-english-${slug}` : null,
      former: [],
      title,
      vietnamese: languages !== 'en',
      english: languages !== 'vi',
      publishedAt,
      updatedAt: publishedAt,
      corrections: corrected ? [{ at: publishedAt, text: text(`Sửa số ${number}`) }] : [],
      tags: tagged ? ['x'] : [],
    };
    const body = { vi: [], en: null };
    if (kind === 'document')
      return {
        ...item,
        kind,
        number: number % 3 === 0 ? null : `${number}/QĐ-UBND`,
        type: number % 2 === 0 ? 'quyet-dinh' : 'cong-van',
        issuer: { slug: 'ubnd', name: 'UBND' },
        field: number % 4 === 0 ? null : { slug: 'dat-dai', name: 'Đất đai' },
        signer: null,
        signerTitle: null,
        issuedOn: number % 5 === 0 ? null : publishedAt.slice(0, 10),
        effectiveOn: '2026-11-10',
        expiresOn: null,
        validity: 'con',
        source: null,
        body,
        files: [],
        related: [{ relation: 'can-cu', number: '1/2020', document: `document-${number % 7}` }],
      };
    if (kind === 'event')
      return {
        ...item,
        tags: tagged ? ['x', 'lich-cong-tac'] : [],
        kind,
        startsAt: new Date(Date.UTC(2026, 10, 1 + (time % 30))).toISOString(),
        endsAt: new Date(Date.UTC(2026, 10, 1 + (time % 30), 5)).toISOString(),
        place: text('Nhà văn hóa'),
        category: number % 3 === 0 ? 'topic-0' : null,
        body,
        image: null,
      };
    return {
      ...item,
      kind,
      genre: number % 3 === 0 ? 'notice' : 'news',
      category: number % 5 === 0 ? null : `topic-${number % 2}`,
      lead: text('Một câu.'),
      body,
      author: null,
      source: null,
      image: null,
      caption: null,
      featured: number % 7 === 0,
      expiresAt: null,
      documents: number % 3 === 1 ? [`document-${number % 7}`, `document-${(number + 1) % 7}`] : [],
      external: outside ? `https://agency.example/?a=${number}&b=2` : null,
    };
  });

/** Taken down, sometimes saying so at its address, sometimes because its time was over. */
const withdrawn = fc
  .record({ ref: itemRef, tells: fc.boolean(), slug: fc.nat(2) })
  .map(({ ref, tells, slug }): Step => ({
    put: tells
      ? [
          {
            kind: 'tombstone',
            id: ref.id,
            portal: 'ward-a',
            of: ref.kind,
            slug: `${ref.id}-${slug}`,
            slugEn: slug === 0 ? null : `${ref.id}-in-english-${slug}`,
            english: slug !== 2,
            former: slug === 0 ? [] : [{ portal: 'ward-a', slug: `${ref.id}-in-english-0`, lang: 'en' }],
            goneAt: '2026-11-05T00:00:00.000Z',
          },
        ]
      : [],
    remove: [ref],
  }));

const policy = fc.record({
  show: fc.boolean(),
  types: portalType,
  genres: some('news', 'notice'),
  categories: topics,
  tags: some('x'),
});
const rule = fc.record({
  subtree: fc.constantFrom('city', 'dept', 'ward-b'),
  kinds,
  categories: topics,
  tags: some('x'),
  dates: fc.record({ from: maybe(fc.constant('2026-09-10')), to: maybe(fc.constant('2026-10-10')) }),
  types: portalType,
  levels: some(1, 2),
  genres: some('news', 'notice'),
  documentTypes: some('quyet-dinh'),
  fields: some('dat-dai'),
  languages: some('vi' as const, 'en' as const),
});
const subscription = fc.record({
  portal: fc.constantFrom('city', 'dept', 'ward-b', 'agency'),
  category: maybe(fc.constant('topic-0')),
  kinds,
});
const settings = fc.record({
  accentHue: maybe(fc.constantFrom(20, 200)),
  superior: maybe(fc.constant(text('Cơ quan cấp trên'))),
  footer: maybe(fc.constantFrom(text('Một câu cuối trang'), text('Câu khác'))),
  languages: fc.constantFrom(['vi' as const, 'en' as const], ['vi' as const, 'en' as const], ['vi' as const]),
  modules: fc.record(
    Object.fromEntries(
      ['news', 'notices', 'documents', 'events', 'people', 'units', 'feeds'].map((name) => [
        name,
        fc.constantFrom(true, true, true, false),
      ]),
    ),
  ),
  seo: fc.record({ index: fc.boolean(), description: maybe(fc.constant(text('Mô tả'))) }),
  fromBelow: fc.constantFrom(0, 3, 6),
  homeLayout: maybe(fc.constantFrom(usualLayout('province'), usualLayout('commune').toReversed())),
});

/** States of a portal that no longer works; where its addresses lead may be said. */
const ended = ['suspended', 'merged', 'archived'];

function portalNamed(id: PortalId): fc.Arbitrary<RecordInput> {
  return fc
    .record({
      above: fc.constantFrom(...parents[id]),
      type: fc.constantFrom(...types[id]),
      state: fc.constantFrom('active', 'active', 'active', 'trial', ...(id === 'city' ? [] : ended)),
      successor: fc.record({
        portal: fc.constantFrom('city', 'ward-b', null),
        url: maybe(fc.constant('https://moved.example/')),
      }),
      homeBlocks: fc.shuffledSubarray(defaultHomeBlocks, { minLength: 1 }),
      theme: fc.nat(2),
      host: fc.constantFrom(0, 0, 0, 1),
      name: fc.constantFrom(id, `${id} mới`),
      phone: maybe(fc.constantFrom('0234 1', '0234 2')),
      keeps: fc.boolean(),
      collect: fc.option(fc.record({ article: policy, document: policy, event: policy }), { nil: undefined, freq: 2 }),
      rules: id === 'topic' ? fc.array(rule, { minLength: 1, maxLength: 2 }) : fc.constant([]),
      subscriptions: fc.oneof(fc.constant([]), fc.array(subscription, { maxLength: 2 })),
      picked: fc.array(itemRef, { maxLength: 2 }),
      excluded: fc.array(itemRef, { maxLength: 3 }),
      settings: fc.option(settings, { nil: undefined }),
      alert: maybe(fc.constantFrom('info', 'danger')),
    })
    .map(({ above, state, theme, host, name, keeps, alert, successor, ...more }) => ({
      ...(portalOf(id, theme, host, false) as PortalInput),
      ...(more as Partial<PortalInput>),
      parent: above.at(-1) ?? null,
      ancestors: [...above, id],
      state: state as 'active',
      name: text(name),
      shortName: text(name),
      aggregate: { article: !keeps, document: true, event: true },
      website: 'https://agency.example/',
      successor: ended.includes(state) ? { ...successor, date: '2026-11-03', decision: 'Nghị quyết 1' } : null,
      alert:
        alert === null
          ? null
          : { level: alert as 'info', text: text('Mưa lớn'), url: null, from: null, until: '2026-11-15T00:00:00.000Z' },
    }));
}
const portal = fc.constantFrom(...portalIds).chain(portalNamed);

const notice = fc
  .record({
    id: fc.nat(4),
    portal: fc.constantFrom('city', 'city', 'dept'),
    item: itemRef,
    place: fc.constantFrom('band' as const, 'top' as const, 'list' as const),
    to: fc.record({
      subtree: fc.constantFrom('city', 'city', 'dept'),
      types: portalType,
      levels: some(1, 2),
      portals: some('ward-b', 'topic', 'sub'),
      except: some('ward-a'),
    }),
    from: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
    until: maybe(fc.constant('2026-12-01T00:00:00.000Z')),
  })
  .map(({ id, ...more }): RecordInput => ({ kind: 'distribution', id: `notice-${id}`, ...more }));

const acceptance = fc
  .record({
    id: fc.nat(8),
    portal: fc.constantFrom(...portalIds),
    item: itemRef,
    title: maybe(fc.nat(9).map((number) => text(`Tên riêng ${number}`))),
    lead: maybe(fc.constant(text('Lời dẫn riêng.'))),
    image: maybe(fc.constant('no-such-picture')),
    acceptedAt: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
  })
  .map(({ id, ...more }): RecordInput => ({ kind: 'placement', id: `proposal-${id}`, ...more }));

/** What a portal says of itself. */
const page = fc
  .record({
    id: fc.nat(4),
    portal: fc.constantFrom(...portalIds),
    title: fc.nat(9),
    languages: fc.constantFrom('vi', 'both'),
  })
  .map(({ id, portal: owner, title, languages }): RecordInput => ({
    kind: 'page',
    id: `page-${id}`,
    portal: owner,
    slug: `page-${id}-${title % 3}`,
    former: [],
    title: { vi: `Trang ${title}`, en: languages === 'vi' ? null : `Page ${title}` },
    english: languages !== 'vi',
    publishedAt: '2026-09-01T00:00:00.000Z',
    updatedAt: '2026-09-01T00:00:00.000Z',
    lead: null,
    order: title,
    image: null,
    blocks: [
      { type: 'people', title: text('Lãnh đạo'), leadersOnly: title % 2 === 0 },
      { type: 'contact', title: text('Liên hệ') },
    ],
  }));
const person = fc
  .record({ id: fc.nat(4), portal: fc.constantFrom(...portalIds), leader: fc.boolean(), order: fc.nat(3) })
  .map(({ id, portal: owner, leader, order }): RecordInput => ({
    kind: 'person',
    id: `person-${id}`,
    portal: owner,
    name: `Nguyễn Văn ${id}`,
    post: text('Chủ tịch'),
    unit: text('Lãnh đạo'),
    leader,
    spokesperson: false,
    order,
    phone: null,
    email: null,
    duties: null,
    biography: null,
    photo: null,
  }));

/** A form for a branch, which may be shut: of the city, and of some below. */
const form = fc
  .record({
    portal: fc.constantFrom('city', 'dept', 'ward-b', 'sub'),
    caseKind: fc.constantFrom('questions' as const, 'reports' as const),
    open: fc.constantFrom(true, true, true, false),
    title: fc.nat(9),
    asksUnit: fc.boolean(),
  })
  .map(({ portal: owner, caseKind, open, title, asksUnit }): RecordInput => ({
    kind: 'form',
    id: `form-${owner}-${caseKind}`,
    portal: owner,
    caseKind,
    open,
    title: text(`Biểu mẫu ${title}`),
    lead: null,
    purpose: text('Để trả lời.'),
    retentionDays: 365,
    fields: [
      { kind: 'longText', id: 'text', label: text('Nội dung'), hint: null, required: true, least: 1, most: 500 },
      ...(asksUnit
        ? [{ kind: 'unit' as const, id: 'unit', label: text('Phường, xã'), hint: null, required: true }]
        : []),
    ],
  }));
const category = fc
  .record({ id: fc.constantFrom('topic-0', 'topic-1'), slug: fc.nat(1), order: fc.nat(1) })
  .map(({ id, slug, order }) => topic(id, `${id}-${slug}`, order));
const menu = fc
  .record({
    portal: fc.constantFrom('city', 'dept', 'ward-b'),
    place: fc.constantFrom('main', 'footer', 'tasks'),
    url: fc.nat(2),
  })
  .map(({ portal: owner, place, url }): RecordInput => ({
    kind: 'menu',
    id: `menu-${owner}-${place}`,
    portal: owner,
    place: place as 'main',
    items: [
      {
        label: text('Mục'),
        url: `/muc-${url}/`,
        description: null,
        icon: null,
        items: [{ label: text('Mục con'), url: `/muc-${url}/con/`, urlEn: url === 0 ? null : '/en/item/' }],
      },
    ],
  }));
const tick = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map(day),
  fc.nat(23).map((hour): RecordInput => ({
    kind: 'clock',
    id: 'hour',
    value: `2026-11-14T${String(hour).padStart(2, '0')}`,
  })),
);
const over = fc.oneof(
  fc.nat(4).map((id) => ({ kind: 'distribution' as const, id: `notice-${id}` })),
  fc.nat(8).map((id) => ({ kind: 'placement' as const, id: `proposal-${id}` })),
  fc.nat(4).map((id) => ({ kind: 'page' as const, id: `page-${id}` })),
  fc.nat(4).map((id) => ({ kind: 'person' as const, id: `person-${id}` })),
  fc.constantFrom('city-questions', 'dept-questions', 'sub-reports').map((id) => ({
    kind: 'form' as const,
    id: `form-${id}`,
  })),
  fc.constantFrom('city-main', 'ward-b-footer').map((id) => ({ kind: 'menu' as const, id: `menu-${id}` })),
);

const putting = (record: RecordInput): Step => ({ put: [record], remove: [] });
/** One step; now and then several things go live together. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: written.map(putting) },
  { weight: 3, arbitrary: withdrawn },
  { weight: 4, arbitrary: notice.map(putting) },
  { weight: 4, arbitrary: acceptance.map(putting) },
  { weight: 4, arbitrary: over.map((ref): Step => ({ put: [], remove: [ref] })) },
  { weight: 4, arbitrary: portal.map(putting) },
  { weight: 1, arbitrary: category.map(putting) },
  { weight: 1, arbitrary: menu.map(putting) },
  { weight: 2, arbitrary: form.map(putting) },
  { weight: 1, arbitrary: page.map(putting) },
  { weight: 1, arbitrary: person.map(putting) },
  { weight: 1, arbitrary: tick.map(putting) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof<fc.Arbitrary<RecordInput>[]>(written, notice, acceptance, portal), { minLength: 2, maxLength: 6 })
      .map((put): Step => ({ put, remove: [] })),
  },
);

/** The province before anything happened. */
export function first(): Release {
  const portals = portalIds.map((id): RecordInput => ({
    ...(portalOf(id, 0, 0, false) as PortalInput),
    type: types[id][0] ?? 'commune',
    parent: parents[id][0]?.at(-1) ?? null,
    ancestors: [...(parents[id][0] ?? []), id],
    website: 'https://agency.example/',
  }));
  const put = [...portals, topic('topic-0', 'topic-0', 0), topic('topic-1', 'topic-1', 0), day(1)];
  return { cause: 'first', at: '2026-11-01T00:00:00.000Z', put, remove: [] };
}

export const releaseOf = ({ put, remove }: Step, at: number): Release => ({
  cause: 'step',
  at: new Date(Date.UTC(2026, 10, 2, 0, 0, at)).toISOString(),
  put,
  remove,
});

function topic(id: string, slug: string, order: number): RecordInput {
  return { kind: 'category', id, portal: 'city', slug, name: text(slug), order };
}
function day(number: number): RecordInput {
  return { kind: 'clock', id: 'day', value: `2026-11-${String(number).padStart(2, '0')}` };
}
