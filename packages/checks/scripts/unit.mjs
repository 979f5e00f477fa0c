// Runs every test once. Coverage is measured where CI is set: it costs as much again as the tests themselves.
import { spawnSync } from 'node:child_process';

const report = ['--reporter=default', '--reporter=json', '--outputFile.json=coverage/vitest.json'];
const coverage = process.env.CI === undefined ? ['--coverage.enabled=false'] : ['--coverage'];
if (process.env.HUIQI_LONG === undefined) {
  console.log('长走查 *.long.test.ts 未运行，由 .ci/run 运行 / the long walks are left to .ci/run');
}
const { status } = spawnSync('vitest', ['run', ...coverage, ...report], { stdio: 'inherit' });
process.exitCode = status ?? 1;
