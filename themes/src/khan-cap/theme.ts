import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'khan-cap',
  label: { vi: 'Khẩn cấp', en: 'Emergency' },
  tokens: { accent: '#7a1f1f', accentDark: '#f3b0a8', gold: '#ffc640' },
};
