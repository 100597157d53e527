import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'la-xanh',
  label: { vi: 'Lá xanh (phường, xã)', en: 'Leaf green (communes)' },
  tokens: {
    accent: 'oklch(0.42 0.095 158)',
    accentDark: 'oklch(0.86 0.1 156)',
    gold: 'oklch(0.79 0.125 88)',
    deep: 'oklch(0.235 0.052 166)',
    deepEnd: 'oklch(0.36 0.078 158)',
    wash: 'oklch(0.972 0.014 150)',
    washDark: 'oklch(0.23 0.024 162)',
    paperDark: 'oklch(0.175 0.018 165)',
  },
};
