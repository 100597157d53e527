/**
 * The words of the public addresses: Vietnamese stands at `/`, English at `/en/`. The sites lay their pages out by them; the CMS reads
 * links of editors by them.
 */
export const addressWords = {
  vi: {
    prefix: '/',
    article: 'tin-tuc',
    notices: 'thong-bao',
    document: 'van-ban',
    event: 'su-kien',
    page: 'gioi-thieu',
    category: 'chuyen-muc',
    archive: 'luu-tru',
    number: 'trang',
    type: 'loai',
    issuer: 'co-quan',
    field: 'linh-vuc',
    year: 'nam',
    below: 'tu-don-vi',
    self: 'cua-cong',
    people: 'can-bo',
    search: 'tim-kiem',
    siteMap: 'so-do-cong',
    accessibility: 'tro-nang',
    mine: 'cong-cua-toi',
  },
  en: {
    prefix: '/en/',
    article: 'news',
    notices: 'notices',
    document: 'documents',
    event: 'events',
    page: 'about',
    category: 'topics',
    archive: 'archive',
    number: 'page',
    type: 'type',
    issuer: 'issuer',
    field: 'field',
    year: 'year',
    below: 'from-units',
    self: 'own',
    people: 'people',
    search: 'search',
    siteMap: 'site-map',
    accessibility: 'accessibility',
    mine: 'my-portal',
  },
} as const;

/** Kinds of records with pages at addresses of their own, `/<word>/<slug>/`. */
export type AddressedKind = 'article' | 'document' | 'event' | 'page';
