import { defineMiddleware } from 'astro:middleware';

/** A portal's page in another theme: its own addresses lead to pages in that theme again. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const [, place] = /^(\/xem\/[^/]+\/[^/]+)\//.exec(url.pathname) ?? [];
  if (place === undefined || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = (await response.text()).replace(
    /(<(?:a|form)\b[^>]*?\s(?:href|action)=")\/(?!\/|_m\/)/g,
    (_, before: string) => `${before}${place}/`,
  );
  return new Response(html.replaceAll('/_m/', '/media/'), {
    status: response.status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
});
