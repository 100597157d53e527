import type { SearchAnswer } from '@lienthong/config/contracts/search-index';
import { searchPath, searchResultsPath } from '../route/addresses.ts';
import type { PageFrame } from '../route/page-view.ts';
import { frameOf, type Visit } from './visit.ts';

/** The longest question the search function takes, and the last page of results anybody may turn to. */
const longest = 200;
const lastPage = 500;

export type SearchResults = {
  question: string;
  /** Only what this portal shows. */
  here: boolean;
  answer: SearchAnswer | null;
  problem: null | 'too-long' | 'bad-page' | 'no-such-page' | 'unreachable';
};

/** What a search page shows for its address, and with which status. */
export async function findResults(
  visit: Visit,
  { searchParams }: URL,
): Promise<{ view: PageFrame; results: SearchResults; status: number }> {
  const { lang, portal } = visit.store;
  const question = (searchParams.get('q') ?? '').trim();
  const here = searchParams.get('here') === '1';
  const asked = searchParams.get('page') ?? '1';
  const view = frameOf(visit, searchResultsPath(lang), { vi: searchPath('vi'), en: searchPath('en') });
  const outcome = (status: number, problem: SearchResults['problem'], answer: SearchAnswer | null = null) => ({
    view,
    status,
    results: { question: question.slice(0, longest), here, answer, problem },
  });

  if (question.length > longest) return outcome(400, 'too-long');
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 0;
  if (page < 1 || page > lastPage) return outcome(400, 'bad-page');
  if (question === '') return outcome(200, null);
  const reply = await visit.askSearch({ q: question, lang, page, ...(here ? { portal: portal.id } : {}) });
  if ('problem' in reply) return reply.problem === 'refused' ? outcome(400, 'too-long') : outcome(503, 'unreachable');
  if (reply.answer.total > 0 && page > reply.answer.pages) return outcome(404, 'no-such-page', reply.answer);
  return outcome(200, null, reply.answer);
}
