import { createHash } from 'node:crypto';
import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Language } from '@lienthong/config/contracts/localized';

const style =
  'body{font:1.05rem/1.6 system-ui,sans-serif;max-width:40rem;margin:12vh auto;padding:0 1.5rem;color:#211c27;background:#fff}h1{font-size:1.5rem}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** A page that says why there is no preview; it may stand in a frame of the admin. */
export function refusalPage(
  code: ErrorCode,
  lang: Language,
  status: number,
  details: Record<string, string | number> = {},
): Response {
  const title = lang === 'vi' ? 'Không xem trước được' : 'No preview';
  return new Response(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><h1>${title}</h1><p>${errorMessage(code, lang, details)}</p><p>${code}</p></html>`,
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
