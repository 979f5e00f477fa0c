import { count, type Figure, figure, type TargetProgress, targetProgress } from '@huiqi/figures';
import type { Issue } from '@huiqi/kernel';
import { type Determination, type FactSet, type LocalDate, yearOf } from '@huiqi/kernel';
import type { Enterprise, FeeOrder } from '@huiqi/model';
import type { Pairing } from '@huiqi/pairing';
import type { Case } from '@huiqi/rules';
import {
  type AwardAssessment,
  assessAward,
  assessWaiver,
  type Bureau as Desk,
  type EnterpriseSize,
  factsOf,
  sizeOf,
  type WaiverAssessment,
} from '@huiqi/sdk';
import { pairBureau } from './pair-bureau.ts';
import type { Bureau, Result } from './read-bureau.ts';

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
  readonly pairing: Pairing;
  readonly afterLeavers: { readonly leavers: readonly string[]; readonly pairing: Pairing };
  readonly targets: readonly MeasuredTarget[];
}

/** One target with how far it has come. */
export interface MeasuredTarget {
  readonly id: string;
  readonly title: string;
  readonly progress: TargetProgress | null;
  readonly issues: readonly Issue[];
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
  const step = <T>(part: string, items: readonly T[], work: (item: T) => void): void =>
    items.forEach((item, index) => {
      work(item);
      report(part, index + 1, items.length);
    });
  const sizes = new Map<string, Determination<EnterpriseSize>>();
  step('企业划型', bureau.enterprises, (enterprise) =>
    sizes.set(enterprise.id, sizeOf(matterOf(desk, enterprise, asOf))),
  );

  const enterprises = new Map(bureau.enterprises.map((enterprise) => [enterprise.id, enterprise]));
  const waivers: DecidedOrder[] = [];
  step('费用减免', bureau.orders, (order) => {
    waivers.push({ order, answer: decideOrder(bureau, desk, order, enterprises.get(order.enterpriseId), asOf, false) });
  });

  const awards = new Map<string, Determination<AwardAssessment>>();
  step('质量奖条件', bureau.enterprises, (enterprise) =>
    awards.set(enterprise.id, assessAward(matterOf(desk, enterprise, asOf), awardAsked)),
  );

  report('结对', 0, 1);
  const sizeOfPairing = new Map(
    [...sizes].map(([id, size]) => [id, size.outcome === 'determined' ? size.value : null]),
  );
  const pairing = pairBureau(bureau, sizeOfPairing, asOf);
  const afterLeavers = repairAfterLeavers(bureau, sizeOfPairing, pairing, asOf);
  report('结对', 1, 1);

  const targets = bureau.targets.map((target) => measureTarget(target, bureau.results, asOf));
  return { asOf, sizes, waivers, awards, pairing, afterLeavers, targets };
}

/** One enterprise as a matter on a day; the awards it has are not known to be all. */
export function matterOf(desk: Desk, enterprise: Enterprise, day: LocalDate): Case {
  return desk.matter({
    // The bureau keeps the register of accidents itself since 2020, so an empty one says that there were none.
    facts: { ...factsOf(enterprise, day), accidents: { records: [], completeOver: { from: '2020-01-01', to: null } } },
    decidedOn: day,
    events: { classify: day, filing: day },
  });
}

/** What one order costs, as decided on a day; patent applications bring their applicants. */
export function decideOrder(
  bureau: Bureau,
  desk: Desk,
  order: FeeOrder,
  enterprise: Enterprise | undefined,
  asOf: LocalDate,
  explain: boolean,
): Determination<WaiverAssessment> {
  const applicants = bureau.applicants.filter((applicant) => applicant.orderId === order.id);
  const facts: FactSet = {
    ...(enterprise === undefined ? {} : factsOf(enterprise, order.acceptedOn)),
    'institute.bureau': order.institute?.startsWith('示例区') === true ? (enterprise?.division ?? null) : null,
    'line.commissioned': true,
    'patent.kind': 'invention',
    applicants: {
      records: applicants.map(({ kind, taxableIncome }) => ({ kind, taxableIncome })),
      completeOver: applicants.length === 0 ? null : { from: '0001-01-01', to: null },
    },
  };
  const days = { decidedOn: asOf, knownOn: asOf, events: { filing: order.acceptedOn } };
  return assessWaiver(order, { facts, instruments: bureau.instruments, days }, desk.book, { explain });
}

/** The two busiest officers leave: how few pairs have to change. */
function repairAfterLeavers(
  bureau: Bureau,
  sizes: ReadonlyMap<string, string | null>,
  pairing: Pairing,
  asOf: LocalDate,
): Assessed['afterLeavers'] {
  if (pairing.status !== 'paired') return { leavers: [], pairing };
  const busiest = [...pairing.loads].sort(
    (left, right) => right.load - left.load || (left.officerId < right.officerId ? -1 : 1),
  );
  const leavers = busiest.slice(0, 2).map((load) => load.officerId);
  const pairs = pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
    officers.map(({ officerId }) => ({ enterpriseId, officerId })),
  );
  const left = { ...bureau, pairs, officers: bureau.officers.filter((officer) => !leavers.includes(officer.id)) };
  return { leavers, pairing: pairBureau(left, sizes, asOf) };
}

function measureTarget(target: Bureau['targets'][number], results: readonly Result[], asOf: LocalDate): MeasuredTarget {
  const year = yearOf(asOf);
  const about = { unit: target.unit, scope: `示例区 ${target.measure}` } as const;
  const period = { from: `${year}-01-01`, to: `${year + 1}-01-01` } as const;
  const wanted: Figure = figure(
    {
      id: target.id,
      label: target.title,
      ...about,
      period,
      ...(target.source === null ? {} : { source: target.source }),
    },
    target.target,
    'at-least',
  );
  const own = results.filter(
    (result) => result.targetId === target.id && result.on >= period.from && result.on <= asOf,
  );
  const done = count(
    { id: `${target.id}.done`, label: target.title, ...about, period },
    own.map((result) => result.id),
  );
  const read = targetProgress(wanted, done, asOf);
  return { id: target.id, title: target.title, progress: read.ok ? read.value : null, issues: read.issues };
}
