import type { Determination, LocalDate } from '@huiqi/kernel';
import type { Enterprise, FeeOrder } from '@huiqi/model';
import { type Coverage, checkCoverage, type Pairing, type PairingInput } from '@huiqi/pairing';
import type { Matter } from '@huiqi/rules';
import { type RuleDesk as Desk, factsOf } from '@huiqi/sdk';
import { type AwardAssessment, assessAward } from '@huiqi/sdk/awards';
import type { Alarms } from '@huiqi/sdk/calendar';
import { type EnterpriseSize, sizeOf } from '@huiqi/sdk/classification';
import type { WaiverAssessment } from '@huiqi/sdk/fees';
import { decideOrder } from './decide-order.ts';
import { type MeasuredTarget, measureTarget } from './measure-target.ts';
import { type AfterLeavers, pairBureau, pairingInput, repairAfterLeavers } from './pair-bureau.ts';
import { planAlarms } from './plan-alarms.ts';
import type { Bureau } from './read-bureau.ts';

/** The award whose conditions are checked for every enterprise of the district: its own, invented one. */
export const awardAsked = 'example.district-quality-award';

/** One order with what was decided of it. */
export interface DecidedOrder {
  readonly order: FeeOrder;
  readonly answer: Determination<WaiverAssessment>;
}

/** Everything the main job computes. */
export interface Assessed {
  readonly asOf: LocalDate;
  readonly sizes: ReadonlyMap<string, Determination<EnterpriseSize>>;
  readonly waivers: readonly DecidedOrder[];
  readonly awards: ReadonlyMap<string, Determination<AwardAssessment>>;
  readonly pairingInput: PairingInput;
  readonly pairing: Pairing;
  readonly afterLeavers: AfterLeavers;
  /** What was wrong with last year's pairs. */
  readonly coverage: Coverage;
  readonly targets: readonly MeasuredTarget[];
  readonly alarms: Alarms;
}

/**
 * Computes the bureau's year: sizes, waivers, award conditions, pairs and targets.
 *
 * @param report - called before each part with its name and, inside long parts, with how far it has come
 */
export function assessBureau(
  bureau: Bureau,
  desk: Desk,
  asOf: LocalDate,
  report: (part: string, done: number, all: number) => void = () => undefined,
): Assessed {
  const each = <T, R>(part: string, items: readonly T[], work: (item: T) => R): R[] =>
    items.map((item, index) => {
      const result = work(item);
      report(part, index + 1, items.length);
      return result;
    });
  const sizes = new Map(
    each('企业划型', bureau.enterprises, (one) => [one.id, sizeOf(matterOf(desk, one, asOf))] as const),
  );
  const waivers = each('费用减免', bureau.orders, (order) => {
    return { order, answer: decideOrder(bureau, desk, order, asOf, false) };
  });
  const awards = new Map(
    each('质量奖条件', bureau.enterprises, (one) => {
      return [one.id, assessAward(matterOf(desk, one, asOf), awardAsked)] as const;
    }),
  );
  report('结对', 0, 1);
  const known = new Map([...sizes].map(([id, size]) => [id, size.outcome === 'determined' ? size.value : null]));
  const input = pairingInput(bureau, known, asOf);
  const pairing = pairBureau(input);
  const afterLeavers = repairAfterLeavers(input, pairing);
  report('结对', 1, 1);
  const targets = bureau.targets.map((target) => measureTarget(target, bureau.results, asOf));
  const coverage = checkCoverage(input);
  const alarms = planAlarms(bureau, desk, pairing, targets, asOf);
  return { asOf, sizes, waivers, awards, pairingInput: input, pairing, afterLeavers, coverage, targets, alarms };
}

/** One enterprise as a matter on a day; the awards it has are not known to be all. */
export function matterOf(desk: Desk, enterprise: Enterprise, day: LocalDate): Matter {
  return desk.matter({
    // The bureau keeps the register of accidents itself since 2020, so an empty one says that there were none.
    facts: { ...factsOf(enterprise, day), accidents: { records: [], completeOver: { from: '2020-01-01', to: null } } },
    decidedOn: day,
    events: { classify: day, filing: day },
  });
}
