import type { FactSet } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { assessWaiver, type WaiverAssessment, type WaiverOrder } from '../src/index.ts';
import { asked, type Known } from './asked.ts';
import { bookWith, knownOf, type MadeUp, orderOf, yes } from './invented-waivers.ts';
import { bookOf, books, json } from './support.ts';

const facts = ['enterprise.aboveScale', 'enterprise.highTech', 'line.commissioned'] as const;
const form = fc.oneof(
  fc.nat(100).map((percent) => ({ off: { const: `${percent}%` } })),
  fc.nat(100).map((percent) => ({ pay: { const: `${percent}%` } })),
  fc.nat(2000).map((amount) => ({ amount: { const: `${amount}元` } })),
  fc.constant({ zero: true }),
);
const waivers = fc
  .array(
    fc.record({
      form,
      basis: fc.constantFrom('statutory', 'policy'),
      group: fc.constantFrom('a', 'b', undefined),
      asks: fc.subarray([...facts]),
      rounding: fc.constantFrom(undefined, { unit: 'yuan', mode: 'down' }, { unit: 'jiao', mode: 'half-up' }),
    }),
    { maxLength: 6 },
  )
  .map((made) =>
    made.map(
      (one, index): MadeUp => ({
        id: `r${index}`,
        waive: { ...one.form, basis: one.basis, ...(one.rounding === undefined ? {} : { rounding: one.rounding }) },
        when: { all: one.asks.map(yes) },
        ...(one.group === undefined ? {} : { group: one.group }),
      }),
    ),
  );
const amount = fc.nat(1_000_000);
const answers = fc.record({
  'enterprise.aboveScale': fc.constantFrom(true, false, null),
  'enterprise.highTech': fc.constantFrom(true, false, null),
  'line.commissioned': fc.constantFrom(true, false, null),
});
const settled = { 'enterprise.aboveScale': true, 'enterprise.highTech': true, 'line.commissioned': true };

function assess(made: readonly MadeUp[], list: number, known: FactSet) {
  return assessWaiver(...asked(orderOf(list), knownOf(known), bookWith(made)));
}

function assessmentOf(answer: ReturnType<typeof assessWaiver>): WaiverAssessment {
  if (answer.outcome === 'determined') return answer.value;
  return (answer.outcome === 'undetermined' ? answer.atLeast : undefined) ?? expect.fail('no value');
}

function payable(answer: ReturnType<typeof assessWaiver>): number {
  return assessmentOf(answer).totals.payable;
}

describe('made-up waivers', () => {
  test('charged less what is waived is payable, nothing is below zero, and the sums are those of the lines', () => {
    fc.assert(
      fc.property(waivers, fc.array(amount, { minLength: 1, maxLength: 4 }), answers, (made, lists, known) => {
        const { lines, totals } = assessmentOf(
          assessWaiver(...asked(orderOf(...lists), knownOf(known), bookWith(made))),
        );
        for (const line of [...lines, totals]) {
          expect(line.charged - line.waived.statutory - line.waived.policy).toBe(line.payable);
          expect(Math.min(line.waived.statutory, line.waived.policy, line.payable)).toBeGreaterThanOrEqual(0);
        }
        for (const line of lines) {
          expect(line.list).toBe(line.charged);
          for (const basis of ['statutory', 'policy'] as const) {
            const own = line.applied.filter((waiver) => waiver.basis === basis);
            expect(own.reduce((sum, { waived }) => sum + waived, 0)).toBe(line.waived[basis]);
          }
        }
        expect(lines.reduce((sum, line) => sum + line.payable, 0)).toBe(totals.payable);
      }),
    );
  });

  test('the best of a group never gives less than any single rule of it', () => {
    fc.assert(
      fc.property(waivers, amount, (made, list) => {
        const group = made.map((one) => ({ ...one, group: 'a' }));
        const together = payable(assess(group, list, settled));
        for (const one of group) expect(together).toBeLessThanOrEqual(payable(assess([one], list, settled)));
        const alone = group.map((one) => payable(assess([one], list, settled)));
        expect(together).toBe(Math.min(list, ...alone));
      }),
    );
  });

  test('the order of rules does not matter', () => {
    fc.assert(
      fc.property(
        waivers,
        amount,
        answers,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (made, list, known, keys) => {
          const keyed = made.map((one, index) => ({ one, key: keys[index] ?? 0 }));
          const shuffled = keyed.sort((left, right) => left.key - right.key).map(({ one }) => one);
          const [before, after] = [assess(made, list, known), assess(shuffled, list, known)];
          expect(after.outcome).toBe(before.outcome);
          expect(assessmentOf(after).totals).toEqual(assessmentOf(before).totals);
          expect(assessmentOf(after).lines[0]?.applied.map(({ rule }) => rule)).toEqual(
            assessmentOf(before).lines[0]?.applied.map(({ rule }) => rule),
          );
        },
      ),
    );
  });

  test('hiding a fact never changes one determined answer into another, and what was payable at most stays so', () => {
    fc.assert(
      fc.property(waivers, amount, answers, fc.constantFrom(...facts), (made, list, known, hidden) => {
        // Coarse rounding is left out of the second claim: cut to the yuan, a smaller base may keep more to pay.
        const plain = made.map(({ waive, ...rest }) => ({
          ...rest,
          waive: { ...waive, rounding: { unit: 'fen', mode: 'down' } },
        }));
        for (const rules of [made, plain]) {
          const whole = assess(rules, list, known);
          const part = assess(rules, list, { ...known, [hidden]: null });
          if (part.outcome === 'determined') {
            expect(whole.outcome).toBe('determined');
            expect(assessmentOf(part).totals).toEqual(assessmentOf(whole).totals);
          }
          if (rules === plain) expect(payable(part)).toBeGreaterThanOrEqual(payable(whole));
        }
      }),
      runs(300),
    );
  });

  test('what is asked for decides: with those facts an open answer is open no more', () => {
    fc.assert(
      fc.property(waivers, amount, answers, (made, list, known) => {
        const answer = assess(made, list, known);
        if (answer.outcome !== 'undetermined') return;
        expect(answer.missing.length).toBeGreaterThan(0);
        const asked = Object.fromEntries(answer.missing.map(({ name }) => [name, false]));
        expect(assess(made, list, { ...known, ...asked }).outcome).toBe('determined');
      }),
      runs(300),
    );
  });
});

