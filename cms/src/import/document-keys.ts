import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';

/** What an imported text can say about itself. */
export type DocumentKey =
  | 'title'
  | 'summary'
  | 'number'
  | 'type'
  | 'issuer'
  | 'field'
  | 'signer'
  | 'signerTitle'
  | 'issuedOn'
  | 'effectiveOn'
  | 'expiresOn'
  | 'validity'
  | 'postedOn'
  | 'changedOn'
  | 'replaces'
  | 'amends'
  | 'basedOn'
  | 'relatedTo'
  | 'tags'
  | 'source'
  | 'permalink'
  | 'note';

/**
 * Spellings of each key as exports really write them, folded by `foldKey` (`số_hiệu`, `so-hieu`, `SoHieu` are all `sohieu`). The first one
 * that holds a usable value counts. A new spelling is a new word here.
 */
export const documentKeys: Readonly<Record<DocumentKey, readonly string[]>> = {
  title: ['title', 'tieude', 'ten', 'tenvanban', 'shorttitle'],
  summary: ['trichyeu', 'trichyeudaydu', 'summary', 'digest', 'description', 'mota', 'trichyeungan'],
  number: [
    'sohieu',
    'sokyhieu',
    'sohieuvanban',
    'sovanban',
    'number',
    'docnumber',
    'documentnumber',
    'kyhieu',
    'so',
    'code',
    'docid',
  ],
  type: ['loaivanban', 'loai', 'doctype', 'documenttype', 'type', 'phanloai', 'kind', 'typeshort'],
  issuer: [
    'coquanbanhanh',
    'cquanbanhanh',
    'cqbanhanh',
    'issuer',
    'issuedby',
    'issuingbody',
    'noibanhanh',
    'donvibanhanh',
    'coquan',
    'authority',
    'bophanbanhanh',
    'capbanhanh',
    'bo',
    'org',
  ],
  field: [
    'linhvuc',
    'field',
    'chude',
    'nhom',
    'group',
    'groups',
    'subgroup',
    'category',
    'categories',
    'nhommuc',
    'classification',
  ],
  signer: ['nguoikychinhthuc', 'nguoiky', 'signer', 'signedby'],
  signerTitle: ['chucdanhnguoiky', 'chucvunguoiky', 'chucdanh', 'chucvu', 'signertitle'],
  issuedOn: [
    'ngaybanhanh',
    'ngayky',
    'issueddate',
    'issuedate',
    'issuedon',
    'promulgateddate',
    'signdate',
    'sigdate',
    'signtime',
    'ngay',
    'date',
  ],
  effectiveOn: [
    'ngayhieuluc',
    'ngaycohieuluc',
    'hieuluctu',
    'effectivedate',
    'effectiveon',
    'takingeffectdate',
    'effective',
    'effdate',
    'effect',
    'hieuluc',
  ],
  expiresOn: ['ngayhethieuluc', 'hieulucden', 'expirydate', 'expireson'],
  validity: ['tinhtranghieuluc', 'trangthaihieuluc', 'hieuluc', 'tinhtrang', 'trangthai', 'status'],
  postedOn: ['ngaydang', 'date', 'publishedat', 'ngaytao'],
  changedOn: ['modified', 'lastedit', 'lastmod', 'lastmodifiedat', 'ngaycapnhat', 'crawldate'],
  replaces: ['thaythe', 'vanbanthaythe', 'replaces', 'vanbanbaibo', 'vanbanbibai', 'repealspartial', 'sohieucu'],
  amends: ['suadoi', 'vanbanduocsuadoi', 'amends', 'vanbangoc'],
  basedOn: [
    'cancu',
    'cancuphaply',
    'cancuphapluat',
    'canbophaply',
    'canbocaphaply',
    'canucu',
    'cosophaply',
    'parentlaw',
    'legalbase',
  ],
  relatedTo: ['vanbanlienquan', 'amendedby', 'thaydoi'],
  tags: ['tags', 'tukhoa', 'keywords'],
  source: [
    'source',
    'nguon',
    'trichnguon',
    'sourceurl',
    'urlmetadata',
    'pdfgoc',
    'pdfurl',
    'pdfsource',
    'nguonpdf',
    'nguonhtml',
    'pdf',
    'nguontrich',
  ],
  permalink: ['permalink', 'url'],
  note: ['statusnote', 'trangthaighichu', 'note', 'ghichu', 'phuongphapsohoa'],
};

/** `Ngày_ban-hành` → `ngaybanhanh`. */
export function foldKey(key: string): string {
  return foldVietnamese(key).replace(/[^a-z0-9]/g, '');
}
