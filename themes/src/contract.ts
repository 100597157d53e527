import type { themeNames } from '@lienthong/config/contracts/record';

/** What a theme is: a name, labels for the CMS and the colours that base.css is painted with. */
export type Theme = {
  name: (typeof themeNames)[number];
  label: { vi: string; en: string };
  tokens: { accent: string; accentDark: string; gold: string };
};
