import { createHash } from 'node:crypto';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import { languageSchema, type Language } from '@lienthong/config/contracts/localized';
import { previewCollectionSchema, previewLifetime, signPreview } from '@lienthong/config/contracts/preview';
import type { Endpoint } from 'payload';
import { findDraft } from './find-draft.ts';
import { mayPreview } from './may-preview.ts';

/**
 * `GET /api/preview/open?collection=…&id=…&locale=…`: sends an account that may edit a document on to its preview, with a link that is
 * good for a few minutes; everybody else gets a page that says why not.
 */
export const openPreview: Endpoint = {
  path: '/preview/open',
  method: 'get',
  handler: async ({ payload, user, searchParams }) => {
    const { previewSecret, previewUrl } = parseEnvironment(process.env);
    const lang = languageSchema.catch('vi').parse(searchParams.get('locale'));
    if (!user) return refusal('LT-PREVIEW-007', lang, 401);
    const collection = previewCollectionSchema.safeParse(searchParams.get('collection'));
    const id = searchParams.get('id') ?? '';
    const doc =
      collection.success && id !== '' && id.length <= 64 ? await findDraft(payload, collection.data, id) : null;
    if (!collection.success || !doc) return refusal('LT-PREVIEW-006', lang, 404);
    if (!(await mayPreview(payload, user, collection.data, doc))) return refusal('LT-PREVIEW-002', lang, 403);
    const until = Date.now() + previewLifetime;
    const link = await signPreview(
      { collection: collection.data, id, lang, user: String(user.id), until },
      previewSecret,
    );
    return new Response(null, {
      status: 303,
      headers: {
        location: `${previewUrl}/xem-truoc?link=${link}`,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      },
    });
  },
};

const style =
  'body{font:1.05rem/1.6 system-ui,sans-serif;max-width:40rem;margin:12vh auto;padding:0 1.5rem;color:#211c27;background:#fff}h1{font-size:1.5rem}';
const styleHash = createHash('sha256').update(style).digest('base64');

function refusal(code: ErrorCode, lang: Language, status: number): Response {
  const title = lang === 'vi' ? 'Không xem trước được' : 'No preview';
  return new Response(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><h1>${title}</h1><p>${errorMessage(code, lang)}</p><p>${code}</p></html>`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'self'`,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      },
    },
  );
}
