import type { LocalDate } from '@huiqi/kernel';
import type { Block, Document } from '../document.ts';
import { framed, ordered, type ReportFrame, sayer } from './frame.ts';

/** An award that somebody holds, as a public list says. */
export interface HoldingLine {
  /** Its id. */
  readonly id: string;
  /** Who holds it, as the list writes the name. */
  readonly holder: string;
  /** The award. */
  readonly award: string;
  /** Its level, in words. */
  readonly level: string;
  /** The edition or year. */
  readonly edition: string;
  /** Prize or nomination, in words. */
  readonly grade: string;
  /** The last day it counts, or null where none is stated. */
  readonly validThrough: LocalDate | null;
  /** Where the list stands. */
  readonly source: string;
}

/** What a rule says about the next application of a holder. */
export interface ImpliedLine {
  /** The holder. */
  readonly holder: string;
  /** The award that is asked about. */
  readonly award: string;
  /** What follows. */
  readonly outcome: 'eligible' | 'barred' | 'open';
  /** Why, or what is missing, in words. */
  readonly reasons: readonly string[];
  /** The article, or null. */
  readonly citation: string | null;
}

/**
 * The awards held, by holder, with the list each was read from, and what they imply: which award may be applied for next, which is
 * barred and why, and what is still open.
 *
 * @zh 获奖台账与申报提示
 * @param holdings - the awards held
 * @param implied - what the rules say
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function awardSheet(
  holdings: readonly HoldingLine[],
  implied: readonly ImpliedLine[],
  frame: ReportFrame,
): Document {
  const t = sayer(frame.speech);
  const number = (outcome: ImpliedLine['outcome']): number => implied.filter((line) => line.outcome === outcome).length;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('overall') },
    {
      kind: 'paragraph',
      content: t('award.summary', {
        holdings: holdings.length,
        holders: new Set(holdings.map((line) => line.holder)).size,
        eligible: number('eligible'),
        barred: number('barred'),
        open: number('open'),
      }),
    },
    { kind: 'note', tone: 'note', content: t('award.listNote') },
    { kind: 'heading', level: 1, text: t('award.implied') },
    {
      kind: 'table',
      caption: t('award.impliedTable'),
      columns: [
        { key: 'holder', title: t('award.firm') },
        { key: 'award', title: t('award.next') },
        { key: 'outcome', title: t('award.outcome'), align: 'center' },
        { key: 'reasons', title: t('award.reasons') },
        { key: 'citation', title: t('award.citation') },
      ],
      rows: ordered(
        implied,
        (line) => line.holder,
        (line) => line.award,
      ).map((line) => ({
        holder: line.holder,
        award: line.award,
        outcome: t(`award.outcome.${line.outcome}`),
        reasons: line.reasons.join(t('semicolon')),
        citation: line.citation,
      })),
    },
    { kind: 'heading', level: 1, text: t('award.holdings') },
    {
      kind: 'table',
      caption: t('award.holdingsTable'),
      columns: [
        { key: 'holder', title: t('award.holder') },
        { key: 'award', title: t('award.award') },
        { key: 'level', title: t('award.level'), align: 'center' },
        { key: 'edition', title: t('award.edition'), align: 'center' },
        { key: 'grade', title: t('award.grade'), align: 'center' },
        { key: 'validThrough', title: t('award.validThrough') },
        { key: 'source', title: t('award.source') },
      ],
      rows: ordered(
        holdings,
        (line) => line.holder,
        (line) => line.award,
        (line) => line.id,
      ).map((line) => ({
        holder: line.holder,
        award: line.award,
        level: line.level,
        edition: line.edition,
        grade: line.grade,
        validThrough: line.validThrough,
        source: line.source,
      })),
    },
  ];
  return framed(t('award.title'), frame, blocks);
}
