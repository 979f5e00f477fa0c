import type { JsonValue } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import { yuanText } from '@huiqi/messages';
import type { Outcome, Term } from '@huiqi/rules';
import { type Dictionary, lengthWords, spanWords, termWords } from './condition-words.ts';
import { code, plain } from './markdown.ts';
import { factOf, titleOf, valueWords } from './vocabulary-words.ts';

const outcomeWords: Readonly<Record<string, string>> = {
  derive: '得出',
  eligible: '本项申报条件成立',
  bar: '不予受理申报',
  due: '应当在期限内办结',
  unlimited: '本文本不设期限',
  restart: '期限重新计算',
  charge: '按标准收费',
  remit: '按规定少收',
  waive: '减免费用',
  refund: '退还已缴费用',
};
const argumentWords: Readonly<Record<string, string>> = {
  span: '期限',
  until: '截至',
  extensions: '可以延长',
  exclusions: '不计入期限的时间',
  consequence: '逾期后果',
  approver: '批准人',
  off: '减免比例',
  pay: '应缴比例',
  amount: '减免金额',
  'charge.amount': '标准金额',
  zero: '全部免收',
  basis: '性质',
  rounding: '舍入',
  unit: '单位',
  mode: '方式',
};
const codeWords: Readonly<Record<string, string>> = {
  statutory: '法定',
  policy: '政策',
  fen: '分',
  jiao: '角',
  yuan: '元',
  'ten-yuan': '十元',
  'thousand-yuan': '千元',
  'half-up': '四舍五入',
  'half-even': '四舍六入五成双',
  down: '舍去',
  up: '进位',
};

/** What follows from a rule, by the outcome's name. */
export function outcomeTitle(outcome: string): string {
  return outcomeWords[outcome] ?? code(outcome);
}

/** What follows, as list items. */
export function outcomeLines(outcome: Outcome, words: Dictionary): readonly string[] {
  if ('derive' in outcome) {
    const { derive, term } = outcome as { readonly derive: string; readonly term: Term };
    return [`- 得出“${plain(titleOf(words, derive))}”：${termWords(term, words, factOf(words, derive))}`];
  }
  return Object.entries(outcome).flatMap(([name, args]) => [
    `- ${outcomeTitle(name)}`,
    ...Object.entries(args as Readonly<Record<string, JsonValue>>).map(
      ([argument, value]) => `  - ${argumentLine(name, argument, value, words)}`,
    ),
  ]);
}

/** One argument of an outcome, as a pack writes it or as a case expects it. */
export function argumentLine(outcome: string, argument: string, value: JsonValue, words: Dictionary): string {
  const title = argumentWords[`${outcome}.${argument}`] ?? argumentWords[argument];
  const said =
    typeof value === 'number' && argument === 'amount' ? yuanText(value) : argumentText(value, argument, words);
  return `${title ?? plain(titleOf(words, argument))}：${said}`;
}

const termWordsOf = ['fact', 'const', 'param', 'formula', 'day'];

function argumentText(value: JsonValue, name: string, words: Dictionary): string {
  if (Array.isArray(value)) return value.map((item) => argumentText(item as JsonValue, name, words)).join('；');
  if (typeof value === 'string') return plain(wordOf(value, words));
  if (typeof value !== 'object' || value === null) return plain(valueWords(value, factOf(words, name)));
  const found = value as Readonly<Record<string, JsonValue>>;
  if (typeof found['amount'] === 'number' && typeof found['unit'] === 'string') {
    // What is added to a period is counted on from its end, not from the event.
    return (name === 'extensions' ? lengthWords : spanWords)(value as unknown as Span, words);
  }
  if (typeof found['zh'] === 'string') return plain(found['zh']);
  const keys = Object.keys(found);
  if (keys.some((key) => termWordsOf.includes(key))) return termWords(value as unknown as Term, words);
  if (keys.includes('num') || keys.includes('oneOf')) return plain(valueWords(value, factOf(words, name)));
  const inside = (key: string): string => (name === 'extensions' && key === 'span' ? name : key);
  return keys
    .map((key) => [key, argumentText(found[key] ?? null, inside(key), words)] as const)
    .map(([key, said]) => (inside(key) === key ? `${argumentWords[key] ?? code(key)}：${said}` : said))
    .join('，');
}

/** A code by its words, wherever the vocabulary lists it. */
function wordOf(value: string, { vocabulary }: Dictionary): string {
  const own = codeWords[value];
  if (own !== undefined) return own;
  const fields = Object.values(vocabulary.collections).flatMap(({ fields: inner }) => Object.values(inner));
  const spec = [...Object.values(vocabulary.facts), ...fields].find(({ values }) => Object.hasOwn(values ?? {}, value));
  return spec?.values?.[value]?.zh ?? value;
}
