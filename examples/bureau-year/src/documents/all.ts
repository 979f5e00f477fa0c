import type { Summary } from '../summary.ts';
import type { Year } from '../year.ts';
import { alarmsDocument } from './alarms.ts';
import { awardsDocument } from './awards.ts';
import { demandsDocument } from './demands.ts';
import { issuesDocument } from './issues.ts';
import { loadsDocument } from './loads.ts';
import type { NamedDocument } from './named.ts';
import { pairsDocument } from './pairs.ts';
import { targetsDocument } from './targets.ts';
import { waiversDocument } from './waivers.ts';
import { workReport } from './work-report.ts';

/** The documents of every run, in the order in which a reader wants them; explanations of single cases come after. */
export function documentsOf(year: Year, summary: Summary): readonly NamedDocument[] {
  return [
    { name: '年度工作报告', document: workReport(year, summary), word: true },
    { name: '诉求三张清单', document: demandsDocument(year) },
    { name: '减免汇总', document: waiversDocument(year), word: true },
    { name: '结对名单', document: pairsDocument(year) },
    { name: '结对公平与覆盖', document: loadsDocument(year) },
    { name: '目标进展', document: targetsDocument(year) },
    { name: '提醒摘要', document: alarmsDocument(year), tables: false },
    { name: '质量奖初筛与名录', document: awardsDocument(year) },
    { name: '台账问题清单', document: issuesDocument(year) },
  ];
}
