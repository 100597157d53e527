import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { languageSchema } from '@lienthong/config/contracts/localized';
import { previewCollectionSchema, previewLifetime, signPreview } from '@lienthong/config/contracts/preview';
import type { Endpoint } from 'payload';
import { findDraft } from './find-draft.ts';
import { mayPreview } from './may-preview.ts';
import { refusalPage } from './refusal-page.ts';

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
    if (!user) return refusalPage('LT-PREVIEW-007', lang, 401);
    const collection = previewCollectionSchema.safeParse(searchParams.get('collection'));
    const id = searchParams.get('id') ?? '';
    const doc =
      collection.success && id !== '' && id.length <= 64 ? await findDraft(payload, collection.data, id) : null;
    if (!collection.success || !doc) return refusalPage('LT-PREVIEW-006', lang, 404);
    if (!(await mayPreview(payload, user, collection.data, doc))) return refusalPage('LT-PREVIEW-002', lang, 403);
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
