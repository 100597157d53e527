import type { ContentRecord, ListedRecord, RecordOf } from '@lienthong/config/contracts/record';

type Portal = RecordOf<'portal'>;
type Rule = Portal['rules'][number];

/**
 * Why a portal shows an item, told once more in the words of the contract, one portal and one item at a time and without any index: what the
 * writer keeps step by step must be this.
 */
export function whyShown(
  portal: Portal,
  item: ListedRecord,
  records: readonly ContentRecord[],
): { reason: string; handed: ('top' | 'band')[]; below: boolean } | null {
  const portals = records.filter((record) => record.kind === 'portal');
  const owner = portals.find(({ id }) => id === item.portal);
  if (!owner) return null;
  const open = ({ state }: Portal) => state === 'active' || state === 'trial';
  if (portal.type === 'external') return null;
  if (portal.id === owner.id)
    return open(owner) || owner.state === 'archived' ? { reason: 'own', handed: [], below: false } : null;
  if (!open(owner) || !open(portal)) return null;

  const names = (each: { kind: string; id: string }) => each.kind === item.kind && each.id === item.id;
  const handed = records
    .filter((record) => record.kind === 'distribution')
    .filter((notice) => {
      const { subtree, types, levels, portals: picked, except } = notice.to;
      const sender = portals.find(({ id }) => id === notice.portal);
      if (!names(notice.item) || !sender || !open(sender) || sender.id === portal.id) return false;
      if (portal.id === subtree || !portal.ancestors.includes(subtree) || except.includes(portal.id)) return false;
      if (picked.length > 0) return picked.includes(portal.id);
      const depth = portal.ancestors.length - 1;
      return (types.length === 0 || types.includes(portal.type)) && (levels.length === 0 || levels.includes(depth));
    });
  const places = (['top', 'band'] as const).filter((place) => handed.some((notice) => notice.place === place));
  const below = owner.ancestors.includes(portal.id);
  const because = (reason: string) => ({ reason, handed: places, below });
  if (handed.length > 0) return because('inherited');
  if (records.some((each) => each.kind === 'placement' && each.portal === portal.id && names(each.item)))
    return because('accepted');
  if (portal.excluded.some(names)) return null;
  const category = item.kind === 'document' ? null : item.category;
  if (
    portal.subscriptions.some(
      (each) =>
        each.portal === owner.id &&
        (each.kinds.length === 0 || each.kinds.includes(item.kind)) &&
        (each.category === null || each.category === category),
    )
  )
    return because('inherited');
  const policy = portal.collect[item.kind];
  if (below && owner.aggregate[item.kind] && policy.show && fits({ ...anything, ...policy }, item, owner))
    return because('aggregated');
  if (portal.rules.some((rule) => owner.ancestors.includes(rule.subtree) && fits(rule, item, owner)))
    return because('rule');
  return portal.picked.some(names) ? because('rule') : null;
}

const anything: Omit<Rule, 'subtree'> = {
  kinds: [],
  categories: [],
  tags: [],
  dates: { from: null, to: null },
  types: [],
  levels: [],
  genres: [],
  documentTypes: [],
  fields: [],
  languages: [],
};

function fits(rule: Omit<Rule, 'subtree'>, item: ListedRecord, owner: Portal): boolean {
  const asked: [readonly unknown[], readonly unknown[]][] = [
    [rule.kinds, [item.kind]],
    [rule.categories, item.kind === 'document' ? [] : [item.category]],
    [rule.tags, item.tags],
    [rule.types, [owner.type]],
    [rule.levels, [owner.ancestors.length - 1]],
    [rule.genres, item.kind === 'article' ? [item.genre] : []],
    [rule.documentTypes, item.kind === 'document' ? [item.type] : []],
    [rule.fields, item.kind === 'document' ? [item.field?.slug] : []],
    [rule.languages, [item.vietnamese && 'vi', item.english && 'en']],
  ];
  const time =
    item.kind === 'event'
      ? item.startsAt
      : item.kind === 'document'
        ? (item.issuedOn ?? item.publishedAt)
        : item.publishedAt;
  const day = time.length === 10 ? time : new Date(Date.parse(time) + 7 * 3600_000).toISOString().slice(0, 10);
  return (
    asked.every(([wanted, has]) => wanted.length === 0 || has.some((value) => wanted.includes(value))) &&
    day >= (rule.dates.from ?? '0000') &&
    day <= (rule.dates.to ?? '9999')
  );
}

/** `portal kind lang id reason` of every row of the unnarrowed lists, and `… handed:<place>` and `… owner:below` of those. */
export function naiveRows(records: readonly ContentRecord[]): string[] {
  const items = records.filter(
    (record): record is ListedRecord =>
      record.kind === 'article' || record.kind === 'document' || record.kind === 'event',
  );
  const portals = records.filter((record) => record.kind === 'portal');
  return items
    .flatMap((item) =>
      portals.flatMap((portal) => {
        const why = whyShown(portal, item, records);
        if (!why) return [];
        const langs = [...(item.vietnamese ? ['vi'] : []), ...(item.english ? ['en'] : [])];
        const facets = [
          '',
          ...why.handed.map((place) => `handed:${place}`),
          ...(why.below && why.reason !== 'accepted' ? ['owner:below'] : []),
        ];
        return langs.flatMap((lang) =>
          facets.map((facet) => `${portal.id} ${item.kind} ${lang} ${item.id} ${why.reason} ${facet}`),
        );
      }),
    )
    .sort();
}
