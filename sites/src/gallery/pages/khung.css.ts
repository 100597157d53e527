import type { APIRoute } from 'astro';

/** What a frame needs besides the theme: room around a component that stands in a text. */
const css = `
.example-text { padding-block: 22px; display: flow-root; }
.example-text > :first-child { margin-top: 0; }
.example-text > :last-child { margin-bottom: 0; }
.example-page { display: flow-root; padding-bottom: 22px; }
`;
export const GET: APIRoute = () =>
  new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' } });
