import type { DemoPortal } from '../../demo-portals.ts';
import type { Bilingual } from '../../demo-types.ts';
import type { DemoPerson, DemoPortalTexts } from '../city/text-shapes.ts';
import type { CommuneStaff, CommuneTexts } from './commune-shapes.ts';

/** The day on which the texts of the communes were written; their dates move with the day the demo is set up. */
export const writtenOn = '2026-11-24';

/** Days from the day of writing; negative is past. */
export const daysFromWriting = (on: string): number => (Date.parse(on) - Date.parse(writtenOn)) / 86_400_000;

/** A commune's own texts in the shape every portal of the demo has. `order` gives its people their telephone numbers. */
export function settleCommune(portal: DemoPortal, order: number, texts: CommuneTexts): DemoPortalTexts {
  const ward = portal.name.vi.startsWith('Phường');
  const unit = { vi: `${ward ? 'phường' : 'xã'} ${portal.name.vi.replace(/^(?:Phường|Xã) /, '')}`, en: portal.name.en };
  const { signedBy, effectiveOn, ...document } = texts.document;
  return {
    articles: texts.articles.map(({ on, ...article }) => ({ ...article, daysAgo: -daysFromWriting(on) })),
    documents: [
      {
        ...document,
        issuer: `Ủy ban nhân dân ${unit.vi}`,
        signer: texts.staff[signedBy],
        signerTitle: signedBy === 'chair' ? 'Chủ tịch' : 'Phó Chủ tịch',
        effectiveOn: effectiveOn ?? document.issuedOn,
        validity: 'con',
      },
    ],
    pages: [
      {
        ...texts.about,
        slug: 'gioi-thieu-chung',
        title: { vi: `Giới thiệu ${unit.vi}`, en: `About ${unit.en}` },
      },
    ],
    people: peopleOf(portal.slug, order, ward, texts.staff),
    events: [(({ on, ...event }) => ({ ...event, inDays: daysFromWriting(on) }))(texts.event)],
  };
}

/** The fields of its portal that a commune words itself. */
export const selfPortrait = ({ intro, address, hours, staff }: CommuneTexts, language: 'vi' | 'en') => ({
  intro: intro[language],
  address: address[language],
  hours: hours.map((row) => ({ days: row.days[language], hours: row.hours })),
  accountable: { vi: `${staff.society}, Phó Chủ tịch Ủy ban nhân dân`, en: `${staff.society}, Vice Chairperson` }[
    language
  ],
});

function peopleOf(slug: string, order: number, ward: boolean, staff: CommuneStaff): DemoPerson[] {
  const leaders: Bilingual = { vi: 'Lãnh đạo Ủy ban nhân dân', en: 'Leaders of the People’s Committee' };
  const centre: Bilingual = { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' };
  const contact = (n: number) => ({
    phone: `(0234) 000 ${3000 + order * 10 + n}`,
    email: `${slug}.${n + 1}@hue.example`,
  });
  const [first, second] = staff.receptionDays;
  return [
    {
      ...contact(0),
      name: staff.chair,
      leader: true,
      unit: leaders,
      post: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'Chairperson of the People’s Committee' },
      duties: {
        vi: `Lãnh đạo, điều hành chung; quốc phòng, an ninh, tổ chức bộ máy, phòng thủ dân sự; tiếp công dân ngày ${first} và ngày ${second} hằng tháng.`,
        en: `Leads the Committee; defence, security, staffing and civil defence; receives citizens on day ${first} and day ${second} of each month.`,
      },
    },
    {
      ...contact(1),
      name: staff.economy,
      leader: true,
      unit: leaders,
      post: { vi: 'Phó Chủ tịch Ủy ban nhân dân', en: 'Vice Chairperson of the People’s Committee' },
      duties: ward
        ? {
            vi: 'Phụ trách kinh tế, đất đai, xây dựng, trật tự đô thị và môi trường.',
            en: 'In charge of the economy, land, construction, urban order and the environment.',
          }
        : {
            vi: 'Phụ trách kinh tế, nông nghiệp, đất đai, giao thông nông thôn và môi trường.',
            en: 'In charge of the economy, farming, land, rural roads and the environment.',
          },
    },
    {
      ...contact(2),
      name: staff.society,
      leader: true,
      spokesperson: true,
      unit: leaders,
      post: { vi: 'Phó Chủ tịch Ủy ban nhân dân', en: 'Vice Chairperson of the People’s Committee' },
      duties: {
        vi: 'Phụ trách văn hóa, giáo dục, y tế, an sinh xã hội, chuyển đổi số; người phát ngôn.',
        en: 'In charge of culture, education, health, social protection and digital transformation; spokesperson.',
      },
    },
    {
      ...contact(3),
      name: staff.oneGate,
      leader: false,
      unit: centre,
      post: { vi: 'Giám đốc Trung tâm Phục vụ hành chính công', en: 'Head of the one-gate public service centre' },
      duties: {
        vi: 'Tiếp nhận, hướng dẫn và trả kết quả hồ sơ; giúp người cao tuổi, người khuyết tật nộp hồ sơ trực tuyến.',
        en: 'Accepts files, guides applicants and hands out results; helps older and disabled people to file online.',
      },
    },
  ];
}
