import type { TargetProgress } from '@huiqi/figures';
import { type Chart, type Document, targetTable } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';

/** How far the year's targets have come, with a chart of the shares beside the time gone by. */
export function targetsDocument(year: Year): Document {
  const { targets } = year.assessed;
  const document = targetTable(targets, frameOf(year, 'ledgers'));
  const measured = targets.flatMap(({ title, progress }) => (progress === null ? [] : [{ title, progress }]));
  return measured.length === 0 ? document : { ...document, blocks: [...document.blocks, shareChart(measured)] };
}

/** Shares in tenths of a per cent at most: an exact seventh cannot be written at a bar. */
function shareChart(measured: readonly { readonly title: string; readonly progress: TargetProgress }[]): Chart {
  return {
    kind: 'chart',
    shape: 'bar',
    caption: '目标完成率与时间进度',
    axis: '目标',
    unit: '%',
    categories: measured.map(({ title }) => title),
    series: [
      { name: '完成率', values: measured.map(({ progress }) => percent(progress.share)) },
      { name: '时间进度', values: measured.map(({ progress }) => percent(progress.elapsed)) },
    ],
  };
}

/** A share in per cent, rounded to one decimal. */
function percent(share: TargetProgress['share']): TargetProgress['share'] {
  const [num, den] = typeof share === 'number' ? [share, 1] : [share.num, share.den];
  return { num: Math.floor((num * 2000 + den) / (den * 2)), den: 10 };
}
