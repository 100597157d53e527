import type { DocumentRecord } from '@lienthong/config/contracts/record';
import type { Language } from '@lienthong/config/contracts/localized';

const types: Record<string, [string, string]> = {
  luat: ['Luật', 'Law'],
  'nghi-dinh': ['Nghị định', 'Decree'],
  'nghi-quyet': ['Nghị quyết', 'Resolution'],
  'quyet-dinh': ['Quyết định', 'Decision'],
  'thong-tu': ['Thông tư', 'Circular'],
  'thong-tu-lien-tich': ['Thông tư liên tịch', 'Joint circular'],
  'chi-thi': ['Chỉ thị', 'Directive'],
  'ke-hoach': ['Kế hoạch', 'Plan'],
  'cong-van': ['Công văn', 'Official letter'],
  'thong-bao': ['Thông báo', 'Notice'],
  'huong-dan': ['Hướng dẫn', 'Guidance'],
  'bao-cao': ['Báo cáo', 'Report'],
  'tap-hop': ['Tập hợp văn bản', 'Collection of texts'],
  khac: ['Văn bản khác', 'Other document'],
};
const states: Record<DocumentRecord['validity'], [string, string]> = {
  con: ['Còn hiệu lực', 'In force'],
  het: ['Hết hiệu lực', 'No longer in force'],
  'het-mot-phan': ['Hết hiệu lực một phần', 'Partly no longer in force'],
  chua: ['Chưa có hiệu lực', 'Not yet in force'],
  'khong-ro': ['Chưa xác định', 'Not determined'],
};
const relations: Record<string, [string, string]> = {
  'sua-doi': ['Sửa đổi, bổ sung', 'Amends'],
  'thay-the': ['Thay thế', 'Replaces'],
  'can-cu': ['Căn cứ', 'Based on'],
  'lien-quan': ['Liên quan', 'Related to'],
};
const pick = (pair: [string, string] | undefined, lang: Language, otherwise: string) =>
  pair ? pair[lang === 'vi' ? 0 : 1] : otherwise;

export const documentTypeName = (type: string, lang: Language): string => pick(types[type], lang, type);
export const relationName = (relation: string, lang: Language): string => pick(relations[relation], lang, relation);

/** Validity today: as written, corrected by the dates of entering and leaving force. */
export function validityToday(
  record: DocumentRecord,
  today: string,
  lang: Language,
): { state: DocumentRecord['validity']; name: string } {
  let state = record.validity;
  if (record.expiresOn !== null && record.expiresOn < today) state = 'het';
  else if (state === 'con' && record.effectiveOn !== null && record.effectiveOn > today) state = 'chua';
  else if (state === 'chua' && record.effectiveOn !== null && record.effectiveOn <= today) state = 'con';
  return { state, name: pick(states[state], lang, state) };
}
