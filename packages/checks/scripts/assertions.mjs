// Holds that no test lost its assertions: writes every test's title and the number of assertions it ran, and compares two such files.
//   node packages/checks/scripts/assertions.mjs record FILE
//   node packages/checks/scripts/assertions.mjs compare BEFORE AFTER
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const [verb, ...files] = process.argv.slice(2);
const report = 'coverage/assertions.json';

/** Titles and counts of the tests, all walks in full, and of the documentation's examples. */
function record(file) {
  const vitest = ['run', '--config', 'packages/checks/vitest.assertions.config.ts', '--coverage.enabled=false'];
  const { status } = spawnSync('node_modules/.bin/vitest', [...vitest, '--reporter=json', `--outputFile=${report}`], {
    stdio: 'inherit',
    env: { ...process.env, HUIQI_LONG: '1' },
  });
  const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({
      file: relative('.', name),
      title: test.fullName,
      status: test.status,
      assertions: test.meta.assertions ?? 0,
      cpu: test.meta.cpu ?? 0,
    })),
  );
  writeFileSync(file, `${JSON.stringify(tests, null, 1)}\n`);
  console.log(`${tests.length} tests written to ${file}`);
  return status ?? 1;
}

process.exitCode = verb === 'record' ? record(files[0]) : 1;
