import { z } from 'zod';
import { checkFields, formKinds, formQuestionSchema, formWords } from './form-definition.ts';
import { defaultHomeBlocks, homeBlocksSchema } from './home-blocks.ts';
import { linkSchema } from './link.ts';
import { pageBlockSchema } from './page-blocks.ts';
import { localizedRichTextSchema, safeUrlSchema } from './rich-text.ts';
import { languageSchema, localizedTextSchema } from './localized.ts';
import { portalSettingsSchema } from './portal-settings.ts';
import { portalTypes } from './portal-types.ts';

/**
 * Records: what is published, and nothing else. The CMS projects committed state through these schemas into content.db;
 * the publisher and the on-demand pages read them from there. A field that is not here never leaves the CMS.
 */

const id = z.string().min(1);
/** An instant, UTC, ISO 8601 with milliseconds (`2026-11-23T07:30:00.000Z`). */
const instant = z.iso.datetime();
/** A calendar day in Việt Nam (`2026-11-23`). */
const day = z.iso.date();
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Where an item was before: its address there answers 301 to where it is now. `lang`: the language of that address, both where none. */
const formerPlaceSchema = z.object({ portal: id, slug: slugSchema, lang: languageSchema.nullable().default(null) });

/** A correction (đính chính) that stays with the item for all to see. */
const correctionSchema = z.object({ at: instant, text: localizedTextSchema });
export type Correction = z.infer<typeof correctionSchema>;

/** What every published item says about itself. `portal` is its one owner. */
const item = {
  id,
  portal: id,
  slug: slugSchema,
  former: z.array(formerPlaceSchema),
  title: localizedTextSchema,
  /** Whether there is an English version of its text; only then it shows in English lists. */
  english: z.boolean(),
  /** Whether there is a Vietnamese version: an item may exist in English alone. */
  vietnamese: z.boolean().default(true),
  /** The name in its English address, where it has one of its own. */
  slugEn: slugSchema.nullable().default(null),
  publishedAt: instant,
  updatedAt: instant,
  corrections: z.array(correctionSchema).default([]),
};

/** The kinds that stand in lists, here because the schemas above the records need them. */
const listedKindSchema = z.enum(['article', 'document', 'event']);
/** One item, named. */
const itemRefSchema = z.object({ kind: listedKindSchema, id });
export type ItemRef = z.infer<typeof itemRefSchema>;

export { portalTypes } from './portal-types.ts';
export const portalStates = ['new', 'trial', 'active', 'suspended', 'merged', 'archived'] as const;
/** The name of a theme is that of its folder in `themes/src`. Which ones there are is no matter of the records: a theme may come and go. */
export const themeNameSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);

/** A rule that collects other portals' items: all that match every given condition (empty = any). */
export const collectRuleSchema = z.object({
  subtree: id,
  kinds: z.array(listedKindSchema),
  categories: z.array(id),
  tags: z.array(z.string()),
  dates: z.object({ from: day.nullable(), to: day.nullable() }),
  /** Types of the owning portals, and their depth in the tree (the root is 0). */
  types: z.array(z.enum(portalTypes)).default([]),
  levels: z.array(z.number().int().nonnegative()).default([]),
  /** Genres of articles; types and fields (slugs) of documents. */
  genres: z.array(z.string()).default([]),
  documentTypes: z.array(z.string()).default([]),
  fields: z.array(z.string()).default([]),
  languages: z.array(languageSchema).default([]),
});
export type CollectRule = z.infer<typeof collectRuleSchema>;

/** Which items of the portals below a portal's lists take in, of one kind (empty = any). */
const collectPolicySchema = z.object({
  show: z.boolean(),
  types: z.array(z.enum(portalTypes)),
  genres: z.array(z.string()),
  categories: z.array(id),
  tags: z.array(z.string()),
});
export type CollectPolicy = z.infer<typeof collectPolicySchema>;
const everything: CollectPolicy = { show: true, types: [], genres: [], categories: [], tags: [] };

