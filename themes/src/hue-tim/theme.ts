import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'hue-tim',
  label: { vi: 'Huế tím (tỉnh, thành phố)', en: 'Imperial purple (province)' },
  tokens: {
    accent: 'oklch(0.39 0.145 308)',
    accentDark: 'oklch(0.84 0.085 312)',
    gold: 'oklch(0.77 0.125 85)',
    deep: 'oklch(0.215 0.085 308)',
    deepEnd: 'oklch(0.33 0.12 312)',
    wash: 'oklch(0.974 0.011 308)',
    washDark: 'oklch(0.225 0.028 308)',
    paperDark: 'oklch(0.175 0.022 308)',
  },
};
