import type { DemoPage } from '../city/text-shapes.ts';
import { stormFloodPages } from './storm-flood.ts';
import { visitHuePages } from './visit-hue.ts';

const virtualPages: Readonly<Record<string, DemoPage[]>> = {
  'du-lich': visitHuePages,
  'phong-chong-thien-tai': stormFloodPages,
};

/** The pages a virtual portal of the demo owns, by its slug; everything else it shows belongs to other portals. */
export function pagesOfVirtualPortal(slug: string): DemoPage[] {
  const pages = virtualPages[slug];
  if (!pages) throw new Error(`The virtual portal ${slug} has no pages in cms/src/demo/texts/virtual`);
  return pages;
}
