import { defineConfig } from 'vitest/config';
import all from '../../vitest.config.ts';

const root = new URL('../../', import.meta.url).pathname;
const setup = new URL('scripts/assertions.setup.ts', import.meta.url).pathname;
const test = all.test ?? {};

/** All tests of the house, each noting how many assertions it ran: see scripts/assertions.mjs. */
export default defineConfig({
  ...all,
  root,
  test: {
    ...test,
    projects: (test.projects ?? []).map((project) =>
      typeof project === 'object' && 'test' in project
        ? { ...project, test: { ...project.test, setupFiles: [setup] } }
        : project,
    ),
  },
});
