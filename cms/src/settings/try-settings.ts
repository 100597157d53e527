import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { languageSchema } from '@lienthong/config/contracts/localized';
import { previewLifetime, signPreview } from '@lienthong/config/contracts/preview';
import type { Endpoint } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import { keepTrial } from '../preview/trial-store.ts';
import { readChanges } from './read-changes.ts';
import { refusePictures } from './refuse-pictures.ts';

/**
 * `POST /api/portals/:id/settings/try` with `{changes, locale}`: the address of the portal's home page as it would be with these settings.
 * Nothing is saved; whoever opens it sees it for five minutes, while the account may administer the portal.
 */
export const trySettings: Endpoint = {
  path: '/:id/settings/try',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'] ?? '');
    if (!req.user || !(await portalsOf(req, 'administer')).includes(id)) refuse('LT-ACCESS-001', req, 403);
    const body = ((await req.json?.()) ?? {}) as { changes?: unknown; locale?: unknown };
    const changes = readChanges(body.changes, req);
    await refusePictures(changes, id, req);
    const { dataDir, previewSecret, previewUrl } = parseEnvironment(process.env);
    const lang = languageSchema.catch('vi').parse(body.locale);
    const until = Date.now() + previewLifetime;
    const trial = await keepTrial(dataDir, { portal: id, changes });
    const claims = { collection: 'portals' as const, id, lang, user: String(req.user.id), until, trial };
    const url = `${previewUrl}/xem-truoc?link=${await signPreview(claims, previewSecret)}`;
    return Response.json({ url }, { headers: { 'cache-control': 'no-store' } });
  },
};
