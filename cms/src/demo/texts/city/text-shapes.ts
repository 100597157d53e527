import type { documentRelations, documentTypes, validityStates } from '@lienthong/config/contracts/record';
import type { Bilingual, DemoArticle } from '../../demo-types.ts';

/** An article with the details a whole text carries beside what every article of the demo has. */
export type DemoFullArticle = DemoArticle & {
  time: string;
  author: string;
};

/** A legal document of the demo (văn bản). */
export type DemoDocument = {
  number: string;
  /** Trích yếu: what it is about. */
  summary: Bilingual;
  type: (typeof documentTypes)[number];
  field: string;
  issuer: string;
  signer: string;
  signerTitle: string;
  /** ISO dates. */
  issuedOn: string;
  effectiveOn: string;
  expiresOn?: string;
  validity: (typeof validityStates)[number];
  tags: string[];
  /** Markdown in Vietnamese: the text with its Điều (articles). */
  body: string;
  relatedTo?: { number: string; relation: (typeof documentRelations)[number] }[];
};

export type DemoPage = { slug: string; title: Bilingual; lead: Bilingual; body: Bilingual; scene?: string };

export type DemoPerson = {
  name: string;
  post: Bilingual;
  unit: Bilingual;
  leader: boolean;
  spokesperson?: boolean;
  phone: string;
  email: string;
  duties: Bilingual;
  biography?: Bilingual;
};

export type DemoEvent = {
  /** Days from the day the demo is set up; negative is past. */
  inDays: number;
  start: string;
  end: string;
  tags: string[];
  title: Bilingual;
  place: Bilingual;
  body: Bilingual;
};

/** Everything that one portal of the demo owns. */
export type DemoPortalTexts = {
  articles: DemoArticle[];
  documents: DemoDocument[];
  pages: DemoPage[];
  people: DemoPerson[];
  events: DemoEvent[];
};
