import type { LocalDate } from '@huiqi/kernel';
import { dayText } from '@huiqi/messages';
import type { Block, Document } from '../document.ts';
import { framed, ordered, type ReportFrame, sayer, tableOf } from './frame.ts';

/** One rung of the ladder of awards. @zh 奖项梯次 */
export interface LadderRung {
  /** Its height: 1 is the lowest. */
  readonly level: number;
  /** The level in words, such as 市级. */
  readonly name: string;
  /** The award. */
  readonly award: string;
  /** How many hold it. */
  readonly holders: number;
  /** The article it rests on, or null. */
  readonly citation: string | null;
}

/** An enterprise in the pool of those that are prepared for an award. @zh 培育库 */
export interface PoolLine {
  /** The enterprise's id. */
  readonly enterpriseId: string;
  /** The enterprise. */
  readonly enterprise: string;
  /** The highest award it holds, or null. */
  readonly held: string | null;
  /** The award it is prepared for. */
  readonly next: string;
  /** How far it is: may apply, still lacks something, may not apply, or too little is known. */
  readonly state: 'ready' | 'growing' | 'barred' | 'open';
  /** What it lacks, or why not, in words. */
  readonly gaps: readonly string[];
  /** The last day to apply, or null where none is known. */
  readonly applyBy: LocalDate | null;
  /** Who guides it, or null. */
  readonly mentor: string | null;
}

const states = ['ready', 'growing', 'barred', 'open'] as const;

/**
 * The ladder of awards with who stands on each rung, and the pool of enterprises prepared for the next one: who may apply, what the
 * others lack, until when.
 *
 * @zh 奖项梯次与培育库
 * @param rungs - the rungs
 * @param pool - the enterprises
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function awardLadder(rungs: readonly LadderRung[], pool: readonly PoolLine[], frame: ReportFrame): Document {
  const { speech } = frame;
  const { locale } = speech;
  const t = sayer(speech);
  const inPool = (award: string, state?: PoolLine['state']): string =>
    String(pool.filter((line) => line.next === award && (state === undefined || line.state === state)).length);
  const count = (state: PoolLine['state']): number => pool.filter((line) => line.state === state).length;
  const counts = { ready: count('ready'), open: count('open'), growing: count('growing'), barred: count('barred') };
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('overall') },
    { kind: 'paragraph', content: t('awardLadder.summary', { rungs: rungs.length, pool: pool.length, ...counts }) },
    { kind: 'heading', level: 1, text: t('awardLadder.rungs') },
    tableOf(
      t('awardLadder.rungsTable'),
      [
        ['level', t('award.level'), 'center'],
        ['award', t('award.award')],
        ['holders', t('awardLadder.holders'), 'right'],
        ['pool', t('awardLadder.inPool'), 'right'],
        ['ready', t('awardLadder.state.ready'), 'right'],
        ['citation', t('award.citation')],
      ],
      [...rungs]
        .sort((left, right) => right.level - left.level)
        .map(({ name, award, holders, citation }) => ({
          level: name,
          award,
          holders: String(holders),
          pool: inPool(award),
          ready: inPool(award, 'ready'),
          citation,
        })),
    ),
    { kind: 'heading', level: 1, text: t('awardLadder.pool') },
    tableOf(
      t('awardLadder.poolTable'),
      [
        ['id', t('id')],
        ['enterprise', t('enterprise')],
        ['held', t('awardLadder.held')],
        ['next', t('award.next')],
        ['state', t('awardLadder.state'), 'center'],
        ['gaps', t('awardLadder.gaps')],
        ['applyBy', t('awardLadder.applyBy')],
        ['mentor', t('awardLadder.mentor')],
      ],
      ordered(
        pool,
        (line) => String(states.indexOf(line.state)),
        (line) => line.enterpriseId,
        (line) => line.next,
      ).map((line) => ({
        id: line.enterpriseId,
        enterprise: line.enterprise,
        held: line.held,
        next: line.next,
        state: t(`awardLadder.state.${line.state}`),
        gaps: line.gaps.join(t('semicolon')),
        applyBy: line.applyBy === null ? null : dayText(line.applyBy, locale),
        mentor: line.mentor,
      })),
    ),
  ];
  return framed(t('awardLadder.title'), frame, blocks);
}
