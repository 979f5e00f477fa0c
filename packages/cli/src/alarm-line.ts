import { type AlarmItem, alarmItemOf, dueDay } from '@huiqi/calendar';
import { type Issue, issue, type LocalDate } from '@huiqi/kernel';
import { ruleById } from '@huiqi/rules';
import type * as z from 'zod';
import { alarmRounds } from './alarm-rounds.ts';
import { alarmSubject } from './alarm-subject.ts';
import type { OpenedDesk } from './desk.ts';
import { missingNames } from './missing-name.ts';
import type { AlarmsInput } from './schemas/alarms.ts';

/** A line as what is to be reminded of, or why it is nothing. */
export type AlarmLine =
  | { readonly ok: true; readonly item: AlarmItem; readonly issues: readonly Issue[] }
  | { readonly ok: true; readonly items: readonly AlarmItem[]; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly found: Issue; readonly issues: readonly Issue[] };

/**
 * A line of `huiqi alarms` as an item, with the due day that it states or the day by the clock that it names; or as the rounds of the
 * recurring duty that it names without either.
 *
 * @param line - the line
 * @param opened - the bureau that counts clocks and rounds, with its days
 * @returns the item or items; or `cli.alarms.line` for a line with none or both of due day and clock, `cli.alarms.none` where no text
 * sets a limit, `cli.alarms.missing` where nothing is certain about the day, and what rounds are refused with
 */
export function alarmLine(line: z.output<typeof AlarmsInput>, opened: OpenedDesk): AlarmLine {
  const { due, clock, duty } = line;
  if (due !== undefined && clock === undefined) return { ok: true, item: statedItem(line, due), issues: [] };
  if (due === undefined && clock !== undefined) return clockItem(line, clock, opened);
  if (due === undefined && duty !== undefined) return alarmRounds(line, duty, opened);
  return { ok: false, found: issue('cli.alarms.line'), issues: [] };
}

function statedItem(line: z.output<typeof AlarmsInput>, due: LocalDate): AlarmItem {
  const duty = line.duty ?? 'item';
  return {
    ...alarmSubject(line),
    duty,
    title: line.title ?? duty,
    round: line.round ?? due,
    opens: line.opens ?? null,
    due,
    ends: line.ends ?? due,
    at: line.at ?? null,
  };
}

function clockItem(
  line: z.output<typeof AlarmsInput>,
  clock: string,
  { desk, decidedOn, knownOn }: OpenedDesk,
): AlarmLine {
  const { facts = {}, events = {}, judgements } = line;
  const matter = { facts, events, decidedOn, knownOn, ...(judgements === undefined ? {} : { judgements }) };
  const answer = dueDay(desk.matter(matter), clock);
  const { issues } = answer;
  if (answer.outcome === 'not-applicable') return { ok: false, found: issue('cli.alarms.none', { clock }), issues };
  const day = answer.outcome === 'determined' ? answer.value : (answer.atLeast ?? null);
  if (day === null) {
    const missing = answer.outcome === 'undetermined' ? answer.missing : [];
    return {
      ok: false,
      found: issue('cli.alarms.missing', { clock, names: missingNames(missing, desk.labels) }),
      issues,
    };
  }
  const title = line.title ?? ruleById(desk.book, day.rule)?.rule.title ?? clock;
  const item = alarmItemOf(day, {
    ...alarmSubject(line),
    title,
    duty: line.duty ?? clock,
    certain: answer.outcome === 'determined',
    citations: answer.citations,
  });
  return { ok: true, item: line.round === undefined ? item : { ...item, round: line.round }, issues };
}
