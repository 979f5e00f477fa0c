import type { FactSet } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { assessSeries, assessWaiver, type WaiverAssessment, waiverTotals } from '../src/index.ts';
import { asked, inSeries } from './asked.ts';
import { asks, bookMade, known, type Made, order } from './rules.ts';

const facts = ['enterprise.aboveScale', 'enterprise.highTech', 'line.commissioned'] as const;
const percent = (most: number) => fc.integer({ min: 0, max: most }).map((part) => ({ const: `${part}%` }));
const money = (most: number) => fc.nat(most).map((amount) => ({ const: `${amount}元` }));
const when = fc.subarray([...facts]).map((asked) => ({ all: asked.map(asks) }));
const form = fc.oneof(
  percent(100).map((off) => ({ off })),
  percent(100).map((pay) => ({ pay })),
  money(2000).map((amount) => ({ amount })),
  fc.constant({ zero: true }),
);
const waivers = fc.array(
  fc.record({ form, basis: fc.constantFrom('statutory', 'policy'), group: fc.constantFrom('a', 'b'), when }),
  { maxLength: 5 },
);
const stacks = fc.array(
  fc.record({
    by: fc.constantFrom('best', 'sequential', 'additive', 'exclusive', 'top-up'),
    group: fc.constantFrom('a', 'b'),
    order: fc.constantFrom(['r0', 'r1', 'r2', 'r3', 'r4'], ['r3', 'r1', 'r4', 'r0', 'r2']),
    ceiling: fc.option(percent(100), { nil: undefined }),
  }),
  { maxLength: 2 },
);
const adjustments = fc.array(
  fc.record({
    kind: fc.constantFrom('surcharge', 'remit'),
    rate: percent(60),
    on: fc.constantFrom('list', 'payable'),
    waivable: fc.boolean(),
    when,
  }),
  { maxLength: 3 },
);
const caps = fc.array(
  fc.record({
    limit: money(900),
    per: fc.constantFrom('line', 'order', 'enterprise', 'programme'),
    group: fc.constantFrom('a', 'b'),
  }),
  { maxLength: 2 },
);
const answers = fc.record(
  Object.fromEntries(facts.map((name) => [name, fc.constantFrom(true, false, null)])),
) as fc.Arbitrary<FactSet>;

interface Drawn {
  readonly waivers: readonly { form: object; basis: string; group: string; when: object }[];
  readonly stacks: readonly { by: string; group: string; order: readonly string[]; ceiling: object | undefined }[];
  readonly adjustments: readonly { kind: string; rate: object; on: string; waivable: boolean; when: object }[];
  readonly caps: readonly { limit: object; per: string; group: string }[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({ waivers, stacks, adjustments, caps }) as never;

function rulesOf(made: Drawn): readonly Made[] {
  return [
    ...made.waivers.map(
      (one, index): Made => ({
        id: `r${index}`,
        group: one.group,
        when: one.when as never,
        then: { waive: { ...one.form, basis: one.basis, rounding: { unit: 'fen', mode: 'down' } } },
      }),
    ),
    ...made.stacks.map(
      ({ group, ceiling, ...args }, index): Made => ({
        id: `s${index}`,
        group,
        then: { stack: { ...args, ...(ceiling === undefined ? {} : { ceiling }) } },
      }),
    ),
    ...made.adjustments.map(
      ({ kind, rate, on, waivable, when: asked }, index): Made => ({
        id: `j${index}`,
        when: asked as never,
        then:
          kind === 'remit'
            ? { remit: { rate } }
            : { surcharge: { rate, on, ...(waivable && on === 'list' ? { waivable: true } : {}) } },
      }),
    ),
    ...made.caps.map(
      ({ group, per, limit }, index): Made => ({
        id: `c${index}`,
        group,
        then: { cap: { limit, per, ...(['enterprise', 'programme'].includes(per) ? { over: 'year' } : {}) } },
      }),
    ),
  ];
}

const history = { records: [], completeOver: { from: '2020-01-01', to: null } } as const;
const settled: FactSet = {
  'enterprise.aboveScale': true,
  'enterprise.highTech': true,
  'line.commissioned': true,
  'line.received': 0,
};

function assessment(answer: ReturnType<typeof assessWaiver>): WaiverAssessment {
  if (answer.outcome === 'determined') return answer.value;
  return (answer.outcome === 'undetermined' ? answer.atLeast : undefined) ?? expect.fail('nothing is certain');
}

const lists = fc.array(fc.nat(500_000), { minLength: 1, maxLength: 4 });

describe('whatever the rules', () => {
  test('list, surcharges, remissions, charged, waived and payable add up, and nothing lies below zero', () => {
    fc.assert(
      fc.property(drawn, lists, answers, (made, amounts, given) => {
        const book = bookMade(...rulesOf(made));
        const value = assessment(
          assessWaiver(...asked(order(...amounts), known({ ...given, 'line.received': 0 }, { history }), book)),
        );
        for (const line of value.lines) {
          expect(line.list + line.surcharges - line.remissions).toBe(line.charged);
          expect(line.charged - line.waived.statutory - line.waived.policy).toBe(line.payable);
          const parts = [
            line.list,
            line.surcharges,
            line.remissions,
            line.charged,
            line.waived.statutory,
            line.waived.policy,
            line.payable,
          ];
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(line.applied.reduce((sum, { waived }) => sum + waived, 0)).toBe(
            line.waived.statutory + line.waived.policy,
          );
          for (const { waived, base, cut } of line.applied) {
            expect(waived).toBeLessThanOrEqual(base);
            expect(cut === null || cut.by > 0).toBe(true);
          }
        }
        const sum = (pick: (line: (typeof value.lines)[number]) => number) =>
          value.lines.reduce((total, line) => total + pick(line), 0);
        expect(value.charges).toEqual({
          list: sum(({ list }) => list),
          surcharges: sum(({ surcharges }) => surcharges),
          remissions: sum(({ remissions }) => remissions),
        });
        expect(value.totals.payable).toBe(sum(({ payable }) => payable));
      }),
      runs(250),
    );
  });

  test('the sums without explanation are the same', () => {
    fc.assert(
      fc.property(drawn, lists, answers, (made, amounts, given) => {
        const book = bookMade(...rulesOf(made));
        const all = known(given, { history });
        const answer = assessWaiver(...asked(order(...amounts), all, book));
        const { decided, applied, ...totals } = waiverTotals(...asked(order(...amounts), all, book));
        expect(decided).toBe(answer.outcome === 'determined');
        expect(totals).toEqual(assessment(answer).totals);
        expect(applied).toEqual(assessment(answer).lines.flatMap((line) => line.applied.map(({ rule }) => rule)));
      }),
      runs(150),
    );
  });

  test('hiding a fact never changes one determined answer into another, and what is certain is never dearer than the truth', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.nat(500_000),
        fc.record(Object.fromEntries(facts.map((name) => [name, fc.boolean()]))),
        fc.subarray([...facts, 'line.received']),
        (made, list, given, hidden) => {
          const book = bookMade(...rulesOf(made));
          const whole: FactSet = { ...(given as FactSet), 'line.received': 0 };
          const part = Object.fromEntries(Object.entries(whole).filter(([name]) => !hidden.includes(name as never)));
          const [full, less] = [whole, part].map((one) =>
            assessWaiver(...asked(order(list), known(one, { history }), book)),
          );
          if (full === undefined || less === undefined) return;
          expect(full.outcome).toBe('determined');
          if (less.outcome === 'determined') expect(less.value.totals).toEqual(assessment(full).totals);
          else if (less.outcome === 'undetermined') expect(less.missing.length).toBeGreaterThan(0);
        },
      ),
      runs(250),
    );
  });

