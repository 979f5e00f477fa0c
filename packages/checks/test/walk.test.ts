import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './support/workspace.ts';

// check-pack.mjs walks with tarballs; here the same lines run on the sources, so that a README that would break the walk is seen
// before anything is built.
const cwd = `${root}packages/checks`;
const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const script = (code: string): string =>
  node('--input-type=module', '-e', `const walk = await import('${root}packages/checks/scripts/walk.mjs');\n${code}`);

test('the lines of README.md print the amount as a bound and the question, then the final amount and the article', () => {
  const program = script('process.stdout.write(walk.readmeProgram());');
  const printed = node('--conditions=@huiqi/source', '--input-type=module-typescript', '-e', program);
  const shapes = JSON.parse(
    script('console.log(JSON.stringify(Object.values(walk.promised).map(({ source, flags }) => [source, flags])));'),
  ) as [string, string][];
  expect(shapes).toHaveLength(3);
  expect(shapes.filter(([source, flags]) => !new RegExp(source, flags).test(printed))).toEqual([]);
});

test('a line of README.md is printed whole and held to its value', () => {
  const readme = JSON.stringify("```ts\nconst a = ['x'];\na.includes('x'); // => true\na.length; // => 2\n```\n");
  const program = script(`process.stdout.write(walk.readmeProgram(${readme}));`);
  expect(program).toContain("show(a); assert.deepStrictEqual(a.includes('x'), true);");
  expect(() => node('--input-type=module-typescript', '-e', program)).toThrow('AssertionError');
});

test('a README without an example is refused', () => {
  expect(() => script("walk.readmeProgram('# empty');")).toThrow('README.md has no example');
});

test('the page of the walk tells the lines that the walk tells', () => {
  const page = readFileSync(`${root}docs/guide/walk.md`, 'utf8');
  for (const line of [
    '空文件夹 an empty folder',
    'npm install',
    'node first.ts',
    '合计 in all',
    '应缴最多7,500.00元，资料齐全后可能更少',
    '请填写：器具用途（第1项）',
    '结论：应收7,500.00元，依法减免7,500.00元，应缴0.00元',
  ]) {
    expect(page).toContain(line);
  }
});
