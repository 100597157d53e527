import type { Bilingual } from '../../demo-types.ts';
import type { DemoPage } from '../city/text-shapes.ts';
import { stormFloodPages } from './storm-flood.ts';
import { visitHuePages } from './visit-hue.ts';

/** What a virtual portal says of itself; all else it shows belongs to other portals. */
type VirtualTexts = { intro: Bilingual; address: Bilingual; accountable: Bilingual; phone: string; pages: DemoPage[] };

const virtualTexts: Readonly<Record<string, VirtualTexts>> = {
  'du-lich': {
    intro: {
      vi: 'Di sản, biển, đầm phá, núi rừng và lễ hội của Huế, do các sở, phường, xã cùng kể.',
      en: 'Heritage, sea, lagoon, mountains and festivals of Hue, told by its departments, wards and communes.',
    },
    address: { vi: 'Ban biên tập đặt tại Sở Du lịch, Huế', en: 'Edited at the Department of Tourism, Hue' },
    accountable: { vi: 'Sở Du lịch thành phố Huế', en: 'Department of Tourism, Hue' },
    phone: '(0234) 000 1300',
    pages: visitHuePages,
  },
  'phong-chong-thien-tai': {
    intro: {
      vi: 'Cảnh báo, lệnh điều hành, nơi tránh và việc khắc phục, gom từ mọi cơ quan của thành phố.',
      en: 'Warnings, orders, shelters and recovery, gathered from every body of the city.',
    },
    address: {
      vi: 'Văn phòng Ban Chỉ huy Phòng thủ dân sự thành phố, Huế',
      en: 'Office of the City Civil Defence Command, Hue',
    },
    accountable: { vi: 'Ban Chỉ huy Phòng thủ dân sự thành phố', en: 'City Civil Defence Command' },
    phone: '(0234) 000 1100',
    pages: stormFloodPages,
  },
};

/** What a virtual portal of the demo owns, by its slug. */
export function textsOfVirtualPortal(slug: string): VirtualTexts {
  const texts = virtualTexts[slug];
  if (!texts) throw new Error(`The virtual portal ${slug} has no texts in cms/src/demo/texts/virtual`);
  return texts;
}
