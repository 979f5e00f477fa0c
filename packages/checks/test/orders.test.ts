import { existsSync, readFileSync } from 'node:fs';
import { assessWaiver, type WaivedByBasis, type WaiverOrder } from '@huiqi/fees';
import { allPacks } from '@huiqi/packs';
import { manifest } from '@huiqi/packs/manifest';
import { compile, type RuleBook, type SealedPack } from '@huiqi/rules';
import { readPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { type KnownOrder, openedOrder } from './support/asked-order.ts';
import { vocabulary } from './support/vocabulary.ts';

/** A whole order beside a pack: what is known, and every figure that must come out. */
interface OrderMatter {
  readonly id: string;
  readonly worked: number;
  readonly title: string;
  readonly packs: readonly string[];
  readonly order: WaiverOrder;
  readonly known: KnownOrder;
  readonly expect: {
    readonly list: number;
    readonly surcharges: number;
    readonly remissions: number;
    readonly charged: number;
    readonly statutory: number;
    readonly policy: number;
    readonly payable: number;
    readonly applied?: readonly string[];
    readonly rivals?: readonly string[];
    readonly refunded?: WaivedByBasis;
    readonly overpaid?: number;
  };
}

const packages = new URL('../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, packages), 'utf8'));
const packAt = (path: string): SealedPack => {
  const read = readPack(json(path));
  if (!read.ok) throw new Error(`${path} ${JSON.stringify(read.issues)}`);
  return read.value;
};
const places: Readonly<Record<string, string>> = { 'higher-level': 'fees/test/data/higher-level.json' };
const bookOf = (names: readonly string[]) =>
  compile(
    names.map((name) => packAt(places[name] ?? `packs/places/${name}/pack.json`)),
    vocabulary,
    { examples: true },
  );

const assessed = (order: WaiverOrder, known: KnownOrder, book: RuleBook) => {
  const [matter, records] = openedOrder(known, book);
  return assessWaiver(matter, order, records);
};
const folders = manifest
  .filter(({ kind, folder }) => kind === 'pack' && existsSync(new URL(`packs/${folder}/orders.json`, packages)))
  .map(({ folder }) => folder);

test('some packs have orders beside them', () => {
  expect(folders.length).toBeGreaterThan(8);
});

/** The books of orders that need the same packs beside the national ones. */
const books = new Map<string, RuleBook>();
const national = allPacks.filter(({ division }) => division === null);

describe.each(folders)('the orders of %s', (folder) => {
  const cases = json(`packs/${folder}/orders.json`) as readonly OrderMatter[];

  test.each(cases.map((one) => [`${one.worked} ${one.id}: ${one.title}`, one] as const))('%s', (_, one) => {
    const { order, known, expect: wanted } = one;
    const answer = assessed(order, known, bookOf(one.packs));
    if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer, null, 1));
    const { lines, totals, charges } = answer.value;
    expect(charges).toEqual({ list: wanted.list, surcharges: wanted.surcharges, remissions: wanted.remissions });
    expect(totals).toEqual({
      charged: wanted.charged,
      waived: { statutory: wanted.statutory, policy: wanted.policy },
      payable: wanted.payable,
    });
    if (wanted.applied !== undefined)
      expect(lines.flatMap((line) => line.applied.map(({ rule }) => rule))).toEqual(wanted.applied);
    if (wanted.rivals !== undefined)
      expect(lines.flatMap((line) => line.rivals.map(({ rule }) => rule))).toEqual(wanted.rivals);
    if (wanted.refunded !== undefined) expect(lines[0]?.settlement?.refunded).toEqual(wanted.refunded);
    if (wanted.overpaid !== undefined) expect(lines[0]?.settlement?.overpaid).toBe(wanted.overpaid);
  });

  test('come out the same with every national pack at hand', () => {
    for (const one of cases) {
      const names = one.packs.map((name) => packAt(places[name] ?? `packs/places/${name}/pack.json`));
      const near = names.filter(({ division, kind }) => division !== null || kind === 'example');
      const key = near.map(({ id }) => id).join(' ');
      const book = books.get(key) ?? compile([...national, ...near], vocabulary, { examples: true });
      books.set(key, book);
      const answer = assessed(one.order, one.known, book);
      expect(answer.outcome === 'determined' ? answer.value.totals.payable : answer, one.id).toEqual(
        one.expect.payable,
      );
    }
  });
});

test.each([
  [25, 'determined', 50_000],
  [26, 'undetermined', 100_000],
] as const)(
  'a delay of %i workdays is %s: what no clause at hand says is not presumed away',
  (days, outcome, payable) => {
    const line = { item: 'gauge', service: 'verification', instrumentId: null, quantity: 1, listFen: 100_000 } as const;
    const order = {
      id: 'o',
      institute: null,
      acceptedOn: '2024-06-01',
      dueOn: null,
      paidOn: null,
      lines: [line],
    } as const;
    const known = {
      facts: { 'line.delayWorkdays': days, 'instrument.inPlan': true, 'instrument.inCatalogue': false },
      days: { decidedOn: '2024-06-01', knownOn: '2024-06-01' },
    } as const;
    const answer = assessed(order, known, bookOf(['cn/metrology-charges']));
    expect(answer.outcome).toBe(outcome);
    const value =
      answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : null;
    expect(value?.totals.payable).toBe(payable);
    if (answer.outcome === 'undetermined') {
      expect(answer.missing).toMatchObject([{ kind: 'parameter', name: 'cn.metrology.delay.rate' }]);
    }
  },
);
