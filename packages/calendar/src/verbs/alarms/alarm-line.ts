import type { Issue, LocalDate } from '@huiqi/kernel';
import { ruleById } from '@huiqi/rules';
import type { VerbRoom } from '@huiqi/rules/verb';
import type * as z from 'zod';
import type { AlarmItem } from '../../alarms/alarm-item.ts';
import { alarmItemOf } from '../../alarms/alarm-item-of.ts';
import { dueDay } from '../../clocks/due-day.ts';
import { issue } from '../../codes.ts';
import { alarmRounds } from './alarm-rounds.ts';
import type { AlarmsInput } from './alarms-line.ts';
import { subjectOfLine } from './subject-of-line.ts';

/** A line as what is to be reminded of, or why it is nothing. */
export type AlarmLine =
  | { readonly ok: true; readonly item: AlarmItem; readonly issues: readonly Issue[] }
  | { readonly ok: true; readonly items: readonly AlarmItem[]; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly found: Issue; readonly issues: readonly Issue[] };

/**
 * A line as an item, with the due day that it states or the day by the clock that it names; or as the rounds of the
 * recurring duty that it names without either.
 *
 * @param line - the line
 * @param room - what counts clocks and rounds
 * @returns the item or items; or `alarm.line` for a line with none or both of due day and clock, `alarm.none` where no text
 * sets a limit, `alarm.missing` where nothing is certain about the day, and what rounds are refused with
 */
export function alarmLine(line: z.output<typeof AlarmsInput>, room: VerbRoom): AlarmLine {
  const { due, clock, duty } = line;
  if (due !== undefined && clock === undefined) return { ok: true, item: statedItem(line, due), issues: [] };
  if (due === undefined && clock !== undefined) return clockItem(line, clock, room);
  if (due === undefined && duty !== undefined) return alarmRounds(line, duty, room);
  return { ok: false, found: issue('alarm.line'), issues: [] };
}

function statedItem(line: z.output<typeof AlarmsInput>, due: LocalDate): AlarmItem {
  const duty = line.duty ?? 'item';
  return {
    ...subjectOfLine(line),
    duty,
    title: line.title ?? duty,
    round: line.round ?? due,
    opens: line.opens ?? null,
    due,
    ends: line.ends ?? due,
    at: line.at ?? null,
  };
}

function clockItem(line: z.output<typeof AlarmsInput>, clock: string, room: VerbRoom): AlarmLine {
  const matter = room.open(line);
  const answer = dueDay(matter, clock);
  const { issues } = answer;
  if (answer.outcome === 'not-applicable') return { ok: false, found: issue('alarm.none', { clock }), issues };
  const day = answer.outcome === 'determined' ? answer.value : (answer.atLeast ?? null);
  if (day === null) {
    const missing = answer.outcome === 'undetermined' ? answer.missing : [];
    return {
      ok: false,
      found: issue('alarm.missing', { clock, names: room.questions(missing) }),
      issues,
    };
  }
  const title = line.title ?? ruleById(matter.book, day.rule)?.rule.title ?? clock;
  const item = alarmItemOf(day, {
    ...subjectOfLine(line),
    title,
    duty: line.duty ?? clock,
    certain: answer.outcome === 'determined',
    citations: answer.citations,
  });
  return { ok: true, item: line.round === undefined ? item : { ...item, round: line.round }, issues };
}
