import { verbs } from '@huiqi/sdk/verbs';
import { describe, expect, test } from 'vitest';
import { verbsPage } from '../../../docs/scripts/verbs-page.ts';

const page = verbsPage();
const parts = new Map(page.split(/^(?=## )/m).map((part) => [/\{#([\w-]+)\}$/m.exec(part)?.[1], part]));

test('the page of verbs has a part for each, begins in Chinese, and is not too long to load', () => {
  expect([...parts.keys()]).toEqual([undefined, ...verbs.map(({ name }) => name)]);
  expect(page).toMatch(/^# 对外提问\n/);
  expect(new TextEncoder().encode(page).length).toBeLessThan(60_000);
});

describe.each(verbs.map((verb) => [verb.name, verb] as const))('%s', (name, { input, examples }) => {
  const part = parts.get(name) ?? '';

  test('lists the fields of its line with a Chinese title, and those of its answer', () => {
    for (const field of Object.keys(input.shape)) {
      expect(part).toMatch(new RegExp(`^\\| \`${field}\` \\| [^|]*\\p{Script=Han}`, 'mu'));
    }
    for (const field of ['schemaVersion', 'words', 'issues']) expect(part).toContain(`| \`${field}\` |`);
  });

  test('shows each worked line with what is said of it', () => {
    for (const { line, says } of examples) {
      expect(part).toContain(`\`\`\`txt\n${JSON.stringify(line)}\n\`\`\``);
      expect(part.replaceAll('\\', '')).toContain(`- ${says}`);
    }
  });
});

test('a worked line that is not answered makes no page', () => {
  const [verb] = verbs;
  if (verb === undefined) throw new Error('no verbs');
  const broken = verb.examples.map((example) => ({ ...example, line: { facts: 1 } }));
  expect(() => verbsPage([{ ...verb, examples: broken }])).toThrow(`${verb.name}: `);
});
