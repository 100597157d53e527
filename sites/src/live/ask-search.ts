import { searchAnswerSchema } from '@lienthong/config/contracts/search-index';
import type { AskSearch } from './visit.ts';

/** Longer than any answer takes; a page that says so is better than one that never comes. */
const patience = 3000;

/** Asks the search function over HTTP. */
export function openSearchFunction(origin: string): AskSearch {
  return async (query) => {
    const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    try {
      const response = await fetch(`${origin}/api/search?${asked}`, { signal: AbortSignal.timeout(patience) });
      if (response.status === 400) return { problem: 'refused' };
      if (!response.ok) return { problem: 'unreachable' };
      return { answer: searchAnswerSchema.parse(await response.json()) };
    } catch {
      return { problem: 'unreachable' };
    }
  };
}
