import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { call, dataOf } from './support.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^echo '(.+)' \| huiqi (.+)\n```[^`]*```json\n([^`]+)```/gm)].map(
  ([, input = '', command = '', answer = '']) => ({ input, command, answer: JSON.parse(answer) as object }),
);

test('the README has its examples', () => {
  expect(examples.map(({ command }) => command.split(' ')[0])).toEqual(['credit-code', 'size', 'due']);
});

test.each(examples)('huiqi $command gives what the README says', async ({ input, command, answer }) => {
  const called = await call(command.split(' '), `${input}\n`);
  expect(called).toMatchObject({ code: 0, err: '' });
  expect(dataOf(called)).toMatchObject([answer]);
});