  test('the order in which independent rules are written does not matter', () => {
    fc.assert(
      fc.property(drawn, lists, answers, fc.nat(), (made, amounts, given, turn) => {
        const rules = rulesOf({ ...made, stacks: made.stacks.slice(0, 1) });
        const by = rules.length === 0 ? 0 : turn % rules.length;
        const other = [...rules.slice(by), ...rules.slice(0, by)].reverse();
        const [one, two] = [rules, other].map((set) =>
          assessment(assessWaiver(...asked(order(...amounts), known(given, { history }), bookMade(...set)))),
        );
        expect(two?.totals).toEqual(one?.totals);
        expect(two?.charges).toEqual(one?.charges);
      }),
      runs(150),
    );
  });

  test('caps hold, and grouping the same ordered lines into orders otherwise changes nothing', () => {
    const lasting = fc.constantFrom('enterprise', 'programme');
    const many = fc.array(fc.nat(300_000), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        drawn,
        many,
        fc.integer({ min: 0, max: 2000 }),
        lasting,
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (made, amounts, limit, per, cuts) => {
          const cap: Made = {
            id: 'cap',
            group: 'a',
            then: { cap: { limit: { const: `${limit}元` }, per, over: 'year' } },
          };
          const book = bookMade(...rulesOf({ ...made, caps: [] }), cap);
          const grouped: number[][] = [[]];
          for (const [index, amount] of amounts.entries()) {
            if (cuts[index] === true && (grouped.at(-1)?.length ?? 0) > 0) grouped.push([]);
            grouped.at(-1)?.push(amount);
          }
          const run = (groups: readonly (readonly number[])[]) => [
            ...assessSeries(
              groups.map((some, index) => inSeries({ ...order(...some), id: `o${index}` }, known(settled), book)),
              history,
            ),
          ];
          const payables = (groups: readonly (readonly number[])[]) =>
            run(groups).flatMap(({ answer }) => assessment(answer).lines.map(({ payable }) => payable));
          expect(payables(grouped)).toEqual(payables([amounts]));
          const waived = run(grouped).at(-1)?.history.records ?? [];
          const group = new Set(made.waivers.flatMap((one, index) => (one.group === 'a' ? [`r${index}`] : [])));
          const used = waived.reduce((sum, record) => sum + (group.has(record.rule) ? record.waived : 0), 0);
          expect(used).toBeLessThanOrEqual(limit * 100);
        },
      ),
      runs(150),
    );
  });

  test('the best of a group never gives less than any single rule of it, caps and all', () => {
    fc.assert(
      fc.property(drawn, fc.nat(500_000), (made, list) => {
        const rules = rulesOf({
          ...made,
          stacks: [],
          adjustments: [],
          waivers: made.waivers.map((one) => ({ ...one, group: 'a' })),
        });
        const cost = (set: readonly Made[]) =>
          assessment(assessWaiver(...asked(order(list), known(settled, { history }), bookMade(...set)))).totals.payable;
        const together = cost(rules);
        for (const one of rules.filter(({ id }) => id.startsWith('r'))) {
          expect(together).toBeLessThanOrEqual(cost([one, ...rules.filter(({ id }) => !id.startsWith('r'))]));
        }
      }),
      runs(100),
    );
  });
});
