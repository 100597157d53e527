import type { SearchAnswer, SearchQuery } from '@lienthong/config/contracts/search-index';

/** Where the search function looks: a port, so that the handler knows nothing of SQLite or files. */
export interface SearchIndex {
  /** Answers a question; `null` when nothing has been published yet. */
  search(query: SearchQuery): SearchAnswer | null;
}
