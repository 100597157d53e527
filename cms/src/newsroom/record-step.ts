import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug, PayloadRequest } from 'payload';
import { portalIdOf } from '../access/rules.ts';
import type { Lent } from '../workflow/act-for.ts';
import type { Stage } from '../workflow/stages.ts';
import type { NewsroomAction } from '../workflow/transitions.ts';

/** What happened with an item, beside the steps of the workflow: it was written, or went to the bin and back. */
export type RecordedAction = NewsroomAction | 'create' | 'save' | 'restore' | 'trash' | 'untrash' | 'delete';
export type NotedStep = {
  action: RecordedAction;
  from: Stage | null;
  to: Stage;
  reason?: string | null;
  exception?: string | null;
  onBehalfOf?: Lent | null;
  releaseSet?: string | null;
};

const key = 'notedSteps';
/** A new item has no id yet when its save is decided. */
const unborn = 'new';

function notes(req: PayloadRequest): Map<string, NotedStep> {
  return (req.context[key] ??= new Map()) as Map<string, NotedStep>;
}

/** Keeps what a save was decided to be, until it is written. */
export function noteStep(req: PayloadRequest, id: string | undefined, step: NotedStep): void {
  notes(req).set(id ?? unborn, step);
}

/** Writes the history of a save by a person, in the same transaction. */
export const recordStep: CollectionAfterChangeHook = async ({ doc, collection, operation, req }) => {
  const id = operation === 'create' ? unborn : String(doc.id);
  const step = notes(req).get(id);
  if (!step || !req.user) return doc;
  notes(req).delete(id);
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug as CollectionSlug,
    where: { parent: { equals: doc.id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  await writeStep(req, collection.slug, doc, step, docs[0] ? String(docs[0].id) : null);
  return doc;
};

export const recordDeletion: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  if (req.user) await writeStep(req, collection.slug, doc, { action: 'delete', from: null, to: 'archived' }, null);
};

async function writeStep(
  req: PayloadRequest,
  source: string,
  doc: { id: unknown; title?: unknown; portal?: unknown },
  step: NotedStep,
  version: string | null,
): Promise<void> {
  const { action, from, to, reason, exception, onBehalfOf, releaseSet } = step;
  const away = onBehalfOf
    ? await req.payload.findByID({
        collection: 'users',
        id: onBehalfOf.from,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        select: { name: true },
        req,
      })
    : null;
  await req.payload.db.create({
    collection: 'workflow-steps',
    data: {
      source,
      document: String(doc.id),
      title: titleOf(doc.title),
      portal: portalIdOf(doc) ?? '',
      action,
      from,
      to,
      who: String(req.user?.id),
      whoName: String(req.user?.['name'] ?? req.user?.['email'] ?? ''),
      onBehalfOf: onBehalfOf?.from ?? null,
      onBehalfOfName: away?.name ?? null,
      delegation: onBehalfOf?.delegation ?? null,
      reason: reason ?? null,
      exception: exception ?? null,
      releaseSet: releaseSet ?? null,
      version,
      at: new Date().toISOString(),
    },
    req,
  });
}

function titleOf(title: unknown): string {
  if (typeof title === 'string') return title;
  const { vi, en } = (title ?? {}) as { vi?: unknown; en?: unknown };
  return String(vi ?? en ?? '');
}
