// Runs the runtime tests once per further time zone (the main run is UTC): the same input must give the same bytes everywhere.
// Left out: type tests, coverage, *.heavy.test.ts, *.long.test.ts and the checks that read sources; no zone can change what they find.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];
const options = [
  '--coverage.enabled=false',
  '--typecheck.enabled=false',
  '--isolate=false',
  '--exclude=**/*.heavy.test.ts',
  '--exclude=**/*.long.test.ts',
  '--reporter=dot',
];
const files = [
  ...readdirSync('packages').flatMap((name) => (name === 'checks' ? [] : [`packages/${name}/test/`])),
  'examples/',
  'packages/checks/test/zone.test.ts',
];
let failed = 0;
for (const zone of zones) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/vitest', ['run', ...files, ...options], {
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
