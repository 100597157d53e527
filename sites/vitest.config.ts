/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    root: import.meta.dirname,
    test: { name: 'sites', include: ['test/**/*.test.ts', 'src/components/**/*.test.ts'], testTimeout: 60_000 },
  },
  { root: import.meta.dirname },
);
