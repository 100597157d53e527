/** What a virtual portal collects from the whole city; a category by its slug. */
export type VirtualRule = { kinds: ('article' | 'document' | 'event')[]; categories: string[]; tags: string[] };

/** The rules of the virtual portals, by the slug of the portal. */
export const virtualRules: Readonly<Record<string, VirtualRule[]>> = {
  'du-lich': [
    { kinds: ['article', 'event'], categories: ['du-lich'], tags: [] },
    { kinds: ['article', 'event'], categories: [], tags: ['du-lich', 'di-san', 'le-hoi'] },
  ],
  'phong-chong-thien-tai': [
    { kinds: ['article', 'document'], categories: ['phong-chong-thien-tai'], tags: [] },
    { kinds: ['article', 'event', 'document'], categories: [], tags: ['bao-lu', 'ngap-lut'] },
  ],
};
