import { z } from 'zod';
import { languageSchema } from './localized.ts';
import { recordSchema } from './record.ts';

/**
 * The preview of drafts. The CMS signs a link for an account that may edit; the preview server checks it, fetches the draft from the
 * CMS, which asks again whether that account may edit, and renders it over the released content. Nothing of it is ever written.
 * A link to the past says at which release: the page is then rendered from a copy of the records as of it (`cut-content.ts`). A link to a trial shows a portal with settings
 * that somebody tries and has not saved.
 */
export const previewCollections = ['articles', 'documents', 'events', 'pages', 'portals'] as const;
export const previewCollectionSchema = z.enum(previewCollections);
export type PreviewCollection = z.infer<typeof previewCollectionSchema>;

/** How long a link can be used, in milliseconds. */
export const previewLifetime = 5 * 60_000;

/** Names settings that are tried on a portal before they are saved. */
export const trialIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** What a link is good for: one document in one language, shown to one account, until an instant (epoch milliseconds). */
const previewClaimsSchema = z.object({
  collection: previewCollectionSchema,
  id: z.string().min(1).max(64),
  lang: languageSchema,
  user: z.string().min(1).max(64),
  until: z.number().int(),
  /** The page as it was: at which release, and the moment that was asked for (an instant). */
  past: z.object({ seq: z.number().int().positive(), moment: z.iso.datetime() }).optional(),
  /** The portal's home page with settings that are not saved. */
  trial: trialIdSchema.optional(),
});
export type PreviewClaims = z.infer<typeof previewClaimsSchema>;

/** The request header that carries a link from the preview server to the CMS. */
export const previewLinkHeader = 'x-preview-link';

/** What the CMS hands to the preview server: the draft as the records it would be published as. */
export const previewDraftSchema = z.object({
  records: z.array(recordSchema),
  /** The portal it stands on, among the records. */
  portal: z.string(),
  lang: languageSchema,
  page: z.discriminatedUnion('page', [
    z.object({ page: z.literal('home') }),
    z.object({ page: z.enum(['article', 'document', 'event', 'page']), id: z.string() }),
  ]),
  /** `new`: nothing of it is published; `changed`: something else is; `same`: what is shown is what is published; `past`: it was so; `trial`: nothing of it is saved. */
  state: z.enum(['new', 'changed', 'same', 'past', 'trial']),
  savedAt: z.iso.datetime(),
});
export type PreviewDraft = z.infer<typeof previewDraftSchema>;

/** A link's signed text: `<claims>.<signature>`, both base64url. */
export async function signPreview(claims: PreviewClaims, secret: string): Promise<string> {
  const body = toBase64Url(new TextEncoder().encode(JSON.stringify(claims)));
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), new TextEncoder().encode(body));
  return `${body}.${toBase64Url(new Uint8Array(signature))}`;
}

/** The claims of a link, or why it is refused. */
export async function readPreviewLink(
  link: string,
  secret: string,
  now: number,
): Promise<{ claims: PreviewClaims } | { refused: 'LT-PREVIEW-003' | 'LT-PREVIEW-004' }> {
  const [body, signature, ...more] = link.split('.');
  if (link.length > 2000 || !body || !signature || more.length > 0) return { refused: 'LT-PREVIEW-004' };
  try {
    const genuine = await crypto.subtle.verify(
      'HMAC',
      await keyOf(secret),
      fromBase64Url(signature),
      new TextEncoder().encode(body),
    );
    if (!genuine) return { refused: 'LT-PREVIEW-004' };
    const claims = previewClaimsSchema.parse(JSON.parse(new TextDecoder().decode(fromBase64Url(body))));
    return claims.until > now ? { claims } : { refused: 'LT-PREVIEW-003' };
  } catch {
    return { refused: 'LT-PREVIEW-004' };
  }
}

const keyOf = (secret: string) =>
  crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(`preview:${secret}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );
const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
