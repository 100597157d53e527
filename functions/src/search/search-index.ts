import type { SearchAnswer, SearchMatches, SearchQuery } from '@lienthong/config/contracts/search-index';

/** Where the search function looks: a port, so that the handler knows nothing of SQLite or files. */
export interface SearchIndex {
  /** Answers a question; `null` when nothing has been published yet. */
  search(query: SearchQuery): SearchAnswer | null;
  /** The ids of all that match, best first; `null` when nothing has been published yet. */
  matches(query: SearchQuery): SearchMatches | null;
}
