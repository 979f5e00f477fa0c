// Mutation test of one package: changes one spot of its sources at a time and asks its tests whether they notice.
//   nice node packages/checks/scripts/mutate.mjs PACKAGE [--sample 80] [--tests a,b] [--report FILE]
// It works in a copy, so that the sources stay as they are. The spots are drawn by a fixed seed: the same sources, the same mutants.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const option = (key, otherwise) => {
  const place = rest.indexOf(`--${key}`);
  return place < 0 ? otherwise : rest[place + 1];
};
if (name === undefined) {
  console.error('用法 Usage: mutate.mjs PACKAGE [--sample 80] [--tests a,b] [--report FILE]');
  process.exit(2);
}
const sample = Number(option('sample', '80'));
const tests = option('tests', '')
  .split(',')
  .filter((one) => one !== '');
const report = option('report', '');

/** What is changed into what; each hit is a mutant. */
const operators = [
  ['compare', / <= /g, ' < '],
  ['compare', / < /g, ' <= '],
  ['compare', / >= /g, ' > '],
  ['compare', / > /g, ' >= '],
  ['equal', / === /g, ' !== '],
  ['equal', / !== /g, ' === '],
  ['logic', / && /g, ' || '],
  ['logic', / \|\| /g, ' && '],
  ['arithmetic', / \+ 1\b/g, ' + 2'],
  ['arithmetic', / - 1\b/g, ' - 2'],
  ['boolean', /\btrue\b/g, 'false'],
  ['boolean', /\bfalse\b/g, 'true'],
  ['empty', /return \[\];/g, 'throw new Error();'],
  ['filter', /\.some\(/g, '.every('],
  ['filter', /\.every\(/g, '.some('],
  ['number', /\?\? 0\b/g, '?? 1'],
];

const sources = readdirSync(`${root}packages/${name}/src`, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.includes('words'));
const mutants = sources.flatMap((file) => {
  const text = readFileSync(`${root}packages/${name}/src/${file}`, 'utf8');
  // Comments and types say nothing when they change.
  const masked = text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (one) => one.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(?:export )?(?:interface|type) [\s\S]*?\n\}?\n/g, (one) => one.replaceAll(/[^\n]/g, ' '));
  return operators.flatMap(([kind, pattern, to]) =>
    [...masked.matchAll(pattern)].map(({ index, 0: found }) => ({
      file,
      kind,
      index,
      found,
      to,
      line: text.slice(0, index).split('\n').length,
    })),
  );
});

/** A small generator with a fixed seed, so that the sample is the same every time. */
let state = 20_261_122;
const next = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const drawn = mutants
  .map((mutant) => ({ mutant, key: next() }))
  .sort((left, right) => left.key - right.key)
  .slice(0, sample)
  .map(({ mutant }) => mutant);

const copy = mkdtempSync(join(tmpdir(), 'huiqi-mutants-'));
for (const entry of readdirSync(root)) {
  if (['node_modules', '.git', 'docs'].includes(entry)) continue;
  cpSync(`${root}${entry}`, `${copy}/${entry}`, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.includes('/dist'),
  });
}
symlinkSync(`${root}node_modules`, `${copy}/node_modules`);
const survived = [];
let killed = 0;
for (const [count, mutant] of drawn.entries()) {
  const path = `${copy}/packages/${name}/src/${mutant.file}`;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, mutant.index) + mutant.to + text.slice(mutant.index + mutant.found.length));
  const run = spawnSync(
    'node_modules/.bin/vitest',
    [
      'run',
      '--project',
      name,
      ...tests,
      '--bail',
      '1',
      '--coverage.enabled=false',
      '--typecheck.enabled=false',
      '--isolate=false',
    ],
    { cwd: copy, encoding: 'utf8', timeout: 120_000 },
  );
  writeFileSync(path, text);
  if (run.status === 0) survived.push(mutant);
  else killed += 1;
  process.stderr.write(`\r${count + 1}/${drawn.length} killed ${killed} survived ${survived.length}   `);
}
rmSync(copy, { recursive: true, force: true });
const share = Math.round((1000 * killed) / drawn.length) / 10;
const lines = [
  `# 变异测试 Mutation test · ${name}`,
  '',
  `\`node packages/checks/scripts/mutate.mjs ${process.argv
    .slice(2)
    .filter((one) => one !== report && one !== '--report')
    .join(' ')}\``,
  '',
  `- 可变异之处 spots: ${mutants.length}`,
  `- 抽样 sample (fixed seed): ${drawn.length}`,
  `- 被测试发现 noticed: ${killed} (${share} %)`,
  `- 未被发现 not noticed: ${survived.length}`,
  '',
  '| 文件 File | 行 Line | 改动 Change |',
  '| --- | ---: | --- |',
  ...survived.map(
    ({ file, line, found, to }) =>
      `| ${file} | ${line} | \`${found.trim().replaceAll('|', '\\|')}\` → \`${to.trim().replaceAll('|', '\\|')}\` |`,
  ),
  '',
];
if (report !== '') writeFileSync(report, lines.join('\n'));
console.log(lines.join('\n'));
