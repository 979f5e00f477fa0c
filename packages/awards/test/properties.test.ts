import type { CollectionValue, Determination, FactSet, FactValue } from '@huiqi/kernel';
import { evaluate, type Matter, openMatter, ruleById } from '@huiqi/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { type AwardAssessment, assessAward } from '../src/index.ts';
import { awardsIn, casesOf, exampleBook, lawBook, packs } from './award-books.ts';

const golden = (Object.keys(packs) as (keyof typeof packs)[]).flatMap(casesOf);
const lawAwards = awardsIn(lawBook);

/** Facts that settle most rules, mixed from golden cases so that all outcomes occur. */
const caseInput = fc
  .record({
    facts: fc.array(fc.constantFrom(...golden.map((one) => one.facts)), { minLength: 1, maxLength: 8 }),
    filing: fc.constantFrom(...golden.flatMap((one) => one.events['filing'] ?? [])),
    signed: fc.array(fc.constantFrom(...golden.flatMap((one) => Object.entries(one.judgements ?? {}))), {
      maxLength: 12,
    }),
    award: fc.constantFrom(...lawAwards),
    seed: fc.infiniteStream(fc.boolean()),
  })
  .map(({ facts, filing, signed, award, seed }) => ({
    facts: Object.assign({}, ...facts) as FactSet,
    days: { decidedOn: filing, knownOn: filing, events: { filing } },
    judgements: Object.fromEntries(signed.map(([clause, answer]) => [clause, { ...answer, on: filing }])),
    award,
    hide: () => seed.next().value === true,
  }));

/** The same facts with some of them unknown: facts, fields of records, and the completeness of lists. */
function hidden(facts: FactSet, hide: () => boolean): FactSet {
  const value = (one: FactValue): FactValue => {
    if (hide()) return null;
    return typeof one === 'object' && one !== null && 'records' in one ? collection(one) : one;
  };
  const collection = (one: CollectionValue): CollectionValue => {
    // A record left out leaves the list incomplete.
    const records = one.records.filter(() => !hide());
    const whole = records.length === one.records.length && !hide();
    return { records: records.map((record) => hidden(record, hide)), completeOver: whole ? one.completeOver : null };
  };
  return Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, value(one)]));
}

const groundKeys = (answer: Determination<AwardAssessment>): string[] =>
  answer.outcome === 'not-applicable' ? answer.grounds.map(({ rule, step }) => `${rule} ${step}`) : [];

describe('for every golden case', () => {
  test.each(golden.map((one) => [`${one.rule} ${one.id}`, one] as const))(
    '%s holds when facts are hidden',
    (_, one) => {
      const rule = ruleById(lawBook, one.rule);
      const filing = one.events[rule?.rule.textDay ?? ''];
      if (rule === null || filing === undefined) throw new Error(one.rule);
      const days = { decidedOn: filing, knownOn: filing, events: one.events };
      const ask = (facts: FactSet) =>
        evaluate(openMatter(lawBook, { facts, days, judgements: one.judgements ?? {} }), rule);
      const full = ask(one.facts);
      fc.assert(
        fc.property(fc.infiniteStream(fc.boolean()), (stream) => {
          const less = ask(hidden(one.facts, () => stream.next().value === true));
          if (less.outcome === 'undetermined') return;
          expect(less.outcome).toBe(full.outcome);
          if (less.outcome === 'determined' && full.outcome === 'determined') expect(less.value).toEqual(full.value);
        }),
        { seed: 5, numRuns: 40 },
      );
    },
  );
});

describe('for every award of the packs', () => {
  test('hiding facts never turns one answer into another', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(caseInput, ({ facts, days, judgements, award, hide }) => {
        const full = assessAward(openMatter(lawBook, { facts, days, judgements }), award);
        const kept = Object.fromEntries(Object.entries(judgements).filter(() => !hide()));
        const less = assessAward(openMatter(lawBook, { facts: hidden(facts, hide), days, judgements: kept }), award);
        seen.add(full.outcome);
        if (less.outcome === 'undetermined') return;
        expect(less.outcome).toBe(full.outcome);
        if (less.outcome === 'determined' && full.outcome === 'determined') expect(less.value).toEqual(full.value);
        expect(groundKeys(full)).toEqual(expect.arrayContaining(groundKeys(less)));
      }),
      { seed: 6, numRuns: 1500 },
    );
    expect([...seen].sort()).toEqual(['determined', 'not-applicable', 'undetermined']);
  });

  test('the explained answer without its steps is the lean answer, and both survive JSON', () => {
    fc.assert(
      fc.property(caseInput, ({ facts, days, judgements, award }) => {
        const open = (): Matter => openMatter(lawBook, { facts, days, judgements });
        const lean = assessAward(open(), award);
        const explained = assessAward(open(), award, { explain: true });
        const { steps = [], ...rest } = explained;
        expect(rest).toEqual(lean);
        expect(lean.steps).toBeUndefined();
        expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
        expect(steps.at(-1)).toMatchObject({ id: award, what: 'award', result: lean.outcome });
        const ids = new Set(steps.map(({ id }) => id));
        expect(steps.flatMap(({ from }) => from).filter((id) => !ids.has(id))).toEqual([]);
        const sources = [...steps, ...lean.cautions, ...(lean.outcome === 'not-applicable' ? lean.grounds : [])];
        for (const { source = 0 } of sources) expect(source).toBeLessThan(Math.max(1, lean.citations.length));
      }),
      { ...runs(300), seed: 7 },
    );
  });

  test('asking twice, or another case between, gives the same answer', () => {
    fc.assert(
      fc.property(caseInput, caseInput, (one, other) => {
        const { facts, days, judgements, award } = one;
        const matter = openMatter(lawBook, { facts, days, judgements });
        const first = assessAward(matter, award);
        assessAward(openMatter(lawBook, other), other.award);
        assessAward(matter, award, { explain: true });
        expect(assessAward(matter, award)).toEqual(first);
      }),
      { ...runs(200), seed: 8 },
    );
  });
});

test('a known failing condition closes the example award whatever else is hidden', () => {
  const day = '2026-05-20';
  const facts = { 'enterprise.registeredOn': '2025-01-01' };
  const matter = openMatter(exampleBook, { facts, days: { decidedOn: day, knownOn: day, events: { filing: day } } });
  expect(assessAward(matter, 'example.district-award').outcome).toBe('not-applicable');
});
