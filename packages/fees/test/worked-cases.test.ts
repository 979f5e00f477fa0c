import { describe, expect, test } from 'vitest';
import { assessWaiver, type WaiverOrder } from '../src/index.ts';
import { asked, type Known } from './asked.ts';
import { bookOf, books, json } from './support.ts';

interface WorkedCase {
  readonly id: string;
  readonly worked: number;
  readonly title: string;
  readonly packs: readonly string[];
  readonly order: WaiverOrder;
  readonly known: Known;
  readonly expect: {
    readonly charged: number;
    readonly statutory: number;
    readonly policy: number;
    readonly payable: number;
    readonly applied: readonly string[];
    readonly rivals?: readonly string[];
  };
}

const cases = json('packages/fees/test/data/worked-cases.json') as readonly WorkedCase[];

describe('the worked cases, to the fen', () => {
  test.each(cases.map((one) => [`${one.worked}: ${one.title}`, one] as const))('%s', (_, one) => {
    const packs = one.packs.map((name) => books[name] ?? expect.fail(name));
    const answer = assessWaiver(...asked(one.order, one.known, bookOf(...packs)));
    if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer));
    const { totals, lines } = answer.value;
    expect(totals).toEqual({
      charged: one.expect.charged,
      waived: { statutory: one.expect.statutory, policy: one.expect.policy },
      payable: one.expect.payable,
    });
    expect(lines.flatMap(({ applied }) => applied.map(({ rule }) => rule))).toEqual(one.expect.applied);
    if (one.expect.rivals !== undefined) {
      expect(lines.flatMap(({ rivals }) => rivals.map(({ rule }) => rule))).toEqual(one.expect.rivals);
    }
    // What is not waived says why, with both sides of what failed.
    for (const { grounds } of lines.flatMap(({ refused }) => refused)) expect(grounds.length).toBeGreaterThan(0);
  });

  test('the same cases come out the same with every pack at hand', () => {
    for (const one of cases) {
      const names = new Set(['cn/metrology', 'cn/patent', 'xiamen/metrology', 'jiangsu/testing', ...one.packs]);
      const answer = assessWaiver(
        ...asked(one.order, one.known, bookOf(...[...names].flatMap((name) => books[name] ?? []))),
      );
      expect(answer.outcome, one.id).toBe('determined');
      expect(answer.outcome === 'determined' && answer.value.totals.payable, one.id).toBe(one.expect.payable);
    }
  });
});
