import { relationNames } from '@lienthong/config/contracts/document-words';
import { nearestLanguage } from '@lienthong/config/contracts/item-languages';
import { textIn } from '@lienthong/config/contracts/localized';
import type { DocumentRecord } from '@lienthong/config/contracts/record';
import type { PortalStore } from '../../store/portal-store.ts';
import { validityToday } from '../document-list/validity-today.ts';
import type { RelatedDocument } from './related-documents.ts';

/** The documents a document names: those that are not in the system by their number. */
export const readRelated = (store: PortalStore, related: DocumentRecord['related']): RelatedDocument[] =>
  related.map(({ relation, number, document }) => ({
    relation: relationNames[relation][store.lang],
    number,
    target: readTarget(store, document),
  }));

/** The documents an article was given, in their order; those that were taken down since are left out. */
export const readDocuments = (store: PortalStore, ids: readonly string[]): RelatedDocument[] =>
  ids.flatMap((id) => {
    const target = readTarget(store, id);
    return target ? [{ relation: null, number: target.number, target }] : [];
  });

function readTarget(store: PortalStore, id: string | null) {
  const record = id === null ? null : store.record('document', id);
  if (!record) return null;
  const lang = nearestLanguage(record, store.lang);
  return {
    number: record.number,
    href: store.urlOf(record),
    title: textIn(record.title, store.lang),
    validity: validityToday(record, store.now('day')),
    lang,
  };
}
