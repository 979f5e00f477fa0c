import { type Exact, figure, formatFigure, type TargetProgress } from '@huiqi/figures';
import type { Issue } from '@huiqi/kernel';
import type { Bar, Block, Chart, Document, TableRow } from '../document.ts';
import { framed, type ReportFrame, type ReportsSpeech, type Say, sayer } from './frame.ts';

/** One target. */
export interface TargetLine {
  /** Its id. */
  readonly id: string;
  /** What it asks. */
  readonly title: string;
  /** How far it has come, or null where it could not be measured. */
  readonly progress: TargetProgress | null;
  /** What the measuring found; why it failed where there is no progress. */
  readonly issues?: readonly Issue[];
}

/**
 * The progress of targets: done, open, the share of time gone by, and what has to be done each month from now on. Targets of unlike
 * units are listed and never added.
 *
 * @zh 目标进度表
 * @param targets - the targets, in the order of the plan
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function targetTable(targets: readonly TargetLine[], frame: ReportFrame): Document {
  const { speech } = frame;
  const t = sayer(speech);
  const measured = targets.flatMap(({ title, progress }) => (progress === null ? [] : [{ title, progress }]));
  const done = measured.filter(({ progress }) => progress.remaining === 0).length;
  const behind = measured.filter(({ progress }) => stateOf(progress) === 'behind').length;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('overall') },
    {
      kind: 'paragraph',
      content: t('target.summary', {
        targets: targets.length,
        done,
        behind,
        unmeasured: targets.length - measured.length,
      }),
    },
    {
      kind: 'bars',
      caption: t('target.bars'),
      bars: measured.map(({ title, progress }) => progressBar(title, progress)),
    },
    { kind: 'note', tone: 'note', content: t('target.markNote') },
    { kind: 'heading', level: 1, text: t('target.details') },
    {
      kind: 'table',
      caption: t('target.table'),
      columns: [
        { key: 'id', title: t('id') },
        { key: 'title', title: t('target.name') },
        { key: 'unit', title: t('target.unit'), align: 'center' },
        { key: 'target', title: t('target.wanted'), align: 'right' },
        { key: 'achieved', title: t('target.achieved'), align: 'right' },
        { key: 'share', title: t('target.share'), align: 'right' },
        { key: 'elapsed', title: t('target.elapsed'), align: 'right' },
        { key: 'remaining', title: t('target.remaining'), align: 'right' },
        { key: 'perMonth', title: t('target.perMonth'), align: 'right' },
        { key: 'state', title: t('target.state'), align: 'center' },
      ],
      rows: targets.map(({ id, title, progress }) => ({ id, title, ...progressCells(progress, t) })),
    },
  ];
  const found = targets.flatMap(({ title, issues = [] }) => issues.map((one) => ({ title, ...speech.sayIssue(one) })));
  for (const { title, text } of found) {
    blocks.push({ kind: 'note', tone: 'caution', content: `${title}${t('colon')}${text}` });
  }
  return framed(t('target.title'), frame, blocks);
}

/**
 * The shares of the targets that could be measured beside the time gone by.
 *
 * @zh 目标进度图
 * @param targets - the targets, in the order of the plan
 * @param speech - the words
 * @returns the chart
 */
export function targetChart(targets: readonly TargetLine[], speech: ReportsSpeech): Chart {
  const t = sayer(speech);
  const measured = targets.flatMap(({ title, progress }) => (progress === null ? [] : [{ title, progress }]));
  return {
    kind: 'chart',
    shape: 'bar',
    caption: t('target.chart'),
    axis: t('target.name'),
    unit: '%',
    categories: measured.map(({ title }) => title),
    series: [
      { name: t('target.shareMet'), values: measured.map(({ progress }) => tenths(progress.share)) },
      { name: t('target.timeGone'), values: measured.map(({ progress }) => tenths(progress.elapsed)) },
    ],
  };
}

/** A share in per cent, rounded to one decimal: an exact seventh cannot be written at a bar. */
function tenths(share: Exact): Exact {
  const [num, den] = typeof share === 'number' ? [share, 1] : [share.num, share.den];
  return { num: Math.floor((num * 2000 + den) / (den * 2)), den: 10 };
}

function stateOf(progress: TargetProgress): 'done' | 'on' | 'behind' {
  if (progress.remaining === 0) return 'done';
  return progress.onPace ? 'on' : 'behind';
}

function progressCells(progress: TargetProgress | null, t: Say): TableRow {
  if (progress === null) return { state: t('target.unmeasured') };
  const { target, achieved, remaining, requiredPerMonth } = progress;
  const plain = { unit: false } as const;
  const like = (value: Exact): string => formatFigure({ ...target, value, bound: 'exact' }, plain);
  return {
    unit: target.unit.replace(/^fen$/u, t('unit.yuan')),
    target: formatFigure(target, plain),
    achieved: formatFigure(achieved, plain),
    share: percent(progress.share),
    elapsed: percent(progress.elapsed),
    remaining: like(remaining),
    perMonth: requiredPerMonth === null ? t('target.over') : like(requiredPerMonth),
    state: t(`target.state.${stateOf(progress)}`),
  };
}

function progressBar(title: string, progress: TargetProgress): Bar {
  const { achieved, target, share, elapsed } = progress;
  const state = stateOf(progress);
  return {
    label: title,
    share,
    text: `${formatFigure(achieved, { unit: false })}/${formatFigure(target, { bound: false })}（${percent(share)}）`,
    mark: elapsed,
    ...(state === 'on' ? {} : { state }),
  };
}

function percent(value: Exact): string {
  return formatFigure(figure({ id: 'share', label: '', unit: 'ratio', scope: '', period: null }, value), {
    decimals: 1,
  });
}
