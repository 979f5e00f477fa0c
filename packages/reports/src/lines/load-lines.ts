import type { Coverage, CoverageFinding, Fairness, PairAgainPoint } from '@huiqi/pairing';
import { sayer } from '../builders/frame.ts';
import type { CurveLine, SpreadLine } from '../builders/load-report.ts';
import { officersText, officerText, type PairingNames } from './pairing-names.ts';

/** What `fairnessOf`, `checkCoverage` and `pairAgain` of `@huiqi/pairing` gave. */
export interface LoadAnswers {
  /** How evenly the loads lie; null where no pairing is possible. */
  readonly fairness: Fairness | null;
  /** What is wrong with who covers whom. */
  readonly coverage: Pick<Coverage, 'findings'>;
  /** Cost against changes, the chosen corner last; none where nothing has changed. */
  readonly curve?: readonly PairAgainPoint[];
}

const nobody: SpreadLine = {
  officers: 0,
  total: 0,
  least: 0,
  most: 0,
  spread: 0,
  mean: null,
  gini: null,
  used: null,
  histogram: [],
};

/**
 * What the answers about a pairing bring into {@link loadReport}.
 *
 * @zh 结对公平与覆盖明细
 * @param answers - how evenly the loads lie, what is wrong, what fewer changes cost
 * @param names - what enterprises and officers are called
 * @returns the loads in all and by department, the findings in words, the curve
 */
export function loadLines(
  { fairness, coverage, curve = [] }: LoadAnswers,
  names: PairingNames,
): {
  readonly overall: SpreadLine;
  readonly groups: readonly { readonly name: string; readonly spread: SpreadLine }[];
  readonly findings: readonly { readonly who: string; readonly what: string }[];
  readonly curve: readonly CurveLine[];
} {
  const t = sayer(names.speech);
  return {
    overall: fairness?.overall ?? nobody,
    groups: (fairness?.byDepartment ?? []).map(({ department, ...spread }) => ({
      name: department ?? t('load.departmentUnknown'),
      spread,
    })),
    findings: coverage.findings.map((finding) => ({ who: whoOf(finding, names), what: whatOf(finding, names) })),
    curve: curve.map(({ changes, cost }, at) => ({ changes, cost, chosen: at === curve.length - 1 })),
  };
}

function whoOf({ enterpriseId, officerId }: CoverageFinding, names: PairingNames): string {
  const t = sayer(names.speech);
  return [
    ...(enterpriseId === null ? [] : [`${names.enterprise(enterpriseId)}${t('open')}${enterpriseId}${t('close')}`]),
    ...(officerId === null ? [] : [officerText(officerId, names)]),
  ].join(' · ');
}

function whatOf({ code, params }: CoverageFinding, names: PairingNames): string {
  const { officers } = params;
  const named = Array.isArray(officers) ? { officers: officersText(officers.map(String), names) } : {};
  return names.speech.sayIssue({ code, params: { ...params, ...named } }).text;
}
