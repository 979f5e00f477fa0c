import { findLast, lastOf } from '@huiqi/kernel';
import type { StatedPeriod } from './find-periods.ts';
import { matchesOf } from './matches-of.ts';
import type { Against, Trend } from './mention.ts';

const ways =
  '增长|增加|上升|提高|提升|上涨|攀升|扩大|净增|增|升|多|下降|减少|降低|下滑|回落|缩短|压缩|压减|收窄|降|减|少|[↑↓▲▼]';
const behind = '(?:了|幅为|幅达?|率达?为?|达|约|近|超过?)?';
/** The way stands before the number (增长5%) or, for 净增, before what is counted. */
const way = new RegExp(`(?<way>${ways})${behind}$`, 'u');
/** 新增 and 最多 tell no growth; 增至 and 提高到 state a level. */
const noTrend = new RegExp(`(?:新增|[最许众很诸更不至减]多|[不至最较]少)${behind}$`, 'u');
const net = /净(?<way>增|减)(?:加|少)?[^，,。；;、\n]{1,16}$/u;

/** The growth that the words just before a number tell of: a way (增长, 多, 降) and what it is compared with (同比, 较上年底). */
export function trendOf(text: string, start: number, periods: readonly StatedPeriod[]): Trend | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const clause = /[^，,。；;！？!?\n]*$/u.exec(before)?.[0] ?? '';
  const found = noTrend.test(clause) ? null : (way.exec(clause) ?? net.exec(clause));
  const said = found?.groups?.['way'];
  if (said === undefined) return null;
  const against = againstIn(clause, start, periods);
  // 多5件 needs something it is more than.
  if (/^[多少]$/u.test(said) && against === undefined) return null;
  return { direction: /^(?:[↓▼]|下|减|降|少|回落|缩短|压|收窄)/u.test(said) ? 'down' : 'up', against: against ?? null };
}

/** What the clause compares with; undefined where it says nothing. */
function againstIn(clause: string, start: number, periods: readonly StatedPeriod[]): Against | undefined {
  const compared = findLast(
    periods,
    (one) => one.against !== null && one.end <= start && one.end > start - clause.length,
  );
  if (compared !== undefined) return compared.against;
  const word = /同比|环比|[比较]同期/gu;
  const said = lastOf(matchesOf(word, clause))?.[0];
  return said === undefined ? undefined : said === '环比' ? 'period-before' : 'year-before';
}
