import { contentSecurityPolicy } from '@lienthong/config/contracts/release';

/** Sent with every preview: kept nowhere, found by nobody, framed by the CMS alone. */
export function headersFor(cms: string, formsTo: string): Map<string, string> {
  return new Map([
    [
      'content-security-policy',
      contentSecurityPolicy
        .replace("frame-ancestors 'none'", `frame-ancestors ${cms}`)
        .replace("form-action 'self'", `form-action ${formsTo}`),
    ],
    ['cache-control', 'no-store'],
    ['x-robots-tag', 'noindex, nofollow'],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
  ]);
}
