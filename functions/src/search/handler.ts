import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import { languageSchema, type Language } from '@lienthong/config/contracts/localized';
import { searchQuerySchema, type SearchQuery } from '@lienthong/config/contracts/search-index';
import type { SearchIndex } from './search-index.ts';

/** `GET /api/search?q=…&lang=vi&portal=…&kind=…&field=…&year=…&page=1`: a SearchAnswer, or an error with its permanent code. */
export const handleSearch = (request: Request, index: SearchIndex): Response =>
  answer(request, (query) => index.search(query));

/** `GET /api/search/matches?…`, the same question: SearchMatches. */
export const handleMatches = (request: Request, index: SearchIndex): Response =>
  answer(request, (query) => index.matches(query));

function answer(request: Request, find: (query: SearchQuery) => object | null): Response {
  const parameters = Object.fromEntries(new URL(request.url).searchParams);
  const language = languageSchema.catch('vi').parse(parameters['lang']);
  const filled = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''));
  const query = searchQuerySchema.safeParse(filled);
  if (!query.success) return refuse('LT-SEARCH-001', language, 400);
  const found = find(query.data);
  if (found === null) return refuse('LT-SEARCH-002', language, 503);
  return Response.json(found, { headers: { 'cache-control': 'public, max-age=5' } });
}

function refuse(code: ErrorCode, language: Language, status: number): Response {
  return Response.json({ code, message: errorMessage(code, language) }, { status });
}
