import type { FormKind } from '@lienthong/config/contracts/form-definition';
import type { SearchAnswer, SearchMatches, SearchQuery } from '@lienthong/config/contracts/search-index';
import type { Language } from '@lienthong/config/contracts/localized';
import type { Receipt } from '@lienthong/config/contracts/submission-reply';
import type { Assets, PageFrame } from '../route/page-view.ts';
import type { DocumentTable } from '../store/document-table.ts';
import type { PortalStore } from '../store/portal-store.ts';

/** What the search function said: an answer, that it does not take the question, or nothing at all. */
export type SearchProblem = { problem: 'refused' | 'unreachable' };
export type SearchReply = { answer: SearchAnswer } | SearchProblem;
type Question = Partial<SearchQuery> & { q: string };
export type AskSearch = (query: Question) => Promise<SearchReply>;
/** Which documents match, best first. */
export type AskMatches = (query: Question) => Promise<SearchMatches | SearchProblem>;

/** A form as a page without scripts sent it. */
export type SentForm = {
  kind: FormKind;
  /** `null` where it cannot be read, or is more than is taken. */
  given: Map<string, string[]> | null;
  /** What the function asks to know of where it comes from. */
  from: Record<string, string>;
};
/** What the function said of a submission; without `message`, that it did not answer. */
export type SubmissionReply =
  | { receipt: Receipt }
  | { status: number; message: string | null; errors: { field: string | null; message: string }[] };
export type SendForm = (
  form: string,
  submission: { version: number; key: string; language: Language; opened?: number; answers: Record<string, string[]> },
  from: Record<string, string>,
) => Promise<SubmissionReply>;

/** One request for an on-demand page: the portal in its language, and what may be asked for it. Nothing outlives the request. */
export type Visit = {
  store: PortalStore;
  assets: Assets;
  /** The path that was asked for, where nothing is. */
  asked?: string;
  documents: DocumentTable;
  askSearch: AskSearch;
  askMatches: AskMatches;
  sendForm: SendForm;
  /** What was sent with it. */
  sent?: SentForm;
};

/** The visit of a request; an on-demand route without one is a fault of ours. */
export function visitOf(locals: App.Locals): Visit {
  if (!locals.visit) throw new Error('An on-demand page was asked for without a visit');
  return locals.visit;
}

/** The frame of an on-demand page. */
export const frameOf = (
  { store, assets }: Visit,
  path: string,
  alternates: PageFrame['alternates'] = { vi: null, en: null },
): PageFrame => ({ store, assets, path, alternates });
