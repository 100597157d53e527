import {
  parseRecord,
  type ArticleRecord,
  type CollectRule,
  type DistributionRecord,
  type DocumentRecord,
  type EventRecord,
  type ItemRef,
  type PlacementRecord,
  type PortalRecord,
  type RecordInput,
} from '@lienthong/config/contracts/record';

type Some<K extends RecordInput['kind']> = Partial<Extract<RecordInput, { kind: K }>>;

const bilingual = (vi: string) => ({ vi, en: null });

/** A ward or department as the projector would write it. */
export function makePortal(id: string, ancestors: string[], more: Some<'portal'> = {}): PortalRecord {
  return parseRecord({
    kind: 'portal',
    id,
    slug: id,
    type: 'commune',
    state: 'active',
    parent: ancestors.at(-2) ?? null,
    ancestors,
    order: 0,
    code: null,
    hostname: `${id}.localhost`,
    formerHostnames: [],
    name: bilingual(`Phường ${id}`),
    shortName: bilingual(id),
    theme: 'hue-tim',
    emblem: null,
    intro: null,
    address: null,
    phone: null,
    email: null,
    hours: [],
    accountable: null,
    alert: null,
    outline: null,
    tile: null,
    successor: null,
    aggregate: { article: true, document: true, event: true },
    rules: [],
    ...more,
  }) as PortalRecord;
}

const item = (id: string, portal: string) => ({
  id,
  portal,
  slug: id,
  former: [],
  title: bilingual(`Thông báo ${id}`),
  english: false,
  publishedAt: '2026-11-01T01:00:00.000Z',
  updatedAt: '2026-11-01T01:00:00.000Z',
});

export function makeArticle(id: string, portal: string, more: Some<'article'> = {}): ArticleRecord {
  return parseRecord({
    ...item(id, portal),
    kind: 'article',
    genre: 'news',
    category: null,
    tags: [],
    lead: bilingual('Lịch tiếp công dân tháng 12.'),
    body: {
      vi: [{ type: 'paragraph', align: 'start', children: [{ type: 'text', text: 'Nội dung.', marks: [] }] }],
      en: null,
    },
    author: null,
    source: null,
    image: null,
    caption: null,
    featured: false,
    expiresAt: null,
    ...more,
  }) as ArticleRecord;
}

export function makeDocument(id: string, portal: string, more: Some<'document'> = {}): DocumentRecord {
  return parseRecord({
    ...item(id, portal),
    kind: 'document',
    number: '12/2026/QĐ-UBND',
    type: 'quyet-dinh',
    issuer: { slug: 'ubnd-thanh-pho-hue', name: 'UBND thành phố Huế' },
    field: null,
    signer: null,
    signerTitle: null,
    issuedOn: '2026-10-20',
    effectiveOn: null,
    expiresOn: null,
    validity: 'con',
    source: null,
    tags: [],
    body: { vi: [], en: null },
    files: [],
    related: [],
    ...more,
  }) as DocumentRecord;
}

export function makeEvent(id: string, portal: string, more: Some<'event'> = {}): EventRecord {
  return parseRecord({
    ...item(id, portal),
    kind: 'event',
    startsAt: '2026-12-01T01:00:00.000Z',
    endsAt: '2026-12-01T04:00:00.000Z',
    place: bilingual('Nhà văn hóa'),
    tags: [],
    category: null,
    body: { vi: [], en: null },
    image: null,
    ...more,
  }) as EventRecord;
}

/** A rule that takes everything under the root, but for what is given. */
export function makeRule(more: Partial<CollectRule> = {}): CollectRule {
  return {
    subtree: 'root',
    kinds: [],
    categories: [],
    tags: [],
    dates: { from: null, to: null },
    types: [],
    levels: [],
    genres: [],
    documentTypes: [],
    fields: [],
    languages: [],
    ...more,
  };
}

/** A notice of `portal` to its whole branch. */
export function makeDistribution(
  id: string,
  portal: string,
  item: ItemRef,
  more: { place?: DistributionRecord['place']; to?: Partial<DistributionRecord['to']> } = {},
): DistributionRecord {
  return parseRecord({
    kind: 'distribution',
    id,
    portal,
    item,
    place: more.place ?? 'list',
    to: { subtree: portal, types: [], levels: [], portals: [], except: [], ...more.to },
    from: '2026-11-01T01:00:00.000Z',
    until: null,
  }) as DistributionRecord;
}

/** `portal` has accepted an item of another one. */
export function makePlacement(
  id: string,
  portal: string,
  item: ItemRef,
  more: Some<'placement'> = {},
): PlacementRecord {
  return parseRecord({
    kind: 'placement',
    id,
    portal,
    item,
    title: null,
    lead: null,
    image: null,
    acceptedAt: '2026-11-01T01:00:00.000Z',
    ...more,
  }) as PlacementRecord;
}
