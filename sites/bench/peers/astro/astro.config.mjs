import { defineConfig } from 'astro/config';

/** The same templates under `astro build`: every page a path, the whole site at every build. */
export default defineConfig({
  output: 'static',
  outDir: process.env.BENCH_OUT,
  devToolbar: { enabled: false },
  compressHTML: true,
  build: { concurrency: 4 },
});
