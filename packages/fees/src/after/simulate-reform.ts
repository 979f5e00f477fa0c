import { compareText, type Fen } from '@huiqi/kernel';
import { type MatterInput, openMatter, type RuleBook, requireEngine } from '@huiqi/rules';
import type { WaivedByBasis } from '../assessment.ts';
import type { OrderRecords, WaiverOrder } from '../order.ts';
import { waiverTotals } from './waiver-totals.ts';

/** One order of a population, in a group of the caller's making. @zh 模拟样本 */
export interface PopulationOrder extends OrderRecords {
  /** The group, such as a size or a town. */
  readonly group: string;
  /** What is known of its case; it is opened by the rules as they are and by those of every reform. */
  readonly input: MatterInput;
  /** The order. */
  readonly order: WaiverOrder;
}

/** A reform: the rules as they would be. @zh 改革方案 */
export interface Reform {
  /** Its name. */
  readonly name: string;
  /** The rules. */
  readonly book: RuleBook;
}

/** What a reform does to some orders. Who gains pays less; amounts of undecided orders are counted nowhere. @zh 改革影响 */
export interface ReformEffect {
  /** All orders. */
  readonly orders: number;
  /** Those that pay less. */
  readonly gaining: number;
  /** How much less, in all. */
  readonly gained: Fen;
  /** Those that pay more. */
  readonly losing: number;
  /** How much more, in all. */
  readonly lost: Fen;
  /** Those that pay the same. */
  readonly same: number;
  /** Those that the known facts leave open, before the reform or after it. */
  readonly undecided: number;
  /** How much more is waived, by basis; below zero where less is. */
  readonly cost: WaivedByBasis;
  /** How much more is charged before waivers; below zero where less is. */
  readonly charged: Fen;
}

/** What one reform does, in all and by group. @zh 改革模拟结果 */
export interface ReformOutcome {
  /** The reform. */
  readonly name: string;
  /** In all. */
  readonly total: ReformEffect;
  /** By group, in the order of their names. */
  readonly groups: readonly { readonly group: string; readonly effect: ReformEffect }[];
}

/**
 * What reforms would do to a population: who gains, who loses and what it costs, by group, all reforms in one pass. The population
 * streams through; nothing is kept of an order.
 *
 * @zh 改革模拟
 * @param population - the orders, each asked once
 * @param rules - the rules as they are, and as they would be: changed parameters, changed rules, or a new layer
 * @param rules.current - as they are
 * @param rules.reforms - as they would be
 * @throws {@link CallerError} what `waiverTotals` throws
 * @example
 * ```ts
 * import { feesVocabulary, simulateReforms } from '@huiqi/fees';
 * import { cnMetrology, xiamenMetrology } from '@huiqi/packs';
 * import { compile } from '@huiqi/rules';
 *
 * const line = { item: 'x', service: 'calibration', instrumentId: null, quantity: 1, listFen: 10000 } as const;
 * const order = { id: 'o1', institute: '厦门市计量检定测试院', acceptedOn: '2023-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const facts = { 'enterprise.kind': 'enterprise', 'enterprise.city': '350200', 'institute.bureau': '350200' };
 * const input = { facts, days: { decidedOn: '2023-03-02', knownOn: '2023-03-02', events: {} } } as const;
 * const current = compile([cnMetrology], feesVocabulary);
 * const layer = { name: 'new layer', book: compile([cnMetrology, xiamenMetrology], feesVocabulary) };
 * const [outcome] = simulateReforms([{ group: 'city', input, order }], { current, reforms: [layer] });
 * outcome?.total.gained; // => 4000
 * ```
 */
export function simulateReforms(
  population: Iterable<PopulationOrder>,
  { current, reforms }: { readonly current: RuleBook; readonly reforms: readonly Reform[] },
): readonly ReformOutcome[] {
  for (const book of [current, ...reforms.map((reform) => reform.book)]) requireEngine(book, 'fees');
  const after = reforms.map(({ name, book }) => ({
    name,
    book,
    total: noEffect(),
    groups: new Map<string, Tally>(),
  }));
  for (const { group, input, order, ...records } of population) {
    const then = waiverTotals(openMatter(current, input), order, records);
    for (const { book, total, groups } of after) {
      const now = waiverTotals(openMatter(book, input), order, records);
      let groupTally = groups.get(group);
      if (groupTally === undefined) {
        groupTally = noEffect();
        groups.set(group, groupTally);
      }
      for (const tally of [total, groupTally]) {
        tally.orders += 1;
        if (!then.decided || !now.decided) {
          tally.undecided += 1;
          continue;
        }
        const less = then.payable - now.payable;
        if (less > 0) {
          tally.gaining += 1;
          tally.gained += less;
        } else if (less < 0) {
          tally.losing += 1;
          tally.lost -= less;
        } else tally.same += 1;
        tally.cost.statutory += now.waived.statutory - then.waived.statutory;
        tally.cost.policy += now.waived.policy - then.waived.policy;
        tally.charged += now.charged - then.charged;
      }
    }
  }
  return after.map(({ name, total, groups }) => ({
    name,
    total,
    groups: [...groups]
      .sort(([left], [right]) => compareText(left, right))
      .map(([group, effect]) => ({ group, effect })),
  }));
}

type Tally = { -readonly [key in keyof ReformEffect]: ReformEffect[key] } & {
  cost: { statutory: Fen; policy: Fen };
};

function noEffect(): Tally {
  const cost = { statutory: 0, policy: 0 };
  return { orders: 0, gaining: 0, gained: 0, losing: 0, lost: 0, same: 0, undecided: 0, cost, charged: 0 };
}
