import { compare, type Figure, formatFigure, growth, pace } from '@huiqi/figures';
import type { Issue } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { Block, Document, Line, TableRow } from '../document.ts';
import { framed, type ReportFrame, sayer, tableOf } from './frame.ts';

/** A figure of the year with that of the year before, where there is one. */
export interface YearFigure {
  /** The figure. */
  readonly now: Figure;
  /** The figure before, or null. */
  readonly before: Figure | null;
}

/** A part of the report. */
export interface YearSection {
  /** Its heading. */
  readonly title: string;
  /** What was done, in paragraphs with figures. */
  readonly paragraphs: readonly Line[];
}

/**
 * The report on a year's work: the figures with their growth, what was done, what is still wrong, what comes next. A growth is printed
 * only where the periods are of one length; where a shorter period already exceeds the longer one before, the report says so.
 *
 * @zh 年度工作报告
 * @param input - what is reported
 * @param input.year - the year in words, such as 2026年
 * @param input.figures - the figures, in the order of the report
 * @param input.sections - what was done
 * @param input.problems - what is still wrong
 * @param input.plans - what comes next
 * @param frame - the day, the language, the basis; with `official` it is a document to sign
 * @returns the document; the findings about its figures stand as notes
 */
export function yearlyReport(
  input: {
    readonly year: string;
    readonly figures: readonly YearFigure[];
    readonly sections: readonly YearSection[];
    readonly problems: readonly Line[];
    readonly plans: readonly Line[];
  },
  frame: ReportFrame,
): Document {
  const { year, figures, sections, problems, plans } = input;
  const { speech } = frame;
  const { locale } = speech;
  const t = sayer(speech);
  const read = figures.map((one) => readFigure(one, locale));
  const listed = (title: string, items: readonly Line[]): readonly Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 1, text: title },
          { kind: 'list', ordered: true, items },
        ];
  const blocks: Block[] = [
    { kind: 'paragraph', content: t('year.summary', { year, figures: figures.length }) },
    { kind: 'heading', level: 1, text: t('year.figures') },
    tableOf(
      t('year.figuresTable'),
      [
        ['label', t('year.label')],
        ['now', t('year.now'), 'right'],
        ['before', t('year.before'), 'right'],
        ['growth', t('year.growth'), 'right'],
      ],
      read.map(({ row }) => row),
    ),
    ...read.flatMap(({ now, issues }) =>
      issues.map(
        (one): Block => ({
          kind: 'note',
          tone: 'caution',
          content: `${now.label}${t('colon')}${speech.sayIssue(one).text}`,
        }),
      ),
    ),
    { kind: 'heading', level: 1, text: t('year.work') },
    ...sections.flatMap(({ title, paragraphs }): Block[] => [
      { kind: 'heading', level: 2, text: title },
      ...paragraphs.map((content): Block => ({ kind: 'paragraph', content })),
    ]),
    ...listed(t('year.problems'), problems),
    ...listed(t('year.plans'), plans),
  ];
  return framed(t('year.title', { year }), frame, blocks);
}

function readFigure(
  { now, before }: YearFigure,
  locale: Locale,
): { readonly now: Figure; readonly row: TableRow; readonly issues: readonly Issue[] } {
  const row = { label: now.label, now: { figure: now }, before: before === null ? null : { figure: before } };
  if (before === null) return { now, row, issues: [] };
  const grown = growth(now, before);
  if (grown.ok) {
    // Of two rates it is the difference that is told, in points.
    const read = now.unit === 'ratio' ? compare(now, before) : null;
    const text =
      read?.ok === true ? points(read.value.difference, locale) : formatFigure(grown.value, { locale, decimals: 1 });
    return { now, row: { ...row, growth: text }, issues: grown.issues };
  }
  const projected = pace(now, before);
  return { now, row, issues: [...grown.issues, ...(projected.ok ? projected.issues : [])] };
}

function points(difference: Figure, locale: Locale): string {
  const text = formatFigure(difference, { locale, decimals: 2, bound: false }).replace('%', '');
  return locale === 'zh' ? `${text}个百分点` : `${text} points`;
}
