import type { Language } from '@lienthong/config/contracts/localized';

/** Colours of a theme, CSS colours in OKLCH. `base/modes.css` makes everything else of them. */
export type ThemeTokens = {
  /** Links, names and marks on the light paper. */
  accent: string;
  /** The same on the dark paper. */
  accentDark: string;
  /** Buttons, underlines and focus on deep ground. */
  gold: string;
  /** The deep ground of hero and footer, and where its gradient ends. */
  deep: string;
  deepEnd: string;
  /** The tinted ground of bands and cards, light and dark. */
  wash: string;
  washDark: string;
  /** The paper of the dark mode. */
  paperDark: string;
};

/** A theme as those who choose see it. */
export type ListedTheme = {
  name: string;
  label: { vi: string; en: string };
  /** Its colours in short: accent, deep ground, gold and wash. */
  swatch: readonly string[];
};

/**
 * What a theme is: its name (that of its folder), labels for the CMS and its tokens. `tokens.css` beside it carries the same tokens as
 * custom properties, and `--art`, the line drawing of the hero as a data address (the content security policy allows no other).
 */
export type Theme = Omit<ListedTheme, 'swatch'> & {
  /** The theme it was made from. */
  parent?: string;
  tokens: ThemeTokens;
};

/** What a portal has when nobody chose, and shows when its theme is not there. */
export const standardTheme = 'la-xanh';

/** Custom property of `tokens.css` for each token of `theme.ts`. */
export const tokenProperties: Readonly<Record<keyof ThemeTokens, string>> = {
  accent: '--accent',
  accentDark: '--accent-dark',
  gold: '--gold',
  deep: '--deep',
  deepEnd: '--deep-end',
  wash: '--wash-light',
  washDark: '--wash-dark',
  paperDark: '--paper-dark',
};

/** The head of every page. Required slots: `place`, `tools`, `search` (empty on a home page), `menu`; `emblem` may stand anywhere. */
export type MastheadProps = {
  lang: Language;
  /** A home page: its search stands in the hero. */
  home: boolean;
  /** Path of the portal's home page. */
  front: string;
  /** Line of the superior body, and the body itself. */
  superior: string;
  name: string;
};

/** The opening of a home page. Required slot: `search`; `picture` is the portal's own, where it has one. */
export type HeroProps = { lang: Language; heading: string; intro: string };

/** The foot of every page. Required slots: `body` (the accountable body), `links` (one `nav` a column). */
export type FooterProps = { lang: Language; name: string };

/**
 * Components that a theme may draw its own way, in `<theme>/components/<name>.astro`, with the slots that it must place: the law asks for
 * what is in them, or people cannot find their way without.
 */
export const overridable = {
  masthead: { slots: ['place', 'tools', 'search', 'menu'], optional: ['emblem'] },
  hero: { slots: ['search'], optional: ['picture'] },
  footer: { slots: ['body', 'links'], optional: [] },
} as const satisfies Record<string, { slots: readonly string[]; optional: readonly string[] }>;
export type Overridable = keyof typeof overridable;
