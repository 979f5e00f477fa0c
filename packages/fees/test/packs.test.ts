import type { FactSet } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import { evaluate, openMatter, ruleById } from '@huiqi/rules';
import { type GoldenCase, runGoldenCases } from '@huiqi/rules/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { bookOf, books, casesAt } from './support.ts';

const calendar = calendarAsKnown(cnCalendar, '2026-11-22');

const shipped = [
  ['cn/metrology', 'packages/packs/places/cn/metrology/cases.json'],
  ['cn/patent', 'packages/packs/places/cn/patent/cases.json'],
  ['xiamen/metrology', 'packages/packs/places/350200-xiamen/metrology/cases.json'],
  ['jiangsu/testing', 'packages/packs/places/320000-jiangsu/testing/cases.json'],
  ['local-waiver', 'examples/bureau-year/packs/cases/local-waiver.json'],
] as const;

function answerOf(golden: GoldenCase, facts: FactSet, book: ReturnType<typeof bookOf>) {
  const rule = ruleById(book, golden.rule);
  if (rule === null) throw new Error(golden.rule);
  const last = Object.values(golden.events).sort().at(-1) ?? '9999-12-31';
  const decidedOn = golden.decidedOn ?? last;
  return evaluate(
    openMatter(book, {
      facts,
      calendar,
      days: { decidedOn, knownOn: golden.knownOn ?? decidedOn, events: golden.events },
    }),
    rule,
  );
}

describe.each(shipped)('pack %s', (name, path) => {
  const pack = books[name];
  if (pack === undefined) throw new Error(name);
  const book = bookOf(pack);
  const cases = casesAt(path);

  test('gives every case beside it', () => {
    expect(runGoldenCases(book, cases, calendar)).toEqual([]);
  });

  test('has for every rule a case where it holds and one where a fact is missing', () => {
    for (const { rule } of book.rules) {
      const outcomes = cases.filter((golden) => golden.rule === rule.id).map(({ expect: wanted }) => wanted.outcome);
      expect(outcomes, rule.id).toEqual(expect.arrayContaining(['determined', 'undetermined']));
    }
  });

  test('hiding facts never turns one determined answer into another', () => {
    const known = cases.filter(({ expect: wanted }) => wanted.outcome !== 'undetermined');
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (golden, hide) => {
          const whole = answerOf(golden, golden.facts, book);
          const left = Object.entries(golden.facts).filter((_, index) => hide[index] !== true);
          const part = answerOf(golden, Object.fromEntries(left), book);
          if (part.outcome === 'undetermined') expect(part.missing.length).toBeGreaterThan(0);
          else expect(part.outcome).toBe(whole.outcome);
          if (part.outcome === 'determined' && whole.outcome === 'determined') expect(part.value).toEqual(whole.value);
        },
      ),
      runs(300),
    );
  });
});
