import { defineConfig } from 'vitest/config';
import { timeOut } from './test/time-out.ts';

// Browser tests: the form of the example, zod under a strict policy, the built docs. They need Debian's chromium.
export default defineConfig({
  root: import.meta.dirname,
  // The tests themselves load nothing of the workspace; what they serve is bundled from the sources.
  test: {
    include: ['e2e/**/*.e2e.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: timeOut,
    hookTimeout: timeOut,
    // How long a page may take to show what is expected; a second unless said otherwise, which is short on a busy machine.
    expect: { poll: { timeout: 120_000 } },
    fileParallelism: false,
  },
});