/** A portal takes another one's items of a category (or all, without one) into its own lists. */
const subscriptionSchema = z.object({
  portal: id,
  category: id.nullable(),
  kinds: z.array(listedKindSchema),
});

const openingHoursSchema = z.object({ days: localizedTextSchema, hours: z.string() });

const portalRecordSchema = z.object({
  kind: z.literal('portal'),
  id,
  slug: slugSchema,
  type: z.enum(portalTypes),
  state: z.enum(portalStates),
  /** The portal above, `null` for the root; `ancestors` runs root → self. */
  parent: id.nullable(),
  ancestors: z.array(id),
  order: z.number().int(),
  code: z.string().nullable(),
  hostname: z.string(),
  formerHostnames: z.array(z.string()),
  name: localizedTextSchema,
  shortName: localizedTextSchema,
  theme: themeNameSchema,
  /** Media id of the emblem, or the theme's own. */
  emblem: id.nullable(),
  intro: localizedTextSchema.nullable(),
  address: localizedTextSchema.nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  hours: z.array(openingHoursSchema),
  /** The person answerable for the portal, shown in its footer. */
  accountable: localizedTextSchema.nullable(),
  /** A band over every page of the portal while it lasts. */
  alert: z
    .object({
      level: z.enum(['info', 'warning', 'danger']),
      text: localizedTextSchema,
      url: safeUrlSchema.nullable(),
      from: instant.nullable(),
      until: instant.nullable(),
    })
    .nullable(),
  /** GeoJSON geometry of the unit's outline, where it was imported; simplified by the CMS. */
  outline: z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }).nullable(),
  /** Where it stands in the tile map of its parent (column, row), where no outline was imported. */
  tile: z.object({ column: z.number().int(), row: z.number().int() }).nullable(),
  /** Where its addresses lead since it ended: to another portal, or to an address elsewhere. */
  successor: z
    .object({
      portal: id.nullable(),
      url: safeUrlSchema.nullable().default(null),
      date: day,
      decision: z.string(),
    })
    .nullable(),
  /** Which of its items also show on the portals above. */
  aggregate: z.object({ article: z.boolean(), document: z.boolean(), event: z.boolean() }),
  /** Which items of the portals below its own lists take in. */
  collect: z
    .object({ article: collectPolicySchema, document: collectPolicySchema, event: collectPolicySchema })
    .default({ article: everything, document: everything, event: everything }),
  subscriptions: z.array(subscriptionSchema).default([]),
  /** The rules by which a portal shows items of other portals; `picked` come besides, `excluded` never. */
  rules: z.array(collectRuleSchema),
  picked: z.array(itemRefSchema).default([]),
  excluded: z.array(itemRefSchema).default([]),
  /** The home page of a virtual portal; others have a layout of their type. */
  homeBlocks: homeBlocksSchema.default(defaultHomeBlocks),
  /** What holds after the settings of all above and of its groups were folded. */
  settings: portalSettingsSchema.prefault({}),
  /** The agency's own website: of a portal of type `external`, which has no pages here. */
  website: safeUrlSchema.nullable().default(null),
});

const menuRecordSchema = z.object({
  kind: z.literal('menu'),
  id,
  portal: id,
  place: z.enum(['main', 'tasks', 'footer']),
  items: z.array(
    linkSchema.extend({
      description: localizedTextSchema.nullable(),
      icon: z.string().nullable(),
      items: z.array(linkSchema),
    }),
  ),
});

const categoryRecordSchema = z.object({
  kind: z.literal('category'),
  id,
  portal: id,
  slug: slugSchema,
  name: localizedTextSchema,
  order: z.number().int(),
});

