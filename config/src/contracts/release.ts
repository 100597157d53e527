import { z } from 'zod';

/**
 * The release: a folder that any static server can serve.
 *
 *     release/<hostname>/<path>/index.html   Vietnamese at /, English at /en/
 *     release/<hostname>/404.html            answered with 404
 *     release/<hostname>/redirects.json      old path → new address, answered 301; of a portal that ended, `*` says where all else leads,
 *                                            and `/en/*` where its English pages do
 *     release/<hostname>/gone.json           paths whose page says what became of it, answered 410
 *     release/_a/<file>.<hash>.<ext>         shared styles, scripts, fonts: immutable
 *     release/_m/<hash>/<name>               published media: immutable
 *     release/_sealing/                      public keys and the forms that are open (`sealing-keys.ts`); no host serves it
 *     release/_proof/head.json                the signed head of the chain its pages stand at (`signed-head.ts`)
 *     release/<hostname>/_pagefind/           static search of the portal's own pages, built some time after a publication
 *     release/_o/<kind>/<id>/<lang>-<hash>.png   Open Graph pictures, drawn when first asked for; may be removed at any time
 */
export const redirectsSchema = z.record(z.string(), z.string());
export const goneSchema = z.array(z.string());

/** Scheme and port of public addresses: an explicit input of the publisher; a change renders everything again. */
export const originSchema = z.object({ scheme: z.enum(['http', 'https']), port: z.number().int().nullable() });
export type PublicOrigin = z.infer<typeof originSchema>;

/** `http://vy-da.localhost:8080` for a portal's hostname. */
export function originOf(hostname: string, origin: PublicOrigin): string {
  return `${origin.scheme}://${hostname}${origin.port === null ? '' : `:${origin.port}`}`;
}

/** Sent with every page: nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Sent with the search pages: Pagefind, the second line of search, is WebAssembly. It starts no worker, so Trusted Types stay shut. */
export const searchContentSecurityPolicy = contentSecurityPolicy.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
);
