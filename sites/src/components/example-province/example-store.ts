import type { Facet } from '@lienthong/config/contracts/content-db';
import type { Language } from '@lienthong/config/contracts/localized';
import type { ListedKind, ListedRecord, PortalRecord, RecordKind, RecordOf } from '@lienthong/config/contracts/record';
import { homePath } from '../../route/addresses.ts';
import { itemPathOn } from '../../route/offered.ts';
import type { Handed, Listed, PortalFace, PortalStore } from '../../store/portal-store.ts';
import { examplePicture } from '../example-pictures.ts';
import { exampleRecord, exampleRecords } from './example-records.ts';

export type ExamplePlace = {
  /** Whose page it is. */
  portal?: string;
  /** What differs from the record of that portal. */
  changes?: Partial<PortalRecord>;
  handed?: (store: PortalStore) => Handed[];
};

const of = <K extends RecordKind>(kind: K): RecordOf<K>[] =>
  exampleRecords.filter((record) => record.kind === kind) as RecordOf<K>[];

/** The example province as a page of one of its portals reads it. Its clock stands still at 25/11/2026, nine o'clock. */
export function exampleStore(
  lang: Language,
  { portal: id = 'hue', changes = {}, handed }: ExamplePlace = {},
): PortalStore {
  const portal = { ...exampleRecord('portal', id), ...changes };
  const faces: PortalFace[] = of('portal').map((each) => (each.id === id ? portal : each));
  const faceOf = (wanted: string) => faces.find((face) => face.id === wanted) ?? portal;
  const homeOf = (face: PortalFace) => face.website ?? (face.id === id ? homePath(lang) : `/cong/${face.slug}/`);
  const belongs = (record: { portal: string }) => id === 'hue' || record.portal === id;
  const list = <K extends ListedKind>(kind: K, facet: Facet): Listed<K>[] =>
    (of(kind) as ListedRecord[])
      .filter((record) => belongs(record) && (facet !== 'owner:self' || record.portal === id))
      .filter((record) => !facet.startsWith('genre:') || ('genre' in record && facet === `genre:${record.genre}`))
      // Events as their list has them, the most distant first; the rest in the order it is written in.
      .sort((a, b) => (a.kind === 'event' && b.kind === 'event' ? Date.parse(b.startsAt) - Date.parse(a.startsAt) : 0))
      .map(
        (record) => ({ record, owner: faceOf(record.portal), foreign: record.portal !== id }) as unknown as Listed<K>,
      );
  const store: PortalStore = {
    portal,
    lang,
    record: (kind, wanted) =>
      (exampleRecords.find((each) => each.kind === kind && each.id === wanted) ?? null) as never,
    listHead: (kind, facet) => ({ items: list(kind, facet), number: 1, hasNewer: false, total: null }),
    listPage: (kind, facet, number) =>
      number === 1 ? { items: list(kind, facet), number, hasNewer: false, total: null } : null,
    newest: (kind, facet, limit) => list(kind, facet).slice(0, limit),
    neighbours: (kind, facet, wanted, limit) =>
      list(kind, facet)
        .filter(({ record }) => record.id !== wanted)
        .slice(0, limit),
    handed: () => handed?.(store) ?? [],
    facets: () => [],
    ownPages: () => [],
    ownPeople: () => of('person').filter((person) => person.portal === id),
    menu: () => null,
    form: () => null,
    categories: () => [],
    ancestors: () => portal.ancestors.map(faceOf),
    children: () => faces.filter(({ parent }) => parent === id),
    allPortals: () => faces,
    predecessors: () => [],
    placesOf: (kind, wanted) =>
      exampleRecord(kind, wanted).portal === id ? faces.filter((face) => face.id !== id) : [],
    now: (unit) => (unit === 'day' ? '2026-11-25' : '2026-11-25T09'),
    origin: (face) => `http://${face.hostname}`,
    homeOf,
    urlOf: (record) => {
      if (record.kind === 'article' && record.external) return record.external;
      const owner = faceOf(record.portal);
      return itemPathOn(owner, record, lang) ?? homeOf(owner);
    },
    mediaUrl: ({ file }) => examplePicture(lang, file as 'bridge').src,
  };
  return store;
}

/** Some items of the example province, as a list of one of its portals has them. */
export const exampleItems = <K extends ListedKind>(store: PortalStore, kind: K, ids: readonly string[]): Listed<K>[] =>
  ids.map((id) => {
    const record: ListedRecord = exampleRecord(kind, id);
    const owner = exampleRecord('portal', record.portal);
    return { record, owner, foreign: owner.id !== store.portal.id } as unknown as Listed<K>;
  });
