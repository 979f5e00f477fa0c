import { fairnessOf } from '@huiqi/pairing';
import { type Document, loadLines, loadReport } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { namesOf } from './words.ts';

/** How evenly the officers are loaded, what was wrong with last year's pairs, and what fewer changes cost when two leave. */
export function loadsDocument(year: Year): Document {
  const { pairing, afterLeavers, coverage } = year.assessed;
  const fairness = pairing.status === 'paired' ? fairnessOf(pairing, year.bureau.officers) : null;
  const lines = loadLines({ fairness, coverage, curve: afterLeavers.curve }, namesOf(year));
  const findings = lines.findings.map(({ who, what }) => ({ who, what: `上年结对：${what}` }));
  return loadReport({ ...lines, findings }, frameOf(year, 'ledgers'));
}
