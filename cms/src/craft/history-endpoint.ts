import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { actionNames } from '../workflow/action-names.ts';
import { stageNames } from '../workflow/stages.ts';
import { readItem, type ItemSlug } from './read-item.ts';

/** The newest entries of each kind; older ones are still in the database. */
const most = 200;

/** One thing that happened with an item. `what` is told in words by whoever shows it. */
export type HistoryEntry = {
  at: string;
  name: string | null;
  what:
    'saved' | 'published' | 'taken-over' | 'acknowledged' | 'restored' | 'commented' | 'answered' | 'resolved' | 'step';
  /** For a saved version: its id, to compare it. */
  version?: string;
  text?: string | null;
  /** For a step of the workflow: the step, in the language of the account. */
  words?: string;
  details?: Record<string, unknown>;
};

/** `GET /api/newsroom/history?collection=…&id=…`: what everybody did with an item, newest first, for those who may read the draft. */
export const historyEndpoint: Endpoint = {
  path: '/newsroom/history',
  method: 'get',
  handler: async (req) => {
    const collection = req.searchParams.get('collection');
    const item = await readItem(req, collection, req.searchParams.get('id'));
    const steps = await stepsOf(req, item.id);
    // A step of the workflow says more of its version than that it was saved.
    const stepped = new Set(steps.map(({ version }) => version));
    const versions = await versionsOf(req, collection as ItemSlug, item.id);
    const entries = [
      ...steps,
      ...versions.filter(({ version }) => !stepped.has(version)),
      ...(await eventsOf(req, item.id)),
      ...(await commentsOf(req, item.id)),
    ].sort((a, b) => (a.at < b.at ? 1 : -1));
    return Response.json({ entries }, { headers: { 'cache-control': 'no-store' } });
  },
};

/** What is told by the versions themselves, or by a note of ours. */
const toldElsewhere = ['create', 'save', 'restore'];
const beside = {
  trash: { vi: 'Cho vào thùng rác', en: 'Moved to the bin' },
  untrash: { vi: 'Lấy lại từ thùng rác', en: 'Taken back from the bin' },
  delete: { vi: 'Xóa hẳn', en: 'Deleted' },
};

async function stepsOf(req: PayloadRequest, item: string): Promise<HistoryEntry[]> {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const { docs } = await req.payload.find({
    collection: 'workflow-steps',
    where: { and: [{ document: { equals: item } }, { action: { not_in: toldElsewhere } }] },
    sort: '-at',
    limit: most,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const names: Record<string, { vi: string; en: string } | undefined> = { ...actionNames, ...beside };
  const stages: Record<string, { vi: string; en: string } | undefined> = stageNames;
  return docs.map(({ at, action, to, whoName, onBehalfOfName, reason, exception, version }) => {
    const step = names[action]?.[language] ?? action;
    const stage = stages[to ?? '']?.[language];
    const instead = language === 'en' ? 'on behalf of' : 'thay';
    const alone = language === 'en' ? 'alone, under an exception' : 'tự duyệt theo ngoại lệ';
    return {
      at,
      name: onBehalfOfName ? `${whoName ?? ''} (${instead} ${onBehalfOfName})` : (whoName ?? null),
      what: 'step' as const,
      words: [step, stage ? `→ ${stage}` : '', exception ? `(${alone})` : ''].filter(Boolean).join(' '),
      text: reason ?? null,
      ...(version ? { version } : {}),
    };
  });
}

async function versionsOf(req: PayloadRequest, slug: ItemSlug, id: string): Promise<HistoryEntry[]> {
  const { docs } = await req.payload.findVersions({
    collection: slug as CollectionSlug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: most,
    depth: 0,
    overrideAccess: true,
    select: { updatedAt: true, version: { _status: true, savedByName: true } } as never,
    req,
  });
  return docs.map(({ id: version, updatedAt, version: saved }) => {
    const { _status, savedByName } = saved as { _status?: unknown; savedByName?: string | null };
    return {
      at: updatedAt,
      name: savedByName ?? null,
      what: _status === 'published' ? 'published' : 'saved',
      version: String(version),
    };
  });
}

async function eventsOf(req: PayloadRequest, item: string): Promise<HistoryEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'item-events',
    where: { item: { equals: item } },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(({ createdAt, byName, kind, reason, details }) => ({
    at: createdAt,
    name: byName ?? null,
    what: kind,
    text: reason ?? null,
    details: (details ?? {}) as Record<string, unknown>,
  }));
}

async function commentsOf(req: PayloadRequest, item: string): Promise<HistoryEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { item: { equals: item } },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.flatMap(({ createdAt, authorName, text, thread, resolved, resolvedAt, resolvedByName }) => [
    { at: createdAt, name: authorName ?? null, what: thread ? ('answered' as const) : ('commented' as const), text },
    ...(resolved && resolvedAt
      ? [{ at: resolvedAt, name: resolvedByName ?? null, what: 'resolved' as const, text }]
      : []),
  ]);
}
