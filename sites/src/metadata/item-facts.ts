import { documentTypeNames, relationNames } from '@lienthong/config/contracts/document-words';
import { textIn } from '@lienthong/config/contracts/localized';
import type {
  ArticleRecord,
  DocumentRecord,
  EventRecord,
  ListedKind,
  PageRecord,
} from '@lienthong/config/contracts/record';
import { listPath } from '../route/addresses.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { validityToday } from '../components/document-list/validity-today.ts';
import { words } from '../words/words.ts';

export type JsonLd = Record<string, unknown>;
/** What one item says about itself to machines, beside what every page says. */
export type ItemFacts = {
  record: ArticleRecord | DocumentRecord | EventRecord | PageRecord;
  ogType: 'article' | 'website';
  /** The kind of item in words, drawn above the title of its picture. */
  label: string;
  /** Its entity in schema.org's terms; publisher, address and language are added by the page. */
  node: JsonLd;
  /** Dublin Core elements and terms, without the prefix `DC.`; empty ones are left out. */
  core: [name: string, content: string | null][];
  /** The list it stands in. */
  section: { name: string; path: string } | null;
};

export function articleFacts(store: PortalStore, record: ArticleRecord): ItemFacts {
  const w = words[store.lang];
  const notice = record.genre === 'notice';
  const category = record.category === null ? null : store.record('category', record.category);
  const subject = category ? textIn(category.name, store.lang) : null;
  const label = notice ? w.notices : w.news;
  return {
    record,
    ogType: 'article',
    label,
    node: {
      '@type': 'NewsArticle',
      headline: textIn(record.title, store.lang).slice(0, 110),
      description: textIn(record.lead, store.lang),
      ...(subject === null ? {} : { articleSection: subject }),
      ...(record.tags.length > 0 ? { keywords: record.tags } : {}),
      ...(record.author === null ? {} : { author: { '@type': 'Person', name: record.author } }),
      ...photo(store, record.image),
      ...(record.expiresAt === null ? {} : { expires: record.expiresAt }),
    },
    core: [
      ['type', 'Text'],
      ['creator', record.author],
      ['subject', [subject, ...record.tags].filter(Boolean).join('; ')],
      ['source', record.source],
      ['valid', period(record.publishedAt.slice(0, 10), record.expiresAt?.slice(0, 10) ?? null)],
    ],
    section: { name: label, path: listPath('article', store.lang, notice ? 'genre:notice' : '', null) },
  };
}

/** Kinds that are rules of law; letters, reports and plans are documents. */
const legislation = new Set<DocumentRecord['type']>([
  'luat',
  'nghi-dinh',
  'nghi-quyet',
  'quyet-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'chi-thi',
]);
const legalForce = {
  con: 'InForce',
  het: 'NotInForce',
  chua: 'NotInForce',
  'het-mot-phan': 'PartiallyInForce',
  'khong-ro': null,
} as const;
const relationTerms = {
  'sua-doi': 'legislationChanges',
  'thay-the': 'legislationRepeals',
  'can-cu': 'isBasedOn',
  'lien-quan': 'citation',
} as const;

export function documentFacts(store: PortalStore, record: DocumentRecord): ItemFacts {
  const { lang } = store;
  const type = documentTypeNames[record.type][lang];
  const issuer = record.issuer && { '@type': 'GovernmentOrganization', name: record.issuer.name };
  const force = legalForce[validityToday(record, store.now('day'))];
  const law = legislation.has(record.type);
  const related: Record<string, unknown[]> = {};
  for (const { relation, number } of record.related)
    (related[law ? relationTerms[relation] : 'citation'] ??= []).push({
      '@type': 'Legislation',
      legislationIdentifier: number,
      name: number,
    });
  return {
    record,
    ogType: 'article',
    label: type,
    node: {
      '@type': law ? 'Legislation' : 'DigitalDocument',
      name: textIn(record.title, lang),
      ...(record.number === null ? {} : law ? { legislationIdentifier: record.number } : { identifier: record.number }),
      ...(law
        ? {
            legislationType: type,
            ...(record.issuedOn === null ? {} : { legislationDate: record.issuedOn }),
            ...(record.effectiveOn === null ? {} : { legislationDateOfApplicability: record.effectiveOn }),
            ...(issuer === null ? {} : { legislationPassedBy: issuer }),
            ...(force === null ? {} : { legislationLegalForce: `https://schema.org/${force}` }),
          }
        : issuer === null
          ? {}
          : { author: issuer }),
      ...(record.effectiveOn === null ? {} : { temporalCoverage: `${record.effectiveOn}/${record.expiresOn ?? '..'}` }),
      ...(record.signer === null
        ? {}
        : {
            contributor: {
              '@type': 'Person',
              name: record.signer,
              ...(record.signerTitle === null ? {} : { jobTitle: record.signerTitle }),
            },
          }),
      ...(record.field === null ? {} : { about: record.field.name }),
      ...related,
    },
    core: [
      ['type', 'Text'],
      ['type', type],
      ['identifier', record.number],
      ['creator', record.issuer?.name ?? null],
      ['contributor', [record.signer, record.signerTitle].filter(Boolean).join(', ')],
      ['subject', [record.field?.name, ...record.tags].filter(Boolean).join('; ')],
      ['source', record.source],
      [
        'relation',
        record.related.map(({ relation, number }) => `${relationNames[relation][lang]}: ${number}`).join('; '),
      ],
      ['issued', record.issuedOn],
      ['valid', period(record.effectiveOn, record.expiresOn)],
    ],
    section: sectionOf(store, 'document', words[lang].documents),
  };
}

export function eventFacts(store: PortalStore, record: EventRecord): ItemFacts {
  const { lang } = store;
  const place = textIn(record.place, lang);
  return {
    record,
    ogType: 'website',
    label: words[lang].events,
    node: {
      '@type': 'Event',
      name: textIn(record.title, lang),
      startDate: record.startsAt,
      endDate: record.endsAt,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: place, address: place },
      ...photo(store, record.image),
    },
    core: [
      ['type', 'Event'],
      ['coverage', place],
      ['subject', record.tags.join('; ')],
      ['valid', period(record.startsAt, record.endsAt)],
    ],
    section: sectionOf(store, 'event', words[lang].events),
  };
}

export function pageFacts(store: PortalStore, record: PageRecord): ItemFacts {
  return {
    record,
    ogType: 'website',
    label: words[store.lang].about,
    node: { '@type': 'WebPage', name: textIn(record.title, store.lang), ...photo(store, record.image) },
    core: [['type', 'Text']],
    section: null,
  };
}

function photo(store: PortalStore, id: string | null): JsonLd {
  const media = id === null ? null : store.record('media', id);
  return media ? { image: store.origin(store.portal) + store.mediaUrl(media, media.filename) } : {};
}

/** A period in the notation of the Dublin Core terms, `null` when neither end is known. */
function period(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  return `${start === null ? '' : `start=${start}; `}${end === null ? '' : `end=${end}; `}scheme=W3C-DTF;`;
}

const sectionOf = (store: PortalStore, kind: ListedKind, name: string) => ({
  name,
  path: listPath(kind, store.lang, '', null),
});

/** The facts of an item of any kind. */
export function itemFactsOf(store: PortalStore, record: ItemFacts['record']): ItemFacts {
  switch (record.kind) {
    case 'article':
      return articleFacts(store, record);
    case 'document':
      return documentFacts(store, record);
    case 'event':
      return eventFacts(store, record);
    case 'page':
      return pageFacts(store, record);
  }
}
