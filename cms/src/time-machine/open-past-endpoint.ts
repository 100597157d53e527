import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { languageSchema } from '@lienthong/config/contracts/localized';
import { previewCollectionSchema, previewLifetime, signPreview } from '@lienthong/config/contracts/preview';
import type { Endpoint } from 'payload';
import { findDraft } from '../preview/find-draft.ts';
import { mayPreview } from '../preview/may-preview.ts';
import { refusalPage } from '../preview/refusal-page.ts';
import { recordKinds } from '../publishing/gather-release.ts';
import { ensureCut } from './cut-cache.ts';
import { parseMoment, sayMoment, sequenceAt, type Sequence } from './parse-moment.ts';
import { openPast, versionAt, versionsOf } from './past-versions.ts';
import { TimeProblem } from './time-problem.ts';

/**
 * `GET /api/time-machine/open?collection=…&id=…&at=2026-11-03T09:00&locale=…`: leads an account that may edit a document to its page as it
 * was, on the preview server, with a link that is good for a few minutes.
 */
export const openPastPage: Endpoint = {
  path: '/time-machine/open',
  method: 'get',
  handler: async ({ payload, user, searchParams }) => {
    const { previewSecret, previewUrl, dataDir } = parseEnvironment(process.env);
    const lang = languageSchema.catch('vi').parse(searchParams.get('locale'));
    if (!user) return refusalPage('LT-PREVIEW-007', lang, 401);
    const collection = previewCollectionSchema.safeParse(searchParams.get('collection'));
    const id = searchParams.get('id') ?? '';
    const doc =
      collection.success && id !== '' && id.length <= 64 ? await findDraft(payload, collection.data, id) : null;
    if (!collection.success || !doc) return refusalPage('LT-PREVIEW-006', lang, 404);
    if (!(await mayPreview(payload, user, collection.data, doc))) return refusalPage('LT-PREVIEW-002', lang, 403);
    try {
      const moment = parseMoment(searchParams.get('at') ?? '');
      const { seq } = lookUp(dataDir, collection.data, id, moment);
      await ensureCut(dataDir, seq);
      const until = Date.now() + previewLifetime;
      const claims = { collection: collection.data, id, lang, user: String(user.id), until, past: { seq, moment } };
      return new Response(null, {
        status: 303,
        headers: {
          location: `${previewUrl}/xem-truoc?link=${await signPreview(claims, previewSecret)}`,
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch (error) {
      if (error instanceof TimeProblem) return refusalPage(error.code, lang, 404, error.details);
      throw error;
    }
  },
};

/** The release at a moment, when the document was on the portal then. */
function lookUp(dataDir: string, collection: string, id: string, moment: string): Sequence {
  const db = openPast(dataDir);
  const kind = recordKinds[collection];
  if (!db || !kind) throw new TimeProblem('LT-TIME-004', { file: 'content.db' });
  try {
    const sequence = sequenceAt(db, moment);
    const version = versionAt(versionsOf(db, kind, id), sequence.seq);
    if (!version) throw new TimeProblem('LT-TIME-011', { moment: sayMoment(moment) });
    if (!version.record) throw new TimeProblem('LT-TIME-012');
    return sequence;
  } finally {
    db.close();
  }
}
