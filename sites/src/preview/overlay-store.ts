import type { ContentRecord, PortalRecord, RecordKind, RecordOf } from '@lienthong/config/contracts/record';
import { itemPathOn } from '../route/offered.ts';
import type { PortalStore } from '../store/portal-store.ts';

/**
 * The released content with some records laid over it: what a page reads is the draft where there is one. `pictureUrl` names where the
 * files of drafts are served, which no release has.
 */
export function overlayStore(
  released: PortalStore,
  records: readonly ContentRecord[],
  pictureUrl: (sha256: string, name: string) => string,
): PortalStore {
  const over = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  const files = new Set(
    records.flatMap((record) =>
      record.kind === 'media' ? [record.sha256, ...record.variants.map(({ sha256 }) => sha256)] : [],
    ),
  );
  const laid = <K extends RecordKind>(kind: K, id: string): RecordOf<K> | null =>
    (over.get(`${kind} ${id}`) as RecordOf<K> | undefined) ?? null;
  const record = <K extends RecordKind>(kind: K, id: string) => laid(kind, id) ?? released.record(kind, id);
  const portalOf = (id: string): PortalRecord | null => record('portal', id);
  const { lang, portal } = released;
  return {
    ...released,
    record,
    ancestors: () => portal.ancestors.flatMap((id) => portalOf(id) ?? []),
    urlOf: (item) => {
      if (item.kind === 'article' && item.external) return item.external;
      const owner = item.portal === portal.id ? null : portalOf(item.portal);
      const path = itemPathOn(owner ?? portal, item, lang);
      if (path === null || owner?.type === 'external') return released.homeOf(owner ?? portal);
      return owner ? released.origin(owner) + path : path;
    },
    mediaUrl: (file, name) => (files.has(file.sha256) ? pictureUrl(file.sha256, name) : released.mediaUrl(file, name)),
  };
}
