// Runs every test once. Coverage is measured where CI is set: it costs as much again as the tests themselves.
import { spawnSync } from 'node:child_process';

const report = ['--reporter=default', '--reporter=json', '--outputFile.json=coverage/vitest.json'];
const coverage = process.env.CI === undefined ? ['--coverage.enabled=false'] : ['--coverage'];
const { status } = spawnSync('vitest', ['run', ...coverage, ...report], { stdio: 'inherit' });
process.exitCode = status ?? 1;
