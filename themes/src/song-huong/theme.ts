import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'song-huong',
  label: { vi: 'Sông Hương', en: 'Perfume River' },
  tokens: { accent: '#0f5566', accentDark: '#8fd3e4', gold: '#e0a941' },
};
