import type { Evidence, Period } from '@huiqi/kernel';
import { dayText } from '@huiqi/messages';
import type { DocumentStatus } from '@huiqi/rules';

export { documentWords, sourceWords } from '../../packages/cli/src/page/source-words.ts';

/** What the evidence marks are called. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  official: '原文',
  copy: '转载',
  report: '转述',
  none: '未核实',
};

/** Where a document stands. */
export const statusWords: Readonly<Record<DocumentStatus, string>> = {
  draft: '草案',
  'in-force': '现行有效',
  expired: '已到期',
  repealed: '已废止',
};

/** A half-open period in words: its end is the last day, as people write it. */
export function periodWords(period: Period | null): string {
  if (period === null) return '未施行';
  const from = `${dayText(period.from)}起`;
  return period.to === null ? from : `${from}，至${dayText(period.to)}前`;
}
