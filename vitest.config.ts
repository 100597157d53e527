import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['config', 'themes', 'functions', 'sites', 'cms'],
    // Two cores: more workers only make the timings of the crash tests worse.
    maxWorkers: 2,
    passWithNoTests: false,
  },
});
