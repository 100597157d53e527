import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { themeNames } from '../../axes.ts';
import { baseStyle, fontFile, themeStyle } from '../../theme-styles.ts';

const fresh = { 'cache-control': 'no-cache' };

/** Styles, fonts and the portals' own script, read anew each time. */
export const GET: APIRoute = async ({ params }) => {
  const [, name = '', ending = ''] = /^([\w-]+)\.(css|woff2|js)$/.exec(params['file'] ?? '') ?? [];
  if (ending === 'woff2') {
    const font = await fontFile(name);
    if (font) return new Response(new Uint8Array(font), { headers: { ...fresh, 'content-type': 'font/woff2' } });
  }
  if (
    ending === 'js' &&
    ['comforts', 'page-tools', 'my-portal', 'pin-chooser', 'second-line', 'preview'].includes(name)
  ) {
    const script = readFileSync(path.resolve(process.cwd(), 'sites', 'src', `${name}.js`), 'utf8');
    return new Response(script, { headers: { ...fresh, 'content-type': 'text/javascript' } });
  }
  if (ending === 'css' && (name === 'base' || themeNames.includes(name))) {
    const css = name === 'base' ? baseStyle() : themeStyle(name);
    return new Response(css, { headers: { ...fresh, 'content-type': 'text/css; charset=utf-8' } });
  }
  return new Response(null, { status: 404 });
};
