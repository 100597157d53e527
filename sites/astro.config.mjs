import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { themeComponents } from './theme-components.mjs';

/**
 * One compilation, two ways in: `@astrojs/node`'s handler for the on-demand pages and the preview, and a renderer without HTTP
 * for the publisher. The adapter is `@astrojs/node` as it is, but for the module that the build starts from.
 */
function nodeWithRenderer() {
  const adapter = node({ mode: 'middleware', bodySizeLimit: 64 * 1024, experimentalDisableStreaming: true });
  const announce = adapter.hooks['astro:config:done'];
  adapter.hooks['astro:config:done'] = (options) =>
    announce({
      ...options,
      setAdapter: (description) =>
        options.setAdapter({
          ...description,
          serverEntrypoint: new URL('./src/server-entry.ts', import.meta.url),
        }),
    });
  return adapter;
}

export default defineConfig({
  output: 'server',
  // A build into a folder of its own, for trying themes out.
  ...(process.env.SITES_OUT ? { outDir: process.env.SITES_OUT } : {}),
  vite: { plugins: [themeComponents()] },
  adapter: nodeWithRenderer(),
  session: false,
  devToolbar: { enabled: false },
  security: { checkOrigin: false, allowedDomains: [{}] },
  compressHTML: true,
  trailingSlash: 'ignore',
});