const imageVariantSchema = z.object({
  /** File in the CMS's media folder. */
  file: z.string(),
  type: z.enum(['image/webp', 'image/avif', 'image/jpeg', 'image/png']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
});
const mediaRecordSchema = z.object({
  kind: z.literal('media'),
  id,
  portal: id,
  /** Name shown to people and given to a download. */
  filename: z.string(),
  mime: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
  /** File in the CMS's media folder. */
  file: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  alt: localizedTextSchema,
  credit: z.string().nullable(),
  variants: z.array(imageVariantSchema),
});

export const articleGenres = ['news', 'notice'] as const;
const articleRecordSchema = z.object({
  ...item,
  kind: z.literal('article'),
  genre: z.enum(articleGenres),
  category: id.nullable(),
  tags: z.array(slugSchema),
  lead: localizedTextSchema,
  body: localizedRichTextSchema,
  author: z.string().nullable(),
  source: z.string().nullable(),
  image: id.nullable(),
  caption: localizedTextSchema.nullable(),
  /** Leads the home page of its portal until a newer one does. */
  featured: z.boolean(),
  expiresAt: instant.nullable(),
  /** The documents it is about, in their order. */
  documents: z.array(id).default([]),
  /** Where it stands on the agency's own website: it has no page here and leads there. */
  external: safeUrlSchema.nullable().default(null),
});

export const documentTypes = [
  'luat',
  'nghi-dinh',
  'nghi-quyet',
  'quyet-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'chi-thi',
  'ke-hoach',
  'cong-van',
  'thong-bao',
  'huong-dan',
  'bao-cao',
  'tap-hop',
  'khac',
] as const;
/** As written in the document; `chua` and `con` are also shown by date (effective and expiry days against the clock). */
export const validityStates = ['con', 'het', 'het-mot-phan', 'chua', 'khong-ro'] as const;
export const documentRelations = ['sua-doi', 'thay-the', 'can-cu', 'lien-quan'] as const;

const documentRecordSchema = z.object({
  ...item,
  kind: z.literal('document'),
  /** Số/ký hiệu; a collection of texts ("tập hợp") has none. */
  number: z.string().nullable(),
  type: z.enum(documentTypes),
  issuer: z.object({ slug: slugSchema, name: z.string() }).nullable(),
  field: z.object({ slug: slugSchema, name: z.string() }).nullable(),
  signer: z.string().nullable(),
  signerTitle: z.string().nullable(),
  issuedOn: day.nullable(),
  effectiveOn: day.nullable(),
  expiresOn: day.nullable(),
  validity: z.enum(validityStates),
  /** Legal staff or source named by an imported document. */
  source: z.string().nullable(),
  tags: z.array(z.string()),
  body: localizedRichTextSchema,
  files: z.array(id),
  related: z.array(z.object({ relation: z.enum(documentRelations), number: z.string(), document: id.nullable() })),
});

const pageRecordSchema = z.object({
  ...item,
  kind: z.literal('page'),
  lead: localizedTextSchema.nullable(),
  order: z.number().int(),
  image: id.nullable(),
  blocks: z.array(pageBlockSchema),
});

const personRecordSchema = z.object({
  kind: z.literal('person'),
  id,
  portal: id,
  name: z.string(),
  post: localizedTextSchema,
  unit: localizedTextSchema,
  leader: z.boolean(),
  spokesperson: z.boolean(),
  order: z.number().int(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  duties: localizedTextSchema.nullable(),
  biography: localizedTextSchema.nullable(),
  photo: id.nullable(),
});

const eventRecordSchema = z.object({
  ...item,
  kind: z.literal('event'),
  startsAt: instant,
  endsAt: instant,
  place: localizedTextSchema,
  tags: z.array(slugSchema),
  category: id.nullable(),
  body: localizedRichTextSchema,
  image: id.nullable(),
});

/** What became of an item that is no longer published: its address answers 410 and says so. */
const tombstoneRecordSchema = z.object({
  kind: z.literal('tombstone'),
  id,
  portal: id,
  of: z.enum(['article', 'document', 'page', 'event']),
  slug: slugSchema,
  slugEn: slugSchema.nullable().default(null),
  /** In which languages it had a page. */
  vietnamese: z.boolean().default(true),
  english: z.boolean().default(false),
  former: z.array(formerPlaceSchema),
  goneAt: instant,
});

/**
 * A notice handed down (kế thừa bắt buộc): portals below show an item of the sender. Of the branch under `subtree`, without it, those that
 * match every condition (empty = any); with `portals`, those alone. It is a record only while its period lasts.
 */
const distributionRecordSchema = z.object({
  kind: z.literal('distribution'),
  id,
  /** The sender. */
  portal: id,
  item: itemRefSchema,
  to: z.object({
    subtree: id,
    types: z.array(z.enum(portalTypes)),
    levels: z.array(z.number().int().nonnegative()),
    portals: z.array(id),
    except: z.array(id),
  }),
  /** `band`: a band over every page; `top`: first on the home page; `list`: in the lists alone. */
  place: z.enum(['band', 'top', 'list']),
  from: instant,
  until: instant.nullable(),
});

/** An accepted proposal (đề nghị đăng): a portal shows another one's item, perhaps under a title, lead and picture of its own. */
const placementRecordSchema = z.object({
  kind: z.literal('placement'),
  id,
  /** The portal that shows it. */
  portal: id,
  item: itemRefSchema,
  title: localizedTextSchema.nullable(),
  lead: localizedTextSchema.nullable(),
  image: id.nullable(),
  acceptedAt: instant,
});

/**
 * A form by which citizens write to an agency. It serves its portal and those below that have none of the kind themselves: each receives
 * what is sent from its own page. One that is not open ends that for its branch.
 */
const formRecordSchema = z
  .object({
    kind: z.literal('form'),
    id,
    portal: id,
    caseKind: z.enum(formKinds),
    open: z.boolean(),
    ...formWords,
    fields: z.array(formQuestionSchema).min(1).max(60),
  })
  .superRefine(checkFields);

/** The clock as pages see it: `day` changes at midnight in Việt Nam, `hour` every full hour. */
const clockRecordSchema = z.object({
  kind: z.literal('clock'),
  id: z.enum(['day', 'hour']),
  /** `2026-11-23` or `2026-11-23T14` (Việt Nam time). */
  value: z.string(),
});

export const recordSchema = z.discriminatedUnion('kind', [
  portalRecordSchema,
  menuRecordSchema,
  categoryRecordSchema,
  mediaRecordSchema,
  articleRecordSchema,
  documentRecordSchema,
  pageRecordSchema,
  personRecordSchema,
  eventRecordSchema,
  tombstoneRecordSchema,
  distributionRecordSchema,
  placementRecordSchema,
  formRecordSchema,
  clockRecordSchema,
]);

export type ContentRecord = z.infer<typeof recordSchema>;
/** A record as it may be given: what has a default may be missing. */
export type RecordInput = z.input<typeof recordSchema>;
export type RecordKind = ContentRecord['kind'];
export type RecordOf<K extends RecordKind> = Extract<ContentRecord, { kind: K }>;
export type PortalRecord = RecordOf<'portal'>;
export type ArticleRecord = RecordOf<'article'>;
export type DocumentRecord = RecordOf<'document'>;
export type PageRecord = RecordOf<'page'>;
export type PersonRecord = RecordOf<'person'>;
export type EventRecord = RecordOf<'event'>;
export type MediaRecord = RecordOf<'media'>;
export type MenuRecord = RecordOf<'menu'>;
export type CategoryRecord = RecordOf<'category'>;
export type TombstoneRecord = RecordOf<'tombstone'>;
export type DistributionRecord = RecordOf<'distribution'>;
export type PlacementRecord = RecordOf<'placement'>;
export type FormRecord = RecordOf<'form'>;
/** Kinds that stand in lists. */
export const listedKinds = ['article', 'document', 'event'] as const;
export type ListedKind = (typeof listedKinds)[number];
export type ListedRecord = RecordOf<ListedKind>;

/** Parses a record at the door of content.db; throws a ZodError that names the field. */
export function parseRecord(value: unknown): ContentRecord {
  return recordSchema.parse(value);
}
