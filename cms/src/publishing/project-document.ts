import { parseRecord, type ContentRecord } from '@lienthong/config/contracts/record';
import { projectForm } from '../forms/project-form.ts';
import { successorOf } from '../portals/portal-ending.ts';
import type { SettingsBook } from '../portals/setting-layers.ts';
import { itemRefsOf, ruleOfRow } from '../virtual/rule-of-row.ts';
import { projectBlock } from './project-block.ts';
import { bodyOf, linkOf, orNull, textOf, textOrNull, type Rows } from './project-field.ts';
import { projectSettings } from './project-settings.ts';
import { slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import { recipientsIn } from '../sharing/find-recipients.ts';
import { recordRefOf, refIn } from '../sharing/shared-ref.ts';
import { idOf } from '../collections/read-related-id.ts';

/** A committed document as Payload returns it with `locale: 'all'` and `depth: 0`. */
export type Committed = Record<string, unknown> & { id: string };

/** What a projection needs besides the document: the tree, and what every portal and group says about settings. */
export type Surroundings = SettingsBook;

/** The public record of a committed document; throws when the contract refuses it. */
export function projectDocument(collection: string, doc: Committed, surroundings: Surroundings): ContentRecord {
  return parseRecord(projections[collection]?.(doc, surroundings));
}

const projections: Record<string, (doc: Committed, surroundings: Surroundings) => unknown> = {
  articles: (doc) => ({
    ...itemOf(doc, 'article'),
    genre: doc['genre'],
    category: idOf(doc['category']),
    tags: tagsOf(doc['tags']),
    lead: textOf(doc['lead']),
    body: bodyOf(doc['body']),
    author: orNull(doc['author']),
    source: orNull(doc['source']),
    image: idOf(doc['image']),
    caption: textOrNull(doc['caption']),
    featured: doc['featured'] === true,
    expiresAt: instantOf(doc['expiresAt']),
    documents: ((doc['documents'] ?? []) as unknown[]).map(idOf).filter(Boolean),
    external: orNull(doc['external']),
  }),
  documents: (doc) => ({
    ...itemOf(doc, 'document'),
    number: orNull(doc['number']),
    type: doc['type'],
    issuer: named(orNull(doc['issuer'])),
    field: named(orNull(doc['field'])),
    signer: orNull(doc['signer']),
    signerTitle: orNull(doc['signerTitle']),
    issuedOn: dayOf(doc['issuedOn']),
    effectiveOn: dayOf(doc['effectiveOn']),
    expiresOn: dayOf(doc['expiresOn']),
    validity: doc['validity'],
    source: orNull(doc['source']),
    tags: tagsOf(doc['tags']),
    body: bodyOf(doc['body']),
    files: ((doc['files'] ?? []) as unknown[]).map(idOf).filter(Boolean),
    related: ((doc['related'] ?? []) as Rows).map((row) => ({
      relation: row['relation'],
      number: row['number'],
      document: idOf(row['document']),
    })),
  }),
  events: (doc) => ({
    ...itemOf(doc, 'event'),
    startsAt: instantOf(doc['startsAt']),
    endsAt: instantOf(doc['endsAt']),
    place: textOf(doc['place']),
    tags: tagsOf(doc['tags']),
    category: idOf(doc['category']),
    body: bodyOf(doc['body']),
    image: idOf(doc['image']),
  }),
  pages: (doc) => ({
    ...itemOf(doc, 'page'),
    lead: textOrNull(doc['lead']),
    order: doc['order'] ?? 0,
    image: idOf(doc['image']),
    blocks: ((doc['blocks'] ?? []) as Rows).map(projectBlock),
  }),
  people: (doc) => ({
    kind: 'person',
    id: doc.id,
    portal: idOf(doc['portal']),
    name: doc['name'],
    post: textOf(doc['post']),
    unit: textOf(doc['unit']),
    leader: doc['leader'] === true,
    spokesperson: doc['spokesperson'] === true,
    order: doc['order'] ?? 0,
    phone: orNull(doc['phone']),
    email: orNull(doc['email']),
    duties: textOrNull(doc['duties']),
    biography: textOrNull(doc['biography']),
    photo: idOf(doc['photo']),
  }),
  categories: (doc) => ({
    kind: 'category',
    id: doc.id,
    portal: idOf(doc['portal']),
    slug: doc['slug'],
    name: textOf(doc['name']),
    order: doc['order'] ?? 0,
  }),
  menus: (doc) => ({
    kind: 'menu',
    id: doc.id,
    portal: idOf(doc['portal']),
    place: doc['place'],
    items: ((doc['items'] ?? []) as Rows).map((row) => ({
      ...linkOf(row),
      description: textOrNull(row['description']),
      icon: orNull(row['icon']),
      items: ((row['entries'] ?? []) as Rows).map(linkOf),
    })),
  }),
  forms: projectForm,
  media: (doc) => ({
    kind: 'media',
    id: doc.id,
    portal: idOf(doc['portal']),
    filename: doc['filename'],
    mime: doc['mimeType'],
    bytes: doc['filesize'] ?? 0,
    sha256: doc['sha256'],
    file: doc['filename'],
    width: doc['width'] ?? null,
    height: doc['height'] ?? null,
    alt: textOf(doc['alt']),
    credit: orNull(doc['credit']),
    variants: doc['variants'] ?? [],
  }),
  distributions: (doc) => ({
    kind: 'distribution',
    id: doc.id,
    portal: idOf(doc['portal']),
    item: itemRefOf(doc['item']),
    to: recipientsIn(doc)?.to,
    place: doc['place'],
    from: instantOf(doc['from']) ?? instantOf(doc['createdAt']),
    until: instantOf(doc['until']),
  }),
  proposals: (doc) => ({
    kind: 'placement',
    id: doc.id,
    portal: idOf(doc['to']),
    item: itemRefOf(doc['item']),
    title: textOrNull(doc['title']),
    lead: textOrNull(doc['lead']),
    image: idOf(doc['image']),
    acceptedAt: instantOf(doc['acceptedAt']) ?? instantOf(doc['updatedAt']),
  }),
  portals: (doc, surroundings) => {
    const ancestors = surroundings.tree.ancestors(doc.id);
    const alert = doc['alert'] as Record<string, unknown> | undefined;
    const tile = doc['tile'] as { column?: number | null; row?: number | null } | undefined;
    const outline = doc['outline'] as { type?: string } | null | undefined;
    return {
      kind: 'portal',
      id: doc.id,
      slug: doc['slug'],
      type: doc['type'],
      state: doc['state'],
      parent: idOf(doc['parent']),
      ancestors,
      order: doc['order'] ?? 0,
      code: orNull(doc['code']),
      hostname: doc['hostname'],
      formerHostnames: doc['formerHostnames'] ?? [],
      name: textOf(doc['name']),
      shortName: textOrNull(doc['shortName']) ?? textOf(doc['name']),
      intro: textOrNull(doc['intro']),
      alert:
        textOrNull(alert?.['text']) === null
          ? null
          : {
              level: alert?.['level'] ?? 'info',
              text: textOf(alert?.['text']),
              url: orNull(alert?.['url']),
              from: instantOf(alert?.['from']),
              until: instantOf(alert?.['until']),
            },
      outline: outline?.type ? outline : null,
      tile: typeof tile?.column === 'number' && typeof tile.row === 'number' ? tile : null,
      successor: successorOf(doc),
      ...projectSettings(doc.id, surroundings),
      subscriptions: ((doc['subscriptions'] ?? []) as Rows).map((row) => ({
        portal: idOf(row['portal']),
        category: idOf(row['category']),
        kinds: row['kinds'] ?? [],
      })),
      rules: ((doc['rules'] ?? []) as Rows).map(ruleOfRow),
      picked: itemRefsOf(doc['picked']),
      excluded: itemRefsOf(doc['excluded']),
      ...homeBlocksOf(doc['homeBlocks']),
      website: orNull(doc['website']),
    };
  },
};

function itemOf(doc: Committed, kind: string) {
  const title = textOf(doc['title']);
  return {
    kind,
    id: doc.id,
    portal: idOf(doc['portal']),
    slug: doc['slug'],
    // Where it is the same it is no name of its own.
    slugEn: title.en !== null && doc['slugEn'] !== doc['slug'] ? orNull(doc['slugEn']) : null,
    former: [],
    title,
    vietnamese: title.vi !== '',
    english: title.en !== null,
    publishedAt: instantOf(doc['publishedAt']) ?? instantOf(doc['createdAt']),
    updatedAt: instantOf(doc['updatedAt']),
    corrections: ((doc['corrections'] ?? []) as Rows).map((row) => ({
      at: instantOf(row['at']),
      text: textOf(row['text']),
    })),
  };
}

/** The home page as the portal orders it; without any block, the usual order holds. */
function homeBlocksOf(rows: unknown) {
  const blocks = ((rows ?? []) as Rows).map(({ block, count }) => ({ block, count }));
  return blocks.length === 0 ? {} : { homeBlocks: blocks };
}

/** A name as data and as part of an address. */
const named = (name: string | null) => (name === null ? null : { slug: slugFromTitle(name), name });
/** Tags as editors type them (`Lễ hội`) and as records carry them (`le-hoi`). */
const tagsOf = (tags: unknown) => [
  ...new Set(
    ((tags ?? []) as unknown[]).filter((tag) => String(tag).trim() !== '').map((tag) => slugFromTitle(String(tag))),
  ),
];
const itemRefOf = (value: unknown) => {
  const ref = refIn(value);
  return ref && recordRefOf(ref);
};
const instantOf = (value: unknown) => (typeof value === 'string' ? new Date(value).toISOString() : null);
/** A day as the date picker keeps it (an instant) is the day in Việt Nam. */
const dayOf = (value: unknown) =>
  typeof value === 'string' ? new Date(Date.parse(value) + 7 * 3600_000).toISOString().slice(0, 10) : null;
