import { type DueDay, dueDay, type TracedDay } from '@huiqi/calendar';
import type { Citation, Determination, Step } from '@huiqi/kernel';
import { messagesZh } from '@huiqi/messages/words/zh';
import type { Block, Line } from '@huiqi/reports';
import { factOf, titleOf, valueText } from '@huiqi/reports/pages';
import type { Rule } from '@huiqi/rules';
import { heading, paragraph, table } from './blocks.ts';
import { type Shelf, wordsFor } from './library.ts';
import { openRow, rowsFor, type WorkedRow } from './worked-rows.ts';

/** What a day of the trace is, and so why it counts or does not. */
const dayWords: Readonly<Record<TracedDay['as'], string>> = {
  workday: '工作日',
  makeup: '调休上班日',
  weekend: '周末',
  lieu: '调休放假日',
  holiday: '法定节假日',
  start: '起算日，不计入',
  paused: '停计期间，不计入',
  day: '自然日',
};

const rollWords = {
  none: '不顺延',
  'rest-day': '遇休假日顺延',
  'statutory-holiday': '仅遇法定节假日顺延',
  workday: '顺延至工作日',
};

/** Up to so many days are listed one by one; longer periods by runs of days. */
const listed = 31;

/** The worked case of a clock: the days, which of them counted, every reading and the provisions; nothing where no case reaches it. */
export function workedClock(shelf: Shelf, rule: Rule): readonly Block[] {
  const found = rowsFor(shelf, rule)
    .map((row) => ({ row, answer: dueDay(openRow(row), row.ask, { explain: true }) }))
    .map(({ row, answer }) => ({ row, answer, due: dueOf(answer) }))
    .filter(({ due }) => due?.rule === rule.id);
  const chosen = found.find(({ answer }) => answer.outcome === 'determined') ?? found[0];
  if (chosen?.due === undefined || chosen.due === null) return [];
  const { row, answer, due } = chosen;
  const open = answer.outcome === 'undetermined' ? [paragraph(missingWords(answer))] : [];
  return [
    heading('演算'),
    paragraph(
      `${row.title}。以下由程序逐日算出，随规则重算。${row.made === true && due.at !== null ? '办公时间按每日9:00至12:00、13:30至17:30假设。' : ''}`,
    ),
    table(['项目', '内容'], [...knownRows(shelf, rule, row), ...dueRows(due, answer.citations)]),
    ...open,
    ...traceBlocks(answer.steps ?? [], due),
  ];
}

/** The day of an answer; where something is missing, the day before which it does not end. */
function dueOf(answer: Determination<DueDay>): DueDay | null {
  if (answer.outcome === 'determined') return answer.value;
  return answer.outcome === 'undetermined' ? (answer.atLeast ?? null) : null;
}

/** What is missing, and what the days then mean. */
export function missingWords({ missing }: { readonly missing: readonly { readonly name: string }[] }): string {
  const years = missing.map(({ name }) => name).filter((name) => /^\d+$/.test(name));
  const [first, last] = [years[0], years.at(-1)];
  const arranged = first === undefined ? [] : [`${first === last ? first : `${first}至${last}`}年的放假安排`];
  const others = missing.filter(({ name }) => !years.includes(name)).map(({ name }) => name);
  return `尚缺${[...arranged, ...others].join('、')}，受其影响的日子只表示不早于这一天届满。`;
}

/** The events and facts of a worked case. */
export function knownRows(shelf: Shelf, rule: Rule, { events, facts = {}, judgements = {} }: WorkedRow): string[][] {
  const words = wordsFor(shelf, rule);
  return [
    ...Object.entries(events).map(([event, day]) => [titleOf(words, event), day]),
    ...Object.entries(facts)
      .filter(([, value]) => typeof value !== 'object' || value === null)
      .map(([name, value]) => [titleOf(words, name), valueText(value as string, factOf(words, name), 'zh')]),
    ...pauseRows(facts['clock.pauses']),
    ...Object.values(judgements).map(({ answer, by, on }) => [
      '判断',
      `${messagesZh[`result.${answer}`]}（${by}，${on}）`,
    ]),
  ];
}