describe('worked cases', () => {
  const cases = json('packages/fees/test/data/worked-cases.json') as readonly {
    readonly order: WaiverOrder;
    readonly known: Known;
    readonly packs: readonly string[];
  }[];
  const book = bookOf(...Object.values(books));

  test('explained, the answer is the same with steps, each unique, resting on earlier ones, and it survives JSON', () => {
    for (const { order, known } of cases) {
      const lean = assessWaiver(...asked(order, known, book));
      const { steps, ...told } = assessWaiver(...asked(order, known, book, { explain: true }));
      expect(told).toEqual(lean);
      expect('steps' in lean).toBe(false);
      const ids = (steps ?? []).map(({ id, record }) => `${id}@${(record ?? []).join('.')}`);
      expect(new Set(ids).size).toBe(ids.length);
      const named = new Set((steps ?? []).map(({ id, record }) => `${id}@${record?.[0] ?? ''}`));
      for (const step of steps ?? []) {
        for (const from of step.from) expect(named, step.id).toContain(`${from}@${step.record?.[0] ?? ''}`);
        if (step.source !== undefined) expect(told.citations[step.source]).toBeDefined();
      }
      expect(JSON.parse(JSON.stringify({ ...told, steps }))).toEqual({ ...told, steps });
      for (const line of assessmentOf(lean).lines) {
        const paid = steps?.find(({ what, record }) => what === 'fees.payable' && record?.[0] === line.line);
        expect(paid?.result).toBe(line.payable);
      }
    }
  });

  test('hiding facts of a worked case never changes one determined answer into another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.boolean(),
        (one, hide, hideInstruments) => {
          const own = bookOf(...one.packs.flatMap((name) => books[name] ?? []));
          const left = Object.entries(one.known.facts).filter((_, index) => hide[index] !== true);
          const { instruments = [], ...known } = one.known;
          const bare = instruments.map((instrument) => ({ ...instrument, catalogueMode: null, use: null }));
          const hidden = {
            ...known,
            facts: Object.fromEntries(left),
            instruments: hideInstruments ? bare : instruments,
          };
          const [whole, part] = [
            assessWaiver(...asked(one.order, one.known, own)),
            assessWaiver(...asked(one.order, hidden, own)),
          ];
          if (part.outcome === 'determined') expect(assessmentOf(part).totals).toEqual(assessmentOf(whole).totals);
          else expect(part.outcome === 'undetermined' && part.missing.length).toBeGreaterThan(0);
        },
      ),
      runs(300),
    );
  });
});
