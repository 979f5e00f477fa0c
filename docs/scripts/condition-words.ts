import type { JsonValue } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import type { Comparison, Condition, FactSpec, Parameter, Quantified, Term } from '@huiqi/rules';
import { code, plain } from './markdown.ts';
import { collectionOf, factOf, titleOf, valueWords, type Words } from './vocabulary-words.ts';

/** What words about rules are put together from. */
export interface Dictionary extends Words {
  /** The parameters of all packs by id. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The event that chooses the text. */
  readonly textDay: string;
}

const units: Readonly<Record<Span['unit'], string>> = {
  hour: '小时',
  workday: '个工作日',
  day: '日',
  month: '个月',
  year: '年',
  edition: '届',
};
const rolls: Readonly<Record<string, string>> = {
  none: '届满日不顺延',
  'rest-day': '届满日是休息日的，以休息日结束的次日为届满日',
  'statutory-holiday': '届满日是法定节假日的，顺延至节后首日',
  workday: '届满日顺延至首个工作日',
};

/** How long a span is. */
export function lengthWords({ amount, unit }: Span): string {
  return `${amount}${units[unit]}`;
}

/** A span with the way it is counted. */
export function spanWords(span: Span, words: Dictionary, start?: string): string {
  const event = start ?? words.vocabulary.events[words.textDay]?.zh ?? words.textDay;
  const from =
    span.from === 'yearEnd'
      ? '上一年度末'
      : span.from === 'cutoff'
        ? (words.vocabulary.events['cutoff']?.zh ?? '截止日')
        : `${event}之日`;
  const length = lengthWords(span);
  if (span.amount === 0) return from;
  if (span.from === 'yearEnd' && span.toward === 'before' && span.unit === 'year' && span.firstDay !== 'excluded') {
    return `截至${from}的${span.amount}个整年`;
  }
  const more = [
    span.firstDay === 'counted' ? '起算日计入' : null,
    span.monthEnd === 'day-before' ? '届满于对应日的前一日' : null,
    span.roll === undefined || span.roll === 'none' ? null : rolls[span.roll],
    ...(span.openReadings ?? []).map((roll) => `另有一种理解：${rolls[roll] ?? roll}`),
  ].filter((part) => part !== null && part !== undefined);
  const said = span.toward === 'before' ? `${from}前${length}` : `自${from}起${length}`;
  return more.length === 0 ? said : `${said}（${more.join('；')}）`;
}

/** The days a look-back covers. */
function withinWords(span: Span, words: Dictionary): string {
  const said = spanWords(span, words);
  return said.startsWith('截至') ? said : `${said}以内`;
}

/** A term in words; `like` is the fact it stands beside, whose words its constants use. */
export function termWords(term: Term, words: Dictionary, like: FactSpec | null = null): string {
  if ('fact' in term) return `“${plain(titleOf(words, term.fact))}”`;
  if ('const' in term) return plain(valueWords(term.const as JsonValue, like));
  if ('param' in term) {
    const by = (term.by ?? []).map((name) => titleOf(words, name));
    const title = words.parameters[term.param]?.title ?? term.param;
    return `参数“${plain(title)}”${by.length === 0 ? '' : `（按${plain(by.join('、'))}取值）`}`;
  }
  if ('day' in term) {
    const of = term.of === undefined ? '' : `（起点：${termWords(term.of, words)}）`;
    return term.day.amount === 0 && term.of === undefined
      ? spanWords(term.day, words)
      : `${spanWords(term.day, words)}的那一天${of}`;
  }
  const args = Object.entries(term.args).map(([name, arg]) => `${code(name)} 取${termWords(arg, words)}`);
  return `公式 ${code(term.formula)}（${args.join('；')}）的结果`;
}

const comparisons = {
  eq: '为',
  ne: '不为',
  in: '属于',
  lt: '小于',
  lte: '不超过',
  gt: '大于',
  gte: '不少于',
} as const;
const dayComparisons = { eq: '正是', ne: '不是', in: '属于', lt: '早于', lte: '不晚于', gt: '晚于', gte: '不早于' };
const gradeComparisons = { eq: '为', ne: '不为', in: '属于', lt: '低于', lte: '不高于', gt: '高于', gte: '不低于' };

/** A condition as nested list items, the deepest indented furthest. */
export function conditionLines(condition: Condition, words: Dictionary, depth = 0): readonly string[] {
  const line = (text: string): string => `${'  '.repeat(depth)}- ${text}`;
  const below = (parts: readonly Condition[]): readonly string[] =>
    parts.flatMap((part) => conditionLines(part, words, depth + 1));
  if ('all' in condition) {
    if (condition.all.length === 0) return [line('没有另外的条件')];
    return depth === 0
      ? condition.all.flatMap((part) => conditionLines(part, words, depth))
      : [line('下列各项都满足：'), ...below(condition.all)];
  }
  if ('any' in condition) return [line('满足下列任何一项：'), ...below(condition.any)];
  if ('atLeast' in condition) return [line(`下列各项至少满足 ${condition.atLeast} 项：`), ...below(condition.of)];
  if ('not' in condition) return [line('不属于下列情形：'), ...below([condition.not])];
  if ('judged' in condition) {
    return [line(`须由有权限的人员认定并签字：${plain(condition.text ?? condition.judged)}`)];
  }
  if ('left' in condition) return [line(comparisonWords(condition, words))];
  const name = condition.some ?? condition.every ?? condition.none ?? condition.count ?? '';
  const inside: Dictionary = { ...words, collection: collectionOf(words, name) };
  const { where = null } = condition;
  const parts = where === null ? [] : 'all' in where && where.all.length > 0 ? where.all : [where];
  const asked = parts.flatMap((part) => conditionLines(part, inside, depth + 1));
  return [line(quantifiedWords(condition, words)), ...asked];
}

function comparisonWords(condition: Comparison, words: Dictionary): string {
  const [word, right] = Object.entries(condition).find(([key]) => key !== 'left') ?? [];
  const left = termWords(condition.left, words);
  if (word === undefined) return left;
  const like = 'fact' in condition.left ? factOf(words, condition.left.fact) : null;
  const said = like?.type === 'day' ? dayComparisons : like?.order === undefined ? comparisons : gradeComparisons;
  const value = termWords(right as Term, words, like);
  const shown = 'const' in (right as Term) && like?.type !== 'day' ? `“${value}”` : value;
  return word === 'in' ? `${left}属于其中之一：${value}` : `${left}${said[word as keyof typeof said]}${shown}`;
}

function quantifiedWords(condition: Quantified, words: Dictionary): string {
  const { some, every, none, count, where, within, gte, lte } = condition;
  const name = `“${plain(titleOf(words, some ?? every ?? none ?? count ?? ''))}”`;
  const span = within === undefined ? '' : `（限于${withinWords(within, words)}）`;
  const such = where === undefined ? '' : '，符合：';
  if (some !== undefined) return `${name}中至少有一条记录${span}${such}`;
  if (none !== undefined) return `${name}中没有这样的记录${span}${where === undefined ? '' : '：'}`;
  if (every !== undefined) return `${name}中的每一条记录${span}都${where === undefined ? '在内' : '符合：'}`;
  const bounds = [gte === undefined ? null : `不少于 ${gte} 条`, lte === undefined ? null : `不多于 ${lte} 条`];
  return `${name}中的记录${span}${bounds.filter((bound) => bound !== null).join('、')}${such}`;
}
