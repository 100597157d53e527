import path from 'node:path';
import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { portalsOf } from '../access/rules.ts';
import { Refusal } from '../refusals/refusal.ts';
import { cleanTreeToLexical } from '../rich-text/clean-tree-to-lexical.ts';
import { readDocx, type Picture } from './read-docx.ts';

/**
 * `POST /api/import-word`, a form with `file` (.docx) and `portal`: answers the text as the editor keeps it, `{value, pictures, left}`. Only for
 * those who write in that portal; its pictures become media of the portal, `left` says how many could not. Nothing else is saved.
 */
export const importWord: Endpoint = {
  path: '/import-word',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answer(req, 'LT-ACCESS-001', 401);
    // Looked at before the file is read: nobody fills our memory without the right to write somewhere.
    const writable = await portalsOf(req, 'write');
    if (writable.length === 0) return answer(req, 'LT-ACCESS-001', 403);
    await addDataAndFileToRequest(req);
    const portal = (req.data as { portal?: unknown } | undefined)?.portal;
    if (typeof portal !== 'string' || !writable.includes(portal)) return answer(req, 'LT-ACCESS-001', 403);
    const { file } = req;
    if (!file) return answer(req, 'LT-WORD-001', 400);
    try {
      const { blocks, pictures } = await readDocx(file.data);
      const kept = await keepPictures(req, portal, pictures, path.parse(file.name).name);
      const value = cleanTreeToLexical(blocks, (source) => kept.get(source) ?? null);
      return Response.json({ value, pictures: kept.size, left: pictures.length - kept.size });
    } catch (error) {
      if (error instanceof Refusal) return answer(req, error.code, 400, error.details);
      throw error;
    }
  },
};

/** Pictures as media of the portal, with the rights of the account; one the CMS does not take (a drawing of Windows) is left out. */
async function keepPictures(req: PayloadRequest, portal: string, pictures: Picture[], name: string) {
  const kept = new Map<string, string>();
  for (const [at, { source, data, mime, alt }] of pictures.entries()) {
    const file = { data, mimetype: mime, size: data.length, name: `${name}-${at + 1}` };
    try {
      const { id } = await req.payload.create({
        collection: 'media',
        data: { alt: alt.trim() || `${name} (${at + 1})`, portal } as never,
        file,
        locale: req.locale === 'en' ? 'en' : 'vi',
        overrideAccess: false,
        user: req.user,
        depth: 0,
      });
      kept.set(source, String(id));
    } catch (error) {
      const { status } = error as { status?: number };
      if (status === undefined || status >= 500) throw error;
    }
  }
  return kept;
}

function answer(req: PayloadRequest, code: ErrorCode, status: number, details: Record<string, string | number> = {}) {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  return Response.json({ errors: [{ message: errorMessage(code, language, details), data: { code } }] }, { status });
}
