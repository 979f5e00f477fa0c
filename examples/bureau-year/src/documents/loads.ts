import { say } from '@huiqi/messages';
import { type CoverageFinding, fairnessOf, type LoadSpread } from '@huiqi/pairing';
import { type Document, loadReport } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { nameOf, officerText } from './words.ts';

const none: LoadSpread = {
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

/** How evenly the officers are loaded, what was wrong with last year's pairs, and what fewer changes cost when two leave. */
export function loadsDocument(year: Year): Document {
  const { pairing, afterLeavers, coverage } = year.assessed;
  const fairness = pairing.status === 'paired' ? fairnessOf(pairing) : { overall: none, byDepartment: [] };
  const groups = fairness.byDepartment.map(({ department, ...spread }) => ({ name: department ?? '科室不详', spread }));
  const findings = coverage.findings.map((finding) => ({ who: whoOf(year, finding), what: whatOf(year, finding) }));
  const curve = afterLeavers.curve.map(({ changes, cost }, at, all) => {
    return { changes, cost, chosen: at === all.length - 1 };
  });
  return loadReport({ overall: fairness.overall, groups, findings, curve }, frameOf(year, 'ledgers'));
}

function whoOf(year: Year, { enterpriseId, officerId }: CoverageFinding): string {
  const enterprise = enterpriseId === null ? [] : [`${nameOf(year, enterpriseId)}（${enterpriseId}）`];
  const officer = officerId === null ? [] : [officerText(year, officerId)];
  return [...enterprise, ...officer].join(' · ');
}

function whatOf(year: Year, { code, params }: CoverageFinding): string {
  const { officers } = params;
  const named = Array.isArray(officers)
    ? { officers: officers.map((id) => officerText(year, String(id))).join('、') }
    : {};
  return `上年结对：${say(code, { ...params, ...named })}`;
}
