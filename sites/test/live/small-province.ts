import type { RecordInput } from '@lienthong/config/contracts/record';
import { portalOf, type Release } from '../publisher/make-release.ts';

type FormInput = Extract<RecordInput, { kind: 'form' }>;
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

/** A form of questions or reports, of the city for all below it. */
export function citizenForm(caseKind: FormInput['caseKind'], facts: Partial<FormInput> = {}): FormInput {
  const common = (id: string, vi: string, en: string, required = true) => ({
    id,
    label: bilingual(vi, en),
    hint: null,
    required,
  });
  const place: FormInput['fields'] = [
    { kind: 'unit', ...common('unit', 'Phường, xã', 'Ward or commune') },
    { kind: 'shortText', ...common('place', 'Ở đâu?', 'Where is it?'), least: 5, most: 200 },
  ];
  return {
    kind: 'form',
    id: `form-${caseKind}`,
    portal: 'city',
    caseKind,
    open: true,
    title:
      caseKind === 'questions'
        ? bilingual('Gửi câu hỏi', 'Ask a question')
        : bilingual('Phản ánh hiện trường', 'Report a problem'),
    lead: bilingual('Bạn nhận mã để theo dõi.', 'You get a code.'),
    purpose: bilingual('Để trả lời bạn.', 'To answer you.'),
    retentionDays: 730,
    fields: [
      {
        kind: 'choice',
        ...common('field', 'Lĩnh vực', 'Field'),
        several: false,
        options: [
          { value: 'dat-dai', label: bilingual('Đất đai', 'Land') },
          { value: 'khac', label: bilingual('Khác', 'Else') },
        ],
      },
      ...(caseKind === 'reports' ? place : []),
      { kind: 'longText', ...common('text', 'Điều muốn nói', 'What it is'), least: 10, most: 5000 },
      { kind: 'shortText', ...common('name', 'Họ và tên', 'Your name'), least: 2, most: 80 },
      { kind: 'phone', ...common('phone', 'Số điện thoại', 'Telephone', false) },
      { kind: 'consent', ...common('consent', 'Tôi đồng ý', 'I agree') },
    ],
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
