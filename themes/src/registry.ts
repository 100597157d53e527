import type { ListedTheme } from './contract.ts';

/** The themes there are. Made of the folders beside this file with each build and by `npm run theme:new`; not written by hand. */
export const themeList: readonly ListedTheme[] = [
  {
    name: 'hue-tim',
    label: {
      vi: 'Huế tím (tỉnh, thành phố)',
      en: 'Imperial purple (province)',
    },
  },
  {
    name: 'khan-cap',
    label: {
      vi: 'Khẩn cấp (bão, lũ)',
      en: 'Emergency (storm, flood)',
    },
  },
  {
    name: 'la-xanh',
    label: {
      vi: 'Lá xanh (phường, xã)',
      en: 'Leaf green (communes)',
    },
  },
  {
    name: 'song-huong',
    label: {
      vi: 'Sông Hương (sở, ban, ngành)',
      en: 'Perfume river (departments)',
    },
  },
];
