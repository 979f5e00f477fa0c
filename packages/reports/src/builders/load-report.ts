import { type Exact, figure, formatFigure } from '@huiqi/figures';
import type { Ratio } from '@huiqi/kernel';
import type { Block, Document, TableRow } from '../document.ts';
import { framed, type ReportFrame, type Say, sayer } from './frame.ts';

/** How evenly loads lie on a group; what `fairnessOf` of `@huiqi/pairing` gives fits. */
export interface SpreadLine {
  /** How many officers. */
  readonly officers: number;
  /** How many places they fill. */
  readonly total: number;
  /** The lightest load. */
  readonly least: number;
  /** The heaviest load. */
  readonly most: number;
  /** The difference of the two. */
  readonly spread: number;
  /** The mean load. */
  readonly mean: Ratio | null;
  /** The Gini coefficient. */
  readonly gini: Ratio | null;
  /** Filled places of all there are. */
  readonly used: Ratio | null;
  /** How many officers have each load. */
  readonly histogram: readonly { readonly load: number; readonly officers: number }[];
}

/** One corner of the curve of cost against changes; what `pairAgain` of `@huiqi/pairing` gives fits. */
export interface CurveLine {
  /** How many pairs change. */
  readonly changes: number;
  /** What the pairing costs. */
  readonly cost: number;
  /** Whether it is the one that was chosen. */
  readonly chosen: boolean;
}

/**
 * How evenly officers are loaded: a picture of the loads, spread and Gini coefficient, by department; what is wrong with who covers whom;
 * and, after changes, what fewer changes cost.
 *
 * @zh 结对公平与覆盖
 * @param input - figures and findings; nothing is computed here but how long a bar is
 * @param input.overall - all officers
 * @param input.groups - by department, by code unit
 * @param input.findings - anomalies in words
 * @param input.curve - cost against changes; absent where nothing has changed
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function loadReport(
  input: {
    readonly overall: SpreadLine;
    readonly groups: readonly { readonly name: string; readonly spread: SpreadLine }[];
    readonly findings: readonly { readonly who: string; readonly what: string }[];
    readonly curve?: readonly CurveLine[];
  },
  frame: ReportFrame,
): Document {
  const t = sayer(frame.speech);
  const { overall, groups, findings, curve = [] } = input;
  const { officers, total, least, most, spread } = overall;
  const widest = overall.histogram.reduce((height, line) => Math.max(height, line.officers), 1);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('overall') },
    {
      kind: 'paragraph',
      content: t('load.summary', {
        officers,
        total,
        least,
        most,
        spread,
        mean: decimal(overall.mean, t),
        gini: decimal(overall.gini, t),
      }),
    },
    {
      kind: 'bars',
      caption: t('load.histogram'),
      bars: overall.histogram.map((line) => ({
        label: t('load.each', { load: line.load }),
        share: { num: line.officers, den: widest },
        text: t('load.officers', { officers: line.officers }),
      })),
    },
    { kind: 'heading', level: 1, text: t('load.departments') },
    {
      kind: 'table',
      caption: t('load.departments'),
      columns: [
        { key: 'name', title: t('load.department') },
        ...(['officers', 'total', 'mean', 'range', 'gini', 'used'] as const).map((key) => {
          return { key, title: t(`load.${key}Title`), align: 'right' as const };
        }),
      ],
      rows: groups.map((group) => ({ name: group.name, ...cells(group.spread, t) })),
      totals: { name: t('load.all'), ...cells(overall, t) },
    },
    { kind: 'heading', level: 1, text: t('load.findings') },
    findings.length === 0
      ? { kind: 'paragraph', content: t('load.none') }
      : {
          kind: 'table',
          caption: t('load.findings'),
          columns: [
            { key: 'who', title: t('load.who') },
            { key: 'what', title: t('load.what') },
          ],
          rows: findings.map(({ who, what }) => ({ who, what })),
        },
  ];
  if (curve.length > 0) blocks.push(...curveBlocks(curve, t));
  return framed(t('load.title'), frame, blocks);
}

function cells({ officers, total, mean, least, most, gini, used }: SpreadLine, t: Say): TableRow {
  return {
    officers: String(officers),
    total: String(total),
    mean: decimal(mean, t),
    range: `${least}–${most}`,
    gini: decimal(gini, t),
    used: used === null ? t('load.noFigure') : percent(used),
  };
}

function curveBlocks(curve: readonly CurveLine[], t: Say): readonly Block[] {
  const most = curve.reduce((widest, { changes }) => Math.max(widest, changes), 1);
  const [first] = curve;
  return [
    { kind: 'heading', level: 1, text: t('load.curve') },
    { kind: 'paragraph', content: t('load.curveNote') },
    {
      kind: 'bars',
      caption: t('load.curve'),
      bars: curve.map(({ changes, cost, chosen }) => ({
        label: t(chosen ? 'load.chosen' : 'load.changes', { changes }),
        share: { num: changes, den: most },
        text: t('load.cost', { cost, more: cost - (first?.cost ?? cost) }),
      })),
    },
  ];
}

function decimal(value: Exact | null, t: Say): string {
  if (value === null) return t('load.noFigure');
  const about = { id: 'load', label: '', unit: '', scope: '', period: null };
  return formatFigure(figure(about, value), { decimals: 2, unit: false });
}

function percent(value: Exact): string {
  return formatFigure(figure({ id: 'used', label: '', unit: 'ratio', scope: '', period: null }, value), {
    decimals: 1,
  });
}
