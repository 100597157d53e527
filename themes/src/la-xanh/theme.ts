import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'la-xanh',
  label: { vi: 'Lá xanh', en: 'Green leaf' },
  tokens: { accent: '#1f5c3a', accentDark: '#93d8ae', gold: '#d9ab3c' },
};
