import { createApp } from 'astro/app/entrypoint';
import type { PageView } from '../route/page-view.ts';

const app = createApp({ streaming: false });

/** Renders one page to HTML; everything it shows is in the view. The only place that knows Astro's application object. */
export async function renderPage(view: PageView): Promise<Uint8Array> {
  const response = await app.render(new Request('http://page.invalid/'), { locals: { view }, addCookieHeader: false });
  if (response.status !== 200) throw new Error(`A page answered ${response.status}`);
  // As bytes: as text it would be decoded here only to be encoded again for its file.
  return new Uint8Array(await response.arrayBuffer());
}
