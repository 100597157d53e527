import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Language } from '@lienthong/config/contracts/localized';
import { previewCollectionSchema } from '@lienthong/config/contracts/preview';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { recordKinds } from '../publishing/gather-release.ts';
import { findDraft } from '../preview/find-draft.ts';
import { erasePast } from './erase-past.ts';
import { eraseVersions } from './erase-versions.ts';
import { eraseWords } from './erase-words.ts';
import { parseErasure } from './erasure.ts';
import { parseMoment } from './parse-moment.ts';
import { TimeProblem } from './time-problem.ts';

const orderSchema = z.object({
  collection: previewCollectionSchema,
  id: z.string().min(1).max(64),
  containing: z.string().trim().max(500).default(''),
  from: z.string().max(40).default(''),
  until: z.string().max(40).default(''),
  reason: z.string().default(''),
  basis: z.string().default(''),
  media: z.boolean().default(false),
});

/** `POST /api/time-machine/erase`, for administrators of the portal: erases past versions of a document, with reason and legal basis. */
export const eraseEndpoint: Endpoint = {
  path: '/time-machine/erase',
  method: 'post',
  handler: async (req) => {
    const language: Language = req.i18n.language === 'en' ? 'en' : 'vi';
    const refuse = (problem: TimeProblem, status: number) =>
      Response.json({ code: problem.code, message: problem.in(language) }, { status });
    const order = orderSchema.safeParse(await req.json?.().catch(() => null));
    if (!order.success) return refuse(new TimeProblem('LT-TIME-006'), 400);
    const { collection, id, containing, from, until, reason, basis, media } = order.data;
    const doc = req.user ? await findDraft(req.payload, collection, id) : null;
    const portal = collection === 'portals' ? id : portalIdOf(doc);
    if (!doc || portal === null || !(await portalsOf(req, 'administer')).includes(portal))
      return refuse(new TimeProblem('LT-TIME-010'), 403);
    const kind = recordKinds[collection];
    const by = String(req.user?.['name'] ?? req.user?.['email'] ?? req.user?.id);
    const erasure = parseErasure({ reason, basis, by, at: new Date().toISOString() });
    if (!kind || !erasure) return refuse(new TimeProblem('LT-TIME-009'), 400);
    try {
      const { dataDir } = parseEnvironment(process.env);
      const selection = {
        containing: containing || null,
        from: from ? parseMoment(from) : null,
        until: until ? parseMoment(until) : null,
      };
      const erased = erasePast({ dataDir, kind, id, selection, erasure, media });
      const { deleted, kept } = await eraseVersions(req.payload, collection, id, selection, erased);
      const words = eraseWords[language];
      const notes = [words.done(erased.versions.length, erased.media.erased.length, deleted)];
      if (erased.media.live.length > 0) notes.push(words.mediaLive(erased.media.live.length));
      if (kept > 0) notes.push(words.draftKept(kept));
      notes.push(words.notReached);
      return Response.json({ versions: erased.versions.length, media: erased.media.erased.length, deleted, notes });
    } catch (error) {
      if (error instanceof TimeProblem) return refuse(error, 409);
      throw error;
    }
  },
};
