import type { ListedTheme } from './contract.ts';

/** The themes there are. Made of the folders beside this file with each build and by `npm run theme:new`; not written by hand. */
export const themeList: readonly ListedTheme[] = [
  {
    name: 'hue-tim',
    label: {
      vi: 'Huế tím (tỉnh, thành phố)',
      en: 'Imperial purple (province)',
    },
    swatch: ['oklch(0.39 0.145 308)', 'oklch(0.215 0.085 308)', 'oklch(0.77 0.125 85)', 'oklch(0.974 0.011 308)'],
  },
  {
    name: 'khan-cap',
    label: {
      vi: 'Khẩn cấp (bão, lũ)',
      en: 'Emergency (storm, flood)',
    },
    swatch: ['oklch(0.45 0.16 28)', 'oklch(0.235 0.07 24)', 'oklch(0.86 0.155 88)', 'oklch(0.973 0.012 45)'],
  },
  {
    name: 'la-xanh',
    label: {
      vi: 'Lá xanh (phường, xã)',
      en: 'Leaf green (communes)',
    },
    swatch: ['oklch(0.42 0.095 158)', 'oklch(0.235 0.052 166)', 'oklch(0.79 0.125 88)', 'oklch(0.972 0.014 150)'],
  },
  {
    name: 'song-huong',
    label: {
      vi: 'Sông Hương (sở, ban, ngành)',
      en: 'Perfume river (departments)',
    },
    swatch: ['oklch(0.42 0.082 218)', 'oklch(0.24 0.052 226)', 'oklch(0.79 0.12 78)', 'oklch(0.972 0.012 210)'],
  },
];
