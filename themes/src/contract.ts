import type { themeNames } from '@lienthong/config/contracts/record';

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

/**
 * What a theme is: its name, labels for the CMS and its tokens. `tokens.css` beside it carries the same tokens as custom
 * properties, and `--art`, the line drawing of the hero as a data address (the content security policy allows no other).
 */
export type Theme = {
  name: (typeof themeNames)[number];
  label: { vi: string; en: string };
  tokens: ThemeTokens;
};
