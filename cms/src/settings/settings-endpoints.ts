import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import type { SettingSource } from '../portals/fold-settings.ts';
import { settingColumns } from '../portals/own-settings.ts';
import { bookWith, changedPortals, withChanges, type SettingChanges } from '../portals/plan-change.ts';
import type { SettingKey } from '../portals/setting-catalogue.ts';
import { membersOf } from '../portals/setting-layers.ts';
import { readSettings } from '../portals/sparse-settings.ts';
import { describeSettings, ownerOf } from './describe-settings.ts';
import { settingsBook } from './load-settings.ts';
import { nameSources } from './name-sources.ts';
import { readChanges } from './read-changes.ts';
import { trySettings } from './try-settings.ts';

const idOf = (req: PayloadRequest) => String(req.routeParams?.['id'] ?? '');

/** `GET /api/portals/:id/effective-settings`: what holds there, where each value comes from and who locked it. */
const showSettings = (kind: SettingSource['kind']): Endpoint => ({
  path: '/:id/effective-settings',
  method: 'get',
  handler: async (req) => {
    const description = await describeSettings(req, { kind, id: idOf(req) });
    return description ? Response.json(description) : refuse('LT-ACCESS-001', req, 403);
  },
});

/**
 * `POST /api/portals/:id/settings` with `{"changes": {key: {mode, value} | null}, "plan": true | false}`: changes these keys alone, so
 * that two people who work on different ones do not undo each other. With `plan` nothing is written. Answers which portals change.
 */
const changeSettings = (kind: SettingSource['kind']): Endpoint => ({
  path: '/:id/settings',
  method: 'post',
  handler: async (req) => {
    const of = { kind, id: idOf(req) };
    const book = await settingsBook(req.payload);
    const owner = ownerOf(of, book);
    if (owner === null || !(await portalsOf(req, 'administer')).includes(owner)) refuse('LT-ACCESS-001', req, 403);
    const body = ((await req.json?.()) ?? {}) as { changes?: unknown; plan?: unknown };
    const changes = readChanges(body.changes, req);
    const after = bookWith(book, kind, of.id, changes);
    const group = after.groups.find(({ id }) => id === of.id);
    const reach = kind === 'portal' ? after.tree.subtree(of.id) : group ? membersOf(group, after) : [];
    const changed = changedPortals(book, after, reach, Object.keys(changes) as SettingKey[]);
    if (body.plan !== true) await write(req, of, changes);
    const names = await nameSources(
      req.payload,
      changed.slice(0, mostNamed).map((id) => ({ kind: 'portal' as const, id })),
      req,
    );
    return Response.json({
      count: changed.length,
      others: changed.filter((id) => kind === 'group' || id !== of.id).length,
      portals: changed.slice(0, mostNamed).map((id) => ({ id, name: names.get(`portal ${id}`) ?? '' })),
    });
  },
});

/** Portals named in a plan; the rest is counted. */
const mostNamed = 200;

async function write(req: PayloadRequest, { kind, id }: SettingSource, changes: SettingChanges): Promise<void> {
  const collection = kind === 'portal' ? 'portals' : 'portal-groups';
  const doc = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
  const settings = { ...withChanges(readSettings(doc.settings).settings, changes) };
  // An empty entry, where a filled column would speak instead.
  if (kind === 'portal')
    for (const key of Object.keys(changes) as SettingKey[])
      if (changes[key] === null && key in settingColumns) settings[key] = { mode: 'inherit' };
  await req.payload.update({
    collection,
    id,
    data: { settings: settings as Record<string, unknown> },
    locale: 'vi',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    context: {},
  });
}

export const portalSettings = [showSettings('portal'), changeSettings('portal'), trySettings];
export const groupSettings = [showSettings('group'), changeSettings('group')];
