import { z } from 'zod';
import { languageSchema } from './localized.ts';

/**
 * search.db: the full-text index of what is live, written row by row by the publisher with each publication, read by the search
 * function. `exact` keeps the tones (NFC, lower case), `folded` drops them with đ → d: both spellings find, exact tones first.
 */
export const searchDbSchema = `
CREATE TABLE IF NOT EXISTS entry (
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  lang TEXT NOT NULL,
  owner TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  date TEXT NOT NULL,
  year TEXT NOT NULL,
  field TEXT NOT NULL,
  field_name TEXT NOT NULL,
  UNIQUE (kind, id, lang)
) STRICT;
CREATE TABLE IF NOT EXISTS shown (
  portal TEXT NOT NULL,
  entry INTEGER NOT NULL REFERENCES entry(rowid) ON DELETE CASCADE,
  PRIMARY KEY (portal, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS shown_entry ON shown(entry);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
  title_exact, title_folded, body_exact, body_folded,
  tokenize = "unicode61 remove_diacritics 0", content = '', contentless_delete = 1
);
CREATE TABLE IF NOT EXISTS portal (id TEXT PRIMARY KEY, hostname TEXT NOT NULL, name_vi TEXT NOT NULL, name_en TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS position (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL) STRICT;
`;

export const searchKinds = ['article', 'document', 'page', 'event', 'person'] as const;

/** What a page asks the search function (`GET /api/search?q=…`). */
export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  lang: languageSchema.default('vi'),
  /** Only this portal (what it shows, its own and others'); without it, the whole province. */
  portal: z.string().max(64).optional(),
  kind: z.enum(searchKinds).optional(),
  field: z.string().max(120).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  page: z.coerce.number().int().min(1).max(500).default(1),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

const facetCountSchema = z.object({ value: z.string(), label: z.string(), count: z.number().int() });

/** What it answers: `url` is absolute (origin of the owner's portal); marks in `snippet` are `[[` and `]]`. */
export const searchAnswerSchema = z.object({
  total: z.number().int(),
  /** Whether `total` is all there is, or only what was looked at. */
  complete: z.boolean(),
  page: z.number().int(),
  pages: z.number().int(),
  results: z.array(
    z.object({
      kind: z.enum(searchKinds),
      id: z.string(),
      url: z.string(),
      title: z.string(),
      snippet: z.string(),
      date: z.string(),
      owner: z.object({ id: z.string(), name: z.string() }),
    }),
  ),
  facets: z.object({
    kinds: z.array(facetCountSchema),
    portals: z.array(facetCountSchema),
    fields: z.array(facetCountSchema),
    years: z.array(facetCountSchema),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** What a list filtered by words asks (`GET /api/search/matches?q=…`): which items match, best first, without their texts. */
export const searchMatchesSchema = z.object({
  ids: z.array(z.string()),
  /** Whether these are all; beyond the bound only the best ones are told. */
  complete: z.boolean(),
});
export type SearchMatches = z.infer<typeof searchMatchesSchema>;
