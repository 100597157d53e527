import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['config', 'themes', 'functions', 'sites', 'cms'],
    passWithNoTests: false,
  },
});
