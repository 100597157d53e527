import path from 'node:path';
import { defineConfig } from 'astro/config';
import { themeComponents } from '../../theme-components.mjs';
import { reloadOnStyles } from './reload-on-styles.mjs';

/** The gallery is an application of its own: nothing of it is in the one that is published. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..', '..'),
  srcDir: import.meta.dirname,
  outDir: path.join(import.meta.dirname, 'dist'),
  cacheDir: path.resolve(import.meta.dirname, '..', '..', 'node_modules', '.astro-gallery'),
  output: 'server',
  session: false,
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  server: { host: '127.0.0.1', allowedHosts: ['.localhost'] },
  vite: {
    plugins: [themeComponents(), reloadOnStyles()],
    cacheDir: path.resolve(import.meta.dirname, '..', '..', 'node_modules', '.vite-gallery'),
    server: { fs: { allow: [path.resolve(import.meta.dirname, '..', '..', '..')] } },
  },
});
