// Runs the runtime tests once per further time zone (the main run is UTC): the same input must give the same bytes everywhere.
// Left out: type tests, coverage, and *.heavy.test.ts, which measure or run what no time zone can change.
import { spawnSync } from 'node:child_process';

const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];
const options = [
  '--coverage.enabled=false',
  '--typecheck.enabled=false',
  '--exclude=**/*.heavy.test.ts',
  '--reporter=dot',
];
let failed = 0;
for (const zone of zones) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/vitest', ['run', ...options], {
    env: { ...process.env, TZ: zone, NO_COLOR: '1', FORCE_COLOR: '0' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = /^\s*Tests\s+(.*)$/m.exec(stdout)?.[1] ?? 'no test ran';
  console.log(`TZ=${zone}: ${tests} in ${seconds} s`);
  if (status !== 0) {
    failed += 1;
    console.log(stdout + stderr);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
