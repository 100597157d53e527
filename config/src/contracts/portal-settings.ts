import { z } from 'zod';
import { homeLayoutSchema } from './home-blocks.ts';
import { languageSchema, localizedTextSchema } from './localized.ts';

/** Parts of a portal that can be switched off. */
export const portalModules = ['news', 'notices', 'documents', 'events', 'people', 'units', 'feeds'] as const;
export type PortalModule = (typeof portalModules)[number];

const modulesSchema = z.object({
  news: z.boolean().default(true),
  notices: z.boolean().default(true),
  documents: z.boolean().default(true),
  events: z.boolean().default(true),
  people: z.boolean().default(true),
  units: z.boolean().default(true),
  feeds: z.boolean().default(true),
});

const menuSourcesSchema = z.array(z.string().min(1)).nullable().default(null);

/** What holds for a portal's pages after folding: public settings, in the record of the portal. */
export const portalSettingsSchema = z.object({
  /** Hue of the accent colour (OKLCH, degrees) in place of the theme's; lightness and chroma stay the theme's, so contrast holds. */
  accentHue: z.number().int().min(0).max(359).nullable().default(null),
  /** The upper line of the masthead: the superior body. */
  superior: localizedTextSchema.nullable().default(null),
  /** A sentence at the foot of every page. */
  footer: localizedTextSchema.nullable().default(null),
  /** Whose menus a portal uses, nearest first (ids of portals); `null`: its own, else the nearest ancestor's that has one. */
  menus: z.object({ main: menuSourcesSchema, tasks: menuSourcesSchema, footer: menuSourcesSchema }).prefault({}),
  modules: modulesSchema.prefault({}),
  languages: z.array(languageSchema).min(1).default(['vi', 'en']),
  /** Whether search engines may list the portal, and what they say of it. */
  seo: z
    .object({ index: z.boolean().default(true), description: localizedTextSchema.nullable().default(null) })
    .prefault({}),
  /** Whether categories of the portals above are offered too. */
  inheritCategories: z.boolean().default(true),
  /** How many items of the portals below the home page shows. */
  fromBelow: z.number().int().min(0).max(24).default(6),
  /** What is not accessible yet on this portal, in its accessibility statement, beside what holds for all. */
  accessibilityLimits: localizedTextSchema.nullable().default(null),
  /** A picture (media id) in the opening of the home page. */
  heroPicture: z.string().min(1).nullable().default(null),
  /** The home page as the portal orders it; `null`: the layout of its type. */
  homeLayout: homeLayoutSchema.nullable().default(null),
});
export type PortalSettings = z.infer<typeof portalSettingsSchema>;
