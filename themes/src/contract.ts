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
export type ListedTheme = { name: string; label: { vi: string; en: string } };

/**
 * What a theme is: its name (that of its folder), labels for the CMS and its tokens. `tokens.css` beside it carries the same tokens as
 * custom properties, and `--art`, the line drawing of the hero as a data address (the content security policy allows no other).
 */
export type Theme = ListedTheme & {
  /** The theme it was made from. */
  parent?: string;
  tokens: ThemeTokens;
};

/** What a portal has when nobody chose, and shows when its theme is not there. */
export const standardTheme = 'la-xanh';