function pauseRows(pauses: unknown): string[][] {
  const { records = [] } = (pauses ?? {}) as { readonly records?: readonly { from?: string; to?: string }[] };
  return records.map(({ from, to }) => ['不计入的期间', `${from ?? '未知'} 起，${to ?? '未知'} 恢复计算`]);
}

function dueRows(due: DueDay, citations: readonly Citation[]): Line[][] {
  const cited = [
    due.source,
    ...(due.counting === null ? [] : [due.counting.source]),
    ...due.otherTexts.map(({ source }) => source),
  ];
  return [
    ['起算日', due.from],
    ['名义届满日', due.nominal],
    ...(due.paused === 0 ? [] : [['不计入的天数', String(due.paused)]]),
    ...due.readings.map(({ roll, day, actionDay }) => [
      `${rollWords[roll]}${actionDay === undefined ? '' : '，办理当日不计入'}`,
      day,
    ]),
    ['从严届满日', due.at === null ? due.strict : `${due.strict} ${due.at}`],
    ['最迟届满日', due.latest],
    ...due.extensions.map(({ days }, index) => [`第${index + 1}次延长如获批准`, days?.nominal ?? '缺放假安排，算不出']),
    ...due.otherTexts.map(({ rule, changedOn, days }) => [
      `另一文本（${changedOn}起）`,
      [`${days?.strict ?? '没有期限或者算不出'}，见 `, { text: rule, href: `./${rule}.md` }],
    ]),
    ['依据', [...new Set(cited)].map((index) => citationWords(citations[index])).join('\n')],
  ];
}

/** A provision as it is cited. */
export function citationWords(citation: Citation | undefined): string {
  if (citation === undefined) return '未见到';
  const { document, article } = citation;
  return article === undefined || article === null ? document : `${document} ${article}`;
}

/** The days on the way and those that the end moved over. */
function traceBlocks(steps: readonly Step[], { span, nominal }: DueDay): readonly Block[] {
  const resultOf = (what: string) =>
    steps.flatMap((step) => (step.what === what ? (step.result as unknown as readonly TracedDay[]) : []));
  const trace = resultOf('due.days');
  const over = [...new Map(resultOf('due.over').map((day) => [day.day, day])).values()];
  if (trace.length === 0 && over.length === 0) {
    if (span === null || span.unit === 'hour') return [];
    return [paragraph(`按月、按年计算，届满于对应日${nominal}，不逐日计数。`)];
  }
  const rows = [
    ...runsOf(trace).map(({ first, last }) => [
      first === last ? first.day : `${first.day} 至 ${last.day}`,
      dayWords[first.count !== null && span?.unit === 'day' ? 'day' : first.as],
      countWords(first, last),
    ]),
    ...over.map(({ day, as }) => [day, dayWords[as], '届满日遇此日，顺延']),
  ];
  return [table(['日期', '性质', '计数'], rows)];
}

function countWords(first: TracedDay, last: TracedDay): string {
  if (first.count === null) return '不计入';
  return first.count === last.count ? `第${first.count}日` : `第${first.count}日至第${last.count}日`;
}

/** Short traces day by day; long ones by runs of days of which all count or none does, for one reason. */
function runsOf(trace: readonly TracedDay[]): readonly { readonly first: TracedDay; readonly last: TracedDay }[] {
  const runs: { first: TracedDay; last: TracedDay }[] = [];
  for (const day of trace) {
    const run = runs.at(-1);
    const alike = run !== undefined && (run.last.count === null) === (day.count === null);
    if (run !== undefined && trace.length > listed && alike && (day.count !== null || run.last.as === day.as))
      run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}
