import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'song-huong',
  label: { vi: 'Sông Hương (sở, ban, ngành)', en: 'Perfume river (departments)' },
  tokens: {
    accent: 'oklch(0.42 0.082 218)',
    accentDark: 'oklch(0.85 0.075 208)',
    gold: 'oklch(0.79 0.12 78)',
    deep: 'oklch(0.24 0.052 226)',
    deepEnd: 'oklch(0.37 0.072 208)',
    wash: 'oklch(0.972 0.012 210)',
    washDark: 'oklch(0.235 0.024 222)',
    paperDark: 'oklch(0.18 0.02 225)',
  },
};
