// Holds that no test lost its assertions: writes every test's title and how many assertions it ran, and compares two such files.
//   node packages/checks/scripts/assertions.mjs record FILE
//   node packages/checks/scripts/assertions.mjs compare BEFORE AFTER
// A test is known by its title alone, so that it may move. What is gone, or ran fewer assertions than before, is printed and ends with 1.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** One test as a line of the file. */
const line = (file, title, status, assertions, cpu) => ({ file, title, status, assertions, cpu });

/** The examples of the documentation, which Node's own runner runs: an assertion each `// =>`. */
function examples() {
  spawnSync(process.execPath, ['packages/checks/scripts/doc-examples.mjs'], { stdio: 'inherit' });
  return globSync('docs/generated/*-[0-9]*.ts').map((file) => {
    const text = readFileSync(file, 'utf8');
    const title = text.slice(3, text.indexOf('\n'));
    return line(title.replace(/, example.*/, ''), title, 'passed', text.split('assert.deepStrictEqual(').length - 1, 0);
  });
}

/** Runs all tests, the long ones too. */
function record(out) {
  const report = 'coverage/assertions.json';
  const config = ['--config', 'packages/checks/vitest.assertions.config.ts', '--coverage.enabled=false'];
  const args = ['run', ...config, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('node_modules/.bin/vitest', args, {
    stdio: 'inherit',
    env: { ...process.env, HUIQI_LONG: '1' },
  });
  const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, meta }) =>
      line(relative('.', name), fullName, status, meta.assertions ?? 0, meta.cpu ?? 0),
    ),
  );
  const all = [...tests, ...examples()];
  writeFileSync(out, `[\n${all.map((test) => JSON.stringify(test)).join(',\n')}\n]\n`);
  console.log(`${all.length} tests written to ${out}`);
  return status ?? 1;
}

/** The tests of a file by title: where several bear one, their number and the sum of their assertions. */
function byTitle(file) {
  const found = new Map();
  for (const { file: path, title, status, assertions } of JSON.parse(readFileSync(file, 'utf8'))) {
    const one = found.get(title) ?? { path, tests: 0, assertions: 0, failed: 0 };
    one.tests += 1;
    one.assertions += assertions;
    one.failed += status === 'passed' ? 0 : 1;
    found.set(title, one);
  }
  return found;
}

function compare(beforeFile, afterFile) {
  const [before, after] = [byTitle(beforeFile), byTitle(afterFile)];
  const [gone, fewer, added] = [[], [], []];
  for (const [title, was] of before) {
    const now = after.get(title);
    if (now === undefined) gone.push(`${was.path} | ${title} | ${was.tests} tests, ${was.assertions} assertions`);
    else if (now.assertions < was.assertions || now.tests < was.tests) {
      const counts = `${was.tests} tests, ${was.assertions} assertions → ${now.tests}, ${now.assertions}`;
      fewer.push(`${now.path} | ${title} | ${counts}${was.failed + now.failed > 0 ? ' (not all passed)' : ''}`);
    }
  }
  for (const [title, now] of after) if (!before.has(title)) added.push(`${now.path} | ${title} | ${now.assertions}`);
  const sum = (tests, key) => [...tests.values()].reduce((total, one) => total + one[key], 0);
  for (const [name, tests] of [
    ['before', before],
    ['after ', after],
  ])
    console.log(`${name}: ${sum(tests, 'tests')} tests, ${sum(tests, 'assertions')} assertions`);
  for (const [name, lines] of Object.entries({ gone, fewer, added })) {
    console.log(`\n${name}: ${lines.length}`);
    for (const text of lines.sort()) console.log(`  ${text}`);
  }
  return gone.length + fewer.length === 0 ? 0 : 1;
}

const [verb, ...files] = process.argv.slice(2);
if (verb === 'record' && files.length === 1) process.exitCode = record(files[0]);
else if (verb === 'compare' && files.length === 2) process.exitCode = compare(files[0], files[1]);
else {
  console.error('record FILE | compare BEFORE AFTER');
  process.exitCode = 2;
}
