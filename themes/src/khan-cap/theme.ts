import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'khan-cap',
  label: { vi: 'Khẩn cấp (bão, lũ)', en: 'Emergency (storm, flood)' },
  tokens: {
    accent: 'oklch(0.45 0.16 28)',
    accentDark: 'oklch(0.84 0.085 28)',
    gold: 'oklch(0.86 0.155 88)',
    deep: 'oklch(0.235 0.07 24)',
    deepEnd: 'oklch(0.4 0.14 27)',
    wash: 'oklch(0.973 0.012 45)',
    washDark: 'oklch(0.235 0.026 28)',
    paperDark: 'oklch(0.18 0.02 28)',
  },
};
