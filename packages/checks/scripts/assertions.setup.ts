// Notes in each test's meta how many assertions it ran and the CPU it took; the properties draw from one seed, so that two runs count alike.
import fc from 'fast-check';
import { afterEach, beforeEach, expect } from 'vitest';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 13 });
let before = process.cpuUsage();

beforeEach(() => {
  before = process.cpuUsage();
});

afterEach(({ task }) => {
  const { user, system } = process.cpuUsage(before);
  Object.assign(task.meta, { assertions: expect.getState().assertionCalls, cpu: Math.round((user + system) / 1000) });
});
