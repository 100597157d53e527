import type { Bilingual, DemoArticle } from '../../demo-types.ts';
import type { DemoDocument, DemoEvent, DemoPage } from '../city/text-shapes.ts';

/** A day as the commune's own texts name it, in the autumn the demo tells of (ISO). */
type Dated = { on: string };

export type CommuneArticle = Omit<DemoArticle, 'daysAgo'> & Dated;
export type CommuneEvent = Omit<DemoEvent, 'inDays'> & Dated;
/** The issuer is the commune itself; who signed is one of its own leaders. */
export type CommuneDocument = Omit<DemoDocument, 'issuer' | 'signer' | 'signerTitle' | 'validity' | 'effectiveOn'> & {
  signedBy: 'chair' | 'economy' | 'society';
  effectiveOn?: string;
};

/** Invented people: the chairperson, the two deputies by their fields, the head of the one-gate centre. */
export type CommuneStaff = {
  chair: string;
  economy: string;
  society: string;
  oneGate: string;
  /** Days of each month on which the chairperson receives citizens. */
  receptionDays: [number, number];
};

/** Everything a ward or commune of the demo says about itself. */
export type CommuneTexts = {
  /** One sentence under the name. */
  intro: Bilingual;
  address: Bilingual;
  hours: { days: Bilingual; hours: string }[];
  staff: CommuneStaff;
  about: Omit<DemoPage, 'slug' | 'title'>;
  articles: CommuneArticle[];
  event: CommuneEvent;
  document: CommuneDocument;
};

export const weekdays: Bilingual = { vi: 'Thứ Hai – thứ Sáu', en: 'Monday – Friday' };
export const saturday: Bilingual = { vi: 'Thứ Bảy (bộ phận một cửa)', en: 'Saturday (one-gate counter)' };
