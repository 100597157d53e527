import { errorMessage } from '@lienthong/config/contracts/error-codes';
import { createApp } from 'astro/app/entrypoint';
import { leftOut } from '../components/own-component.ts';
import type { PageView } from '../route/page-view.ts';

const app = createApp({ streaming: false });

/** Renders one page to HTML; everything it shows is in the view. The only place that knows Astro's application object. */
export async function renderPage(view: PageView): Promise<Uint8Array> {
  const response = await app.render(new Request('http://page.invalid/'), { locals: { view }, addCookieHeader: false });
  if (response.status !== 200) throw new Error(`A page answered ${response.status}`);
  const [missing] = leftOut(view);
  if (missing !== undefined) {
    const [component = '', slot = ''] = missing.split('/');
    const details = { theme: view.store.portal.theme, component, slot };
    throw new Error(`LT-THEME-023 ${errorMessage('LT-THEME-023', 'en', details)}`);
  }
  // As bytes: as text it would be decoded here only to be encoded again for its file.
  return new Uint8Array(await response.arrayBuffer());
}
