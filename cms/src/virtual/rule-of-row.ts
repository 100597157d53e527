import { collectRuleSchema, type CollectRule, type ItemRef } from '@lienthong/config/contracts/record';
import { slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import { dayInVietnam } from '../portals/portal-ending.ts';
import { idOf } from '../collections/read-related-id.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row of the field `rules`, as the form or the database has it, in the shape of the contract; not checked yet. */
export function ruleOfRow(row: Row): Record<keyof CollectRule, unknown> {
  return {
    subtree: idOf(row['subtree']),
    types: listOf(row['types']),
    levels: listOf(row['levels']).map(Number),
    kinds: listOf(row['kinds']),
    categories: listOf(row['categories']).map(idOf),
    genres: listOf(row['genres']),
    documentTypes: listOf(row['documentTypes']),
    fields: slugsOf(row['fields']),
    tags: slugsOf(row['tags']),
    languages: listOf(row['languages']),
    dates: { from: dayOf(row['from']), to: dayOf(row['to']) },
  };
}

/** What is wrong with a rule: the name of the field, or `null`. */
export function faultOfRule(row: Row): 'subtree' | 'dates' | 'other' | null {
  const parsed = collectRuleSchema.safeParse(ruleOfRow(row));
  if (!parsed.success) return parsed.error.issues.some(({ path }) => path[0] === 'subtree') ? 'subtree' : 'other';
  const { from, to } = parsed.data.dates;
  return from !== null && to !== null && from > to ? 'dates' : null;
}

const collectionKinds: Readonly<Record<string, ItemRef['kind']>> = {
  articles: 'article',
  documents: 'document',
  events: 'event',
};

/** Hand-picked or excluded items: Payload's relationships to several collections. */
export function itemRefsOf(value: unknown): ItemRef[] {
  return (Array.isArray(value) ? (value as Row[]) : []).flatMap(({ relationTo, value: item }) => {
    const kind = collectionKinds[String(relationTo)];
    const id = idOf(item);
    return kind && id !== null ? [{ kind, id }] : [];
  });
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
/** Words as editors type them (`Lễ hội`) and as records carry them (`le-hoi`). */
const slugsOf = (value: unknown) => [
  ...new Set(listOf(value).flatMap((word) => (String(word).trim() === '' ? [] : [slugFromTitle(String(word))]))),
];
/** A day as the date picker keeps it: an instant. */
const dayOf = (value: unknown) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? dayInVietnam(value) : null;
