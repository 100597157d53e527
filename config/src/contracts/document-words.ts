import type { documentRelations, documentTypes, validityStates } from './record.ts';

type Words<K extends string> = Record<K, { vi: string; en: string }>;

/** What the kinds of documents are called, in the CMS and on the portals. */
export const documentTypeNames: Words<(typeof documentTypes)[number]> = {
  luat: { vi: 'Luật', en: 'Law' },
  'nghi-dinh': { vi: 'Nghị định', en: 'Decree' },
  'nghi-quyet': { vi: 'Nghị quyết', en: 'Resolution' },
  'quyet-dinh': { vi: 'Quyết định', en: 'Decision' },
  'thong-tu': { vi: 'Thông tư', en: 'Circular' },
  'thong-tu-lien-tich': { vi: 'Thông tư liên tịch', en: 'Joint circular' },
  'chi-thi': { vi: 'Chỉ thị', en: 'Directive' },
  'ke-hoach': { vi: 'Kế hoạch', en: 'Plan' },
  'cong-van': { vi: 'Công văn', en: 'Official letter' },
  'thong-bao': { vi: 'Thông báo', en: 'Notice' },
  'huong-dan': { vi: 'Hướng dẫn', en: 'Guidance' },
  'bao-cao': { vi: 'Báo cáo', en: 'Report' },
  'tap-hop': { vi: 'Tập hợp văn bản', en: 'Collection of texts' },
  khac: { vi: 'Văn bản khác', en: 'Other document' },
};

export const validityNames: Words<(typeof validityStates)[number]> = {
  con: { vi: 'Còn hiệu lực', en: 'In force' },
  het: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  'het-mot-phan': { vi: 'Hết hiệu lực một phần', en: 'Partly no longer in force' },
  chua: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  'khong-ro': { vi: 'Chưa xác định', en: 'Not determined' },
};

export const relationNames: Words<(typeof documentRelations)[number]> = {
  'sua-doi': { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
  'thay-the': { vi: 'Thay thế', en: 'Replaces' },
  'can-cu': { vi: 'Căn cứ', en: 'Based on' },
  'lien-quan': { vi: 'Liên quan', en: 'Related to' },
};
