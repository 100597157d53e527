import { defineConfig } from 'astro/config';

/** Compiled once; pages are rendered by our own process from it, for files and on demand alike. */
const rendererOnly = {
  name: 'lienthong-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'lienthong-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/publisher/render-entry.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: {
          serverOutput: 'stable',
          hybridOutput: 'stable',
          staticOutput: 'stable',
          sharpImageService: 'stable',
        },
      }),
  },
};

export default defineConfig({
  output: 'server',
  adapter: rendererOnly,
  session: false,
  devToolbar: { enabled: false },
  security: { checkOrigin: false, allowedDomains: [{}] },
  compressHTML: true,
  trailingSlash: 'ignore',
});
