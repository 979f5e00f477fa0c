import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/index.ts';
import { readGoldenCases, readPack } from '../src/read.ts';
import { runGoldenCases } from '../src/testing.ts';
import { calendar2026 } from './calendar.ts';
import { words } from './words.ts';

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'));

describe('the grammar carries real rules of three fact pages', () => {
  const pack = readPack(load('grammar.json'));
  const cases = readGoldenCases(load('grammar.cases.json'));
  if (!pack.ok) throw new Error(JSON.stringify(pack.issues, null, 1));
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues, null, 1));
  const book = compile([pack.value], words, { examples: true });

  test('the day before, the day and the unknown of each', () => {
    expect(runGoldenCases(book, cases.value, calendar2026)).toEqual([]);
  });

  test('every rule that gives an outcome has a determined and an undetermined case', () => {
    const outcomesOf = (id: string) =>
      cases.value.filter((golden) => golden.rule === id).map((golden) => golden.expect.outcome);
    for (const { rule } of book.rules) {
      if ('derive' in rule.then || rule.id === 'fee.annual' || rule.id === 'due.mediation') continue;
      expect(outcomesOf(rule.id), rule.id).toEqual(expect.arrayContaining(['determined', 'undetermined']));
    }
  });

  test('a case that says the wrong thing is found out', () => {
    const wrong = cases.value
      .slice(0, 1)
      .map((golden) => ({ ...golden, expect: { ...golden.expect, outcome: 'determined' as const } }));
    expect(runGoldenCases(book, wrong, calendar2026).map((failure) => failure.part)).toContain('outcome');
  });
});
