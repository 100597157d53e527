import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { noteEvent } from '../craft/item-events.ts';
import { itemSlug } from '../craft/read-item.ts';
import { sayFinding } from './finding.ts';
import { overlayForm } from './overlay-form.ts';
import { runChecks } from './run-checks.ts';

/** Steps of the workflow that put an item before others' eyes. */
const showing: ReadonlySet<unknown> = new Set(['submit', 'present', 'approve']);

/**
 * The checks on the server, whichever way an item is submitted or published: errors refuse it, unless whoever sends it gives a reason
 * (`acknowledgeChecks`), which is kept in the history. Trusted callers inside the CMS come without an account and are not asked.
 */
export const checkBeforePublishing: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  const slug = itemSlug(collection.slug);
  const step = req.context['decidedStep'] as { action?: unknown } | undefined;
  const restoring = req.context['isRestoringVersion'] === true && req.context['savesDraft'] === true;
  if (!req.user || !slug || restoring || !(data['_status'] === 'published' || showing.has(step?.action))) return data;
  const id = operation === 'update' ? String(originalDoc?.['id'] ?? '') : '';
  const saved = id === '' ? {} : await readSaved(req, slug, id);
  const doc = overlayForm(
    collection.fields,
    saved,
    data,
    req.locale === 'en' || req.locale === 'all' ? req.locale : 'vi',
  );
  const errors = (await runChecks(req, slug, doc)).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return data;
  const reason = req.context['acknowledgeChecks'];
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  if (typeof reason !== 'string' || reason.length < 5)
    refuse('LT-NEWS-103', req, 422, { count: errors.length, first: sayFinding(first, language) });
  req.context['acknowledgedChecks'] = {
    reason: reason.slice(0, 500),
    codes: [...new Set(errors.map(({ code }) => code))],
  };
  return data;
};

/** Keeps in the history that errors were known and why the item went out all the same. */
export const noteAcknowledged: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const known = req.context['acknowledgedChecks'] as { reason: string; codes: string[] } | undefined;
  if (!known) return doc;
  delete req.context['acknowledgedChecks'];
  await noteEvent(req, {
    of: collection.slug,
    item: String(doc.id),
    kind: 'acknowledged',
    reason: known.reason,
    details: { codes: known.codes },
  });
  return doc;
};

async function readSaved(req: PayloadRequest, collection: 'articles' | 'documents' | 'events' | 'pages', id: string) {
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
    req,
  });
  return (doc ?? {}) as unknown as Record<string, unknown>;
}
