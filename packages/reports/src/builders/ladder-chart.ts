import type { Block, Document, LadderCard } from '../document.ts';
import { framed, ordered, type ReportFrame, sayer } from './frame.ts';

/** One award of a ladder, in words. */
export interface LadderLine {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its tier. */
  readonly level: 'county' | 'city' | 'province' | 'national';
  /** The tier in words. */
  readonly levelName: string;
  /** How it stands for whom the chart is drawn; `unknown` where it is drawn for nobody. */
  readonly state: LadderCard['tone'];
  /** What is known of it, each a short text: cycle, quota, money, the next call. */
  readonly facts: readonly string[];
  /** Where that is known from, or null. */
  readonly source: string | null;
}

/** How one award bears on another. */
export interface LadderLink {
  /** The award that is held, applied for or a pool that is entered. */
  readonly from: string;
  /** The award whose rule it is. */
  readonly to: string;
  /** What the rule asks, as the engine names it. */
  readonly kind: 'requires' | 'pool' | 'bars' | 'cooling-off' | 'one-of' | 'achievement';
  /** The years it must be held or cools off, or null. */
  readonly years: number | null;
  /** The document. */
  readonly source: string;
}

const tiers = ['national', 'province', 'city', 'county'] as const;
const kindWords = {
  requires: 'requires',
  pool: 'pool',
  bars: 'bars',
  'cooling-off': 'cooling',
  'one-of': 'one',
  achievement: 'achievement',
} as const;

/**
 * The ladder of awards as a chart and as text: tier by tier what each award is, how it stands, and what leads to what. Whatever the
 * chart shows stands in words in it and in the tables below it.
 *
 * @zh 质量奖梯次图
 * @param lines - the awards
 * @param links - how they bear on one another; a link to an award that is not among the lines is told in words only
 * @param frame - the day, the language, the basis
 * @returns the document
 * @example
 * ```ts
 * import { speech } from '@huiqi/messages';
 * import { ladderChart, toMarkdown } from '@huiqi/reports';
 * import { reportsZh } from '@huiqi/reports/words/zh';
 *
 * const line = { level: 'county', levelName: '县（区）级', state: 'open', facts: ['每年评选'], source: '示例办法' } as const;
 * const lines = [{ ...line, id: 'a', name: '示例区质量奖' }, { ...line, id: 'b', name: '示例市质量奖', level: 'city' as const, levelName: '市级' }];
 * const links = [{ from: 'a', to: 'b', kind: 'requires', years: 3, source: '示例办法' }] as const;
 * toMarkdown(ladderChart(lines, links, { speech: speech('zh', reportsZh), asOf: '2026-11-22' })).includes('申报示例市质量奖须先获示例区质量奖满3年'); // => true
 * ```
 */
export function ladderChart(lines: readonly LadderLine[], links: readonly LadderLink[], frame: ReportFrame): Document {
  const t = sayer(frame.speech);
  const sorted = ordered(lines, (line) => line.id);
  const nameOf = (id: string): string => lines.find((line) => line.id === id)?.name ?? id;
  const said = links.map((link) => {
    const years = link.kind === 'cooling-off' ? 'ladder.withinYears' : 'ladder.years';
    const span = link.years === null ? '' : t(years, { amount: link.years });
    const text = t(`ladder.link.${kindWords[link.kind]}`, { from: nameOf(link.from), to: nameOf(link.to), span });
    return { ...link, text };
  });
  const stateOf = (line: LadderLine): string => t(`ladder.state.${line.state}`);
  const blocks: Block[] = [
    { kind: 'note', tone: 'note', content: t('ladder.note') },
    {
      kind: 'ladder',
      caption: t('ladder.chart'),
      tiers: tiers.flatMap((level) => {
        const cards = sorted
          .filter((line) => line.level === level)
          .map((line) => ({
            id: line.id,
            title: line.name,
            lines: line.facts,
            state: stateOf(line),
            tone: line.state,
          }));
        const title = sorted.find((line) => line.level === level)?.levelName;
        return title === undefined ? [] : [{ title, cards }];
      }),
      links: said.map(({ from, to, kind, text }) => ({
        from,
        to,
        text,
        drawn: kind === 'requires' || kind === 'pool',
      })),
    },
    { kind: 'heading', level: 1, text: t('ladder.table') },
    {
      kind: 'table',
      caption: t('ladder.table'),
      columns: [
        { key: 'tier', title: t('ladder.tier'), align: 'center' },
        { key: 'award', title: t('ladder.award') },
        { key: 'state', title: t('ladder.state'), align: 'center' },
        { key: 'facts', title: t('ladder.facts') },
        { key: 'source', title: t('ladder.source') },
      ],
      rows: tiers.flatMap((level) =>
        sorted
          .filter((line) => line.level === level)
          .map((line) => ({
            tier: line.levelName,
            award: line.name,
            state: stateOf(line),
            facts: line.facts.join(t('semicolon')),
            source: line.source,
          })),
      ),
    },
    { kind: 'heading', level: 1, text: t('ladder.links') },
    {
      kind: 'table',
      caption: t('ladder.linksTable'),
      columns: [
        { key: 'link', title: t('ladder.link') },
        { key: 'source', title: t('ladder.source') },
      ],
      rows: said.map(({ text, source }) => ({ link: text, source })),
    },
  ];
  return framed(t('ladder.title'), frame, blocks);
}
