import { Hono } from 'hono';
import { handleMatches, handleSearch } from './search/handler.ts';
import type { SearchIndex } from './search/search-index.ts';
import { handleSubmission, type SubmissionDeps } from './submissions/handler.ts';

export type RouterPorts = {
  searchIndex: SearchIndex;
  submissions: SubmissionDeps;
  onError(error: Error): void;
};

/** All functions of the public zone under `/api/`. Portable: knows only Request and Response. */
export function createRouter(ports: RouterPorts): Hono {
  const router = new Hono();
  router.get('/api/search', (context) => handleSearch(context.req.raw, ports.searchIndex));
  router.get('/api/search/matches', (context) => handleMatches(context.req.raw, ports.searchIndex));
  router.post('/api/forms/:id', (context) =>
    handleSubmission(context.req.raw, context.req.param('id'), ports.submissions),
  );
  router.notFound((context) => context.json({ code: 'not-found' }, 404));
  // A fault of ours is logged where operators look; the citizen learns only that it happened.
  router.onError((error, context) => {
    ports.onError(error);
    return context.json({ code: 'internal' }, 500);
  });
  return router;
}
