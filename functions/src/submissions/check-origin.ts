/**
 * Whether a POST comes from a page of the same portal. Browsers say so in `Sec-Fetch-Site`, which no page can forge; `Origin` is `null`
 * on pages that send no referrer. Without the first, `Origin` must name the portal's hostname.
 */
export function isFromOwnPage(headers: Headers, hostname: string): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const own = origin !== null && URL.parse(origin)?.hostname === hostname;
  if (site === null) return own;
  return site === 'same-origin' && (own || origin === null || origin === 'null');
}

/** The hostname a request was sent to: as the host in front says, else as it stands in the request. */
export function hostnameOf(request: Request): string {
  return request.headers.get('x-portal-host')?.toLowerCase() ?? new URL(request.url).hostname;
}
