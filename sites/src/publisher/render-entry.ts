import { createApp } from 'astro/app/entrypoint';
import type { PageView } from '../route/page-view.ts';

const app = createApp({ streaming: false });

/** Renders one page to HTML; everything it shows is in the view. The only place that knows Astro's application object. */
export async function renderPage(view: PageView): Promise<string> {
  const response = await app.render(new Request('http://page.invalid/'), { locals: { view }, addCookieHeader: false });
  if (response.status !== 200) throw new Error(`A page answered ${response.status}`);
  return response.text();
}
