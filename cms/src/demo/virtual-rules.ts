import type { HomeBlock } from '@lienthong/config/contracts/home-blocks';
import type { CollectRule } from '@lienthong/config/contracts/record';

/** What a virtual portal collects from the whole city; a category by its slug. */
export type VirtualRule = Pick<CollectRule, 'kinds' | 'categories' | 'tags'> &
  Partial<Pick<CollectRule, 'types' | 'genres'>>;

/** The rules of the virtual portals, by the slug of the portal. */
export const virtualRules: Readonly<Record<string, VirtualRule[]>> = {
  'du-lich': [
    { kinds: ['article', 'event'], categories: ['du-lich'], tags: [] },
    { kinds: ['article', 'event'], categories: [], tags: ['du-lich', 'di-san', 'le-hoi'] },
    {
      kinds: ['article'],
      categories: [],
      tags: ['lang-nghe', 'dac-san', 'ocop'],
      types: ['commune'],
      genres: ['news'],
    },
  ],
  'phong-chong-thien-tai': [
    { kinds: ['article', 'document'], categories: ['phong-chong-thien-tai'], tags: [] },
    { kinds: ['article', 'event', 'document'], categories: [], tags: ['bao-lu', 'ngap-lut', 'sat-lo'] },
    {
      kinds: ['article'],
      categories: [],
      tags: ['ho-chua', 'khoi-phuc-san-xuat'],
      types: ['province', 'department', 'commune'],
    },
  ],
};

/** Their home pages, top to bottom. */
export const virtualHomes: Readonly<Record<string, HomeBlock[]>> = {
  'du-lich': [
    { block: 'news', count: 6 },
    { block: 'events', count: 5 },
    { block: 'pages', count: 4 },
    { block: 'notices', count: 4 },
    { block: 'contact', count: 1 },
  ],
  'phong-chong-thien-tai': [
    { block: 'notices', count: 6 },
    { block: 'documents', count: 5 },
    { block: 'news', count: 6 },
    { block: 'pages', count: 4 },
    { block: 'contact', count: 1 },
  ],
};

/** How many days after the seed the portal of a season ends; its addresses then lead to the city. */
export const virtualDays: Readonly<Record<string, number>> = { 'phong-chong-thien-tai': 90 };
