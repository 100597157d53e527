import { searchAnswerSchema, searchMatchesSchema } from '@lienthong/config/contracts/search-index';
import type { AskMatches, AskSearch, SearchProblem } from './visit.ts';

/** Longer than any answer takes; a page that says so is better than one that never comes. */
const patience = 3000;

/** Asks the search function over HTTP. */
export function openSearchFunction(origin: string): { askSearch: AskSearch; askMatches: AskMatches } {
  async function ask<T extends object>(path: string, query: object, parse: (body: unknown) => T) {
    const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    try {
      const response = await fetch(`${origin}${path}?${asked}`, { signal: AbortSignal.timeout(patience) });
      if (response.ok) return parse(await response.json());
      return { problem: response.status === 400 ? 'refused' : 'unreachable' } satisfies SearchProblem;
    } catch {
      return { problem: 'unreachable' } satisfies SearchProblem;
    }
  }
  return {
    askSearch: (query) => ask('/api/search', query, (body) => ({ answer: searchAnswerSchema.parse(body) })),
    askMatches: (query) =>
      ask('/api/search/matches', { ...query, kind: 'document' }, (body) => searchMatchesSchema.parse(body)),
  };
}
