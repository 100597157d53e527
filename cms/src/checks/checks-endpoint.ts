import type { Endpoint } from 'payload';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { refuse } from '../access/refuse.ts';
import { itemSlug, readItem } from '../craft/read-item.ts';
import { countOpenComments } from '../comments/count-open-comments.ts';
import { found, sayFinding } from './finding.ts';
import { overlayForm } from './overlay-form.ts';
import { runChecks } from './run-checks.ts';

type Asked = { collection?: unknown; id?: unknown; data?: unknown; locale?: unknown };

/**
 * `POST /api/newsroom/checks` `{collection, id?, data?, locale?}`: what would be better mended before publishing, in the saved item or in form
 * data that is not saved yet. For those who may read the draft, or write in the portal a new one is for.
 */
export const checksEndpoint: Endpoint = {
  path: '/newsroom/checks',
  method: 'post',
  handler: async (req) => {
    const asked = ((await req.json?.().catch(() => null)) ?? {}) as Asked;
    const collection = itemSlug(asked.collection) ?? refuse('LT-NEWS-102', req, 404);
    const form = typeof asked.data === 'object' && asked.data !== null ? (asked.data as Record<string, unknown>) : {};
    const saved = typeof asked.id === 'string' ? await readItem(req, collection, asked.id) : {};
    if (typeof asked.id !== 'string') {
      const portal = portalIdOf(form);
      const writable = await portalsOf(req, 'write');
      if (writable.length === 0 || (portal !== null && !writable.includes(portal))) refuse('LT-ACCESS-001', req, 403);
    }
    const { fields } = req.payload.collections[collection].config;
    const locale = asked.locale === 'en' ? 'en' : 'vi';
    const doc = overlayForm(fields, saved, form, locale);
    const language = req.i18n?.language === 'en' ? 'en' : 'vi';
    const open = typeof asked.id === 'string' ? await countOpenComments(req, asked.id) : 0;
    const remarks =
      open > 0 ? [found('LT-CHECK-070', { language: locale, field: 'craftComments' }, { count: open })] : [];
    const findings = [...(await runChecks(req, collection, doc)), ...remarks].map((finding) => ({
      ...finding,
      message: sayFinding(finding, language),
    }));
    return Response.json({ findings }, { headers: { 'cache-control': 'no-store' } });
  },
};
