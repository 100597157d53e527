import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: 'hue-tim',
  label: { vi: 'Huế tím', en: 'Imperial purple' },
  tokens: { accent: '#5a2a6b', accentDark: '#d9b3ea', gold: '#d8a329' },
};
