import type { RecordInput } from '@lienthong/config/contracts/record';
import { portalOf, type Release } from '../publisher/make-release.ts';

type DocumentInput = Extract<RecordInput, { kind: 'document' }>;

const bilingual = (vi: string, en: string | null = null) => ({ vi, en });

/** A portal of `portalOf` under a name of its own. */
export function named(id: string, vi: string, en: string, closed = false): RecordInput {
  const portal = portalOf(id, 0, 0, closed);
  return { ...portal, name: bilingual(vi, en), shortName: bilingual(vi, en) } as RecordInput;
}

/** A published document; what a test is about is given in `facts`. */
export function publishedDocument(id: string, facts: Partial<DocumentInput> = {}): DocumentInput {
  return {
    kind: 'document',
    id,
    portal: 'city',
    slug: id,
    former: [],
    title: bilingual(`Văn bản ${id}`),
    english: false,
    publishedAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    number: null,
    type: 'quyet-dinh',
    issuer: { slug: 'uy-ban-nhan-dan-thanh-pho', name: 'Ủy ban nhân dân thành phố' },
    field: null,
    signer: null,
    signerTitle: null,
    issuedOn: '2026-01-15',
    effectiveOn: null,
    expiresOn: null,
    validity: 'con',
    source: null,
    tags: [],
    body: { vi: [], en: null },
    files: [],
    related: [],
    ...facts,
  };
}

export function release(put: RecordInput[], minute = 0): Release {
  return { cause: 'test', at: new Date(Date.UTC(2026, 10, 2, 0, minute)).toISOString(), put, remove: [] };
}

/** The city, a ward under it, and a ward that is closed. */
export const portals: RecordInput[] = [
  named('city', 'Thành phố Huế', 'Huế city'),
  named('ward-a', 'Phường Vỹ Dạ', 'Vỹ Dạ ward'),
  named('ward-b', 'Phường đã đóng', 'Closed ward', true),
  { kind: 'clock', id: 'day', value: '2026-11-24' },
  { kind: 'clock', id: 'hour', value: '2026-11-24T08' },
];
