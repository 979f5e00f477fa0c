import { type AlarmItem, alarmItemOf, dueDay } from '@huiqi/calendar';
import { type Issue, issue, type LocalDate } from '@huiqi/kernel';
import { ruleById } from '@huiqi/rules';
import type * as z from 'zod';
import type { OpenedBureau } from './bureau.ts';
import type { AlarmsInput } from './schemas/alarms.ts';

/** A line as an item, or why it is none. */
export type AlarmLine = { readonly ok: true; readonly item: AlarmItem } | { readonly ok: false; readonly found: Issue };

/**
 * A line of `huiqi alarms` as an item: with the due day that it states, or with the day by the clock that it names.
 *
 * @param line - the line
 * @param opened - the bureau that counts clocks, with its days
 * @returns the item; or `cli.alarms.line` for a line with neither or both, `cli.alarms.none` where no text sets a limit,
 * `cli.alarms.missing` where nothing is certain about the day
 */
export function alarmLine(line: z.output<typeof AlarmsInput>, opened: OpenedBureau): AlarmLine {
  if ((line.due === undefined) === (line.clock === undefined)) return { ok: false, found: issue('cli.alarms.line') };
  if (line.due !== undefined) return { ok: true, item: statedItem(line, line.due) };
  return clockItem(line, line.clock ?? '', opened);
}

function statedItem(line: z.output<typeof AlarmsInput>, due: LocalDate): AlarmItem {
  const duty = line.duty ?? 'item';
  return {
    ...who(line),
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
  { bureau, decidedOn, knownOn }: OpenedBureau,
): AlarmLine {
  const { facts = {}, events = {}, judgements } = line;
  const matter = { facts, events, decidedOn, knownOn, ...(judgements === undefined ? {} : { judgements }) };
  const answer = dueDay(bureau.matter(matter), clock);
  if (answer.outcome === 'not-applicable') return { ok: false, found: issue('cli.alarms.none', { clock }) };
  const day = answer.outcome === 'determined' ? answer.value : (answer.atLeast ?? null);
  if (day === null) {
    const names = answer.outcome === 'undetermined' ? answer.missing.map(({ name }) => name) : [];
    return { ok: false, found: issue('cli.alarms.missing', { clock, names }) };
  }
  const title = line.title ?? ruleById(bureau.book, day.rule)?.rule.title ?? clock;
  const item = alarmItemOf(day, {
    ...who(line),
    title,
    duty: line.duty ?? clock,
    certain: answer.outcome === 'determined',
    citations: answer.citations,
  });
  return { ok: true, item: line.round === undefined ? item : { ...item, round: line.round } };
}

function who(line: z.output<typeof AlarmsInput>) {
  const { enterprise = null, enterpriseName = null, officer = null, subject = null } = line;
  const { done = null, acknowledged = null, known = null } = line;
  return { enterprise, enterpriseName, officer, subject, done, acknowledged, known };
}
