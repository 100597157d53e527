import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = path.dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  resolve: { alias: { '@payload-config': path.join(here, 'src/payload.config.ts') } },
  test: {
    name: 'cms',
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: ['test/open-cms/migrate-template.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
