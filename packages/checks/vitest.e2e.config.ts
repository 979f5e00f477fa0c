import { defineConfig } from 'vitest/config';

// Browser tests: the form of the example, zod under a strict policy, the built docs. They need Debian's chromium.
export default defineConfig({
  root: import.meta.dirname,
  // The tests themselves load nothing of the workspace; what they serve is bundled from the sources.
  test: {
    include: ['e2e/**/*.e2e.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
