import { type DutyRound, dutyRounds, type ReachedDays } from '@huiqi/calendar';
import type { LocalDate } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import type { Block } from '@huiqi/reports';
import type { Rule } from '@huiqi/rules';
import { heading, paragraph, table } from './blocks.ts';
import type { Shelf } from './library.ts';
import { citationWords, knownRows, missingWords } from './worked-clock.ts';
import { openRow, rowsFor, type WorkedRow } from './worked-rows.ts';

/** Rounds are shown for this day as the anchor, and from this day on, where a case names neither. */
const exampleDay = '2026-01-05';
const shown = 6;

/** The worked case of a recurring duty: its rounds one after the other; nothing where no case reaches it. */
export function workedDuty(shelf: Shelf, rule: Rule): readonly Block[] {
  for (const row of rowsFor(shelf, rule).map((one) => asked(rule, one))) {
    const { from = exampleDay, to = exampleDay } = row;
    const answer = dutyRounds(openRow(row), row.ask, { from, to });
    const value =
      answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : null;
    const own = (value?.rounds ?? []).filter((round) => round.rule === rule.id);
    const [first] = own;
    if (first === undefined) continue;
    const { 'duty.due': _, ...events } = row.events;
    return [
      heading('演算'),
      paragraph(`${row.title}。以下由程序算出，随规则重算。`),
      table(
        ['项目', '内容'],
        [
          ...knownRows(shelf, rule, { ...row, events }),
          ['所问期间', `${from} 起，${to} 前`],
          ...(row.done ?? []).map((one) => [
            '已办理',
            typeof one === 'string' ? one : `${one.on}（${one.granted} 准予）`,
          ]),
          ['依据', citationWords(answer.citations[first.source])],
        ],
      ),
      ...(answer.outcome === 'undetermined' ? [paragraph(missingWords(answer))] : []),
      table(
        ['期次', '本期起', '期满日', '最早办理日', '办理截止日', '宽展期至', '状态'],
        own.slice(0, shown).map(roundRow),
      ),
      ...(own.length > shown ? [paragraph(`其后各期略，共${own.length}期。`)] : []),
    ];
  }
  return [];
}

/** A golden case knows only the day that chooses the text: the rounds are then shown for an example day. */
function asked(rule: Rule, row: WorkedRow): WorkedRow {
  if (row.from !== undefined) return row;
  const { recur } = rule.then as unknown as { readonly recur: { readonly anchor?: string } };
  const { from, to } = rule.inForce ?? { from: exampleDay, to: null };
  const start = from > exampleDay || (to !== null && to <= exampleDay) ? from : (exampleDay as LocalDate);
  const events = recur.anchor === undefined ? row.events : { [recur.anchor]: start, ...row.events };
  const title = recur.anchor === undefined ? '示例' : '示例（起算日为假设）';
  return { ...row, title, events, decidedOn: start, done: [], from: start, to: addMonths(start, 12 * 12) };
}

const states: Readonly<Record<DutyRound['state'], string>> = { done: '已办理', open: '待办理', unknown: '未知' };

function roundRow(round: DutyRound): string[] {
  const { number, starts, ends, opens, act, at, grace, state, doneOn, certain } = round;
  return [
    number === null ? '' : `第${number}期`,
    starts ?? '',
    ends,
    opens === null ? '' : daysWords(opens),
    `${daysWords(act)}${at === null ? '' : ` ${at}`}${certain ? '' : '（缺放假安排，未顺延）'}`,
    grace === null ? '' : daysWords(grace.until),
    doneOn === null ? states[state] : `${states[state]}（${doneOn}）`,
  ];
}

function daysWords({ strict, latest }: ReachedDays): string {
  return strict === latest ? strict : `${strict}（从严），${latest}（最迟）`;
}
