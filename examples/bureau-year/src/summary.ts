import { count, figure, formatFigure, openOf, ratioOf } from '@huiqi/figures';
import type { Determination } from '@huiqi/kernel';
import { fairnessOf, type Pairing } from '@huiqi/pairing';
import type { Assessed } from './assess-bureau.ts';
import { linesOf } from './decide-order.ts';
import type { Bureau } from './read-bureau.ts';
import type { Year } from './year.ts';

/** How many answers came out which way. */
type Outcomes = Readonly<Record<Determination<unknown>['outcome'], number>>;

/** What the main job found, as numbers; the terminal text and `run.json` are both made from it. */
export interface Summary {
  readonly ledgers: {
    readonly rows: number;
    readonly rejected: number;
    readonly errors: number;
    readonly warnings: number;
    /** The files that could not be read as a whole. */
    readonly unread: readonly string[];
  };
  readonly counts: {
    readonly enterprises: number;
    readonly officers: number;
    readonly visits: number;
    readonly visitedEnterprises: number;
    readonly orders: number;
    readonly holdings: number;
  };
  readonly demands: {
    readonly received: number;
    readonly effective: number;
    readonly open: number;
    readonly share: string;
  };
  /** Enterprises by size class, or by the outcome where no class came out. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly waivers: {
    readonly orders: Outcomes;
    /** Fen that law makes free; never added to the other. */
    readonly statutoryFen: number;
    /** Fen that the invented policy waives; never added to the other. */
    readonly policyFen: number;
  };
  readonly awards: Outcomes;
  readonly pairing: ReturnType<typeof pairs> & {
    readonly afterLeavers: { readonly leavers: readonly string[]; readonly changed: number; readonly kept: number };
    readonly least: number;
    readonly most: number;
    readonly gini: string;
    readonly anomalies: number;
  };
  readonly alarms: { readonly items: number; readonly overdue: number; readonly ahead: number };
  readonly targets: readonly {
    readonly id: string;
    readonly title: string;
    readonly target: number;
    readonly achieved: number;
    /** Null where the target could not be measured. */
    readonly onPace: boolean | null;
  }[];
}

/** The numbers of a run. */
export function summarise({ bureau, assessed }: Year): Summary {
  const { pairing, afterLeavers } = assessed;
  const { changed, kept } = pairs(afterLeavers.pairing);
  const answers = assessed.waivers.map(({ answer }) => answer);
  const lines = answers.flatMap(linesOf);
  return {
    ledgers: rows(bureau),
    counts: {
      enterprises: bureau.enterprises.length,
      officers: bureau.officers.length,
      visits: bureau.visits.length,
      visitedEnterprises: new Set(bureau.visits.map((visit) => visit.enterpriseId)).size,
      orders: bureau.orders.length,
      holdings: bureau.holdings.length,
    },
    demands: demands(bureau),
    sizes: sizes(assessed),
    waivers: {
      orders: outcomes(answers),
      statutoryFen: lines.reduce((sum, line) => sum + line.waived.statutory, 0),
      policyFen: lines.reduce((sum, line) => sum + line.waived.policy, 0),
    },
    awards: outcomes([...assessed.awards.values()]),
    pairing: {
      ...pairs(pairing),
      ...spread(pairing, bureau.officers),
      anomalies: assessed.coverage.findings.length,
      afterLeavers: { leavers: afterLeavers.leavers, changed, kept },
    },
    alarms: {
      items: assessed.alarms.items.length,
      overdue: assessed.alarms.items.filter(({ state }) => state === 'overdue').length,
      ahead: assessed.alarms.alarms.filter(({ day, silenced }) => day > assessed.asOf && !silenced).length,
    },
    targets: assessed.targets.map(({ id, title, progress }) => ({
      id,
      title,
      target: Number(progress?.target.value ?? 0),
      achieved: Number(progress?.achieved.value ?? 0),
      onPace: progress === null ? null : progress.remaining === 0 || progress.onPace,
    })),
  };
}

function rows({ readings }: Bureau): Summary['ledgers'] {
  const issues = readings.flatMap((reading) => reading.issues);
  return {
    rows: readings.reduce((sum, reading) => sum + reading.rows.length, 0),
    rejected: readings.reduce((sum, reading) => sum + reading.rejected.length, 0),
    errors: issues.filter((one) => one.severity === 'error').length,
    warnings: issues.filter((one) => one.severity === 'warning').length,
    unread: [...new Set(issues.filter((one) => one.row === null && one.severity === 'error').map(({ file }) => file))],
  };
}

function demands(bureau: Bureau): Summary['demands'] {
  const about = { unit: '件', scope: '示例区 企业诉求', period: null };
  const all = bureau.demands.map((demand) => demand.id);
  const done = bureau.demands.filter((demand) => demand.status === 'effective').map((demand) => demand.id);
  const received = count({ id: 'demands', label: '诉求', ...about }, all);
  const effective = count({ id: 'effective', label: '已见效', ...about }, done);
  const share = ratioOf(effective, received);
  const open = openOf(received, effective, 0);
  return {
    received: Number(received.value),
    effective: Number(effective.value),
    open: open.ok ? Number(open.value.value) : 0,
    share: share.ok ? formatFigure(share.value, { decimals: 2 }) : '',
  };
}

function sizes(assessed: Assessed): Summary['sizes'] {
  const counts: Record<string, number> = {};
  for (const size of assessed.sizes.values()) {
    const key = size.outcome === 'determined' ? size.value : size.outcome;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function outcomes(answers: readonly Determination<unknown>[]): Outcomes {
  const counts = { determined: 0, 'not-applicable': 0, undetermined: 0 };
  for (const answer of answers) counts[answer.outcome] += 1;
  return counts;
}

/** The numbers of a pairing; all zero where none is possible. */
function pairs(pairing: Pairing) {
  if (pairing.status !== 'paired') return { pairs: 0, unserved: 0, cost: 0, kept: 0, changed: 0 };
  const { enterprises, unserved, cost, diff } = pairing;
  return {
    pairs: enterprises.reduce((sum, one) => sum + one.officers.length, 0),
    unserved: unserved.length,
    cost: cost.total,
    kept: diff.kept.length,
    changed: diff.changed.length,
  };
}

/** How evenly the loads lie. */
function spread(pairing: Pairing, officers: Bureau['officers']) {
  if (pairing.status !== 'paired') return { least: 0, most: 0, gini: '' };
  const { least, most, gini } = fairnessOf(pairing, officers).overall;
  const about = { id: 'gini', label: '基尼系数', unit: '', scope: '', period: null };
  return { least, most, gini: gini === null ? '' : formatFigure(figure(about, gini), { decimals: 2, unit: false }) };
}
