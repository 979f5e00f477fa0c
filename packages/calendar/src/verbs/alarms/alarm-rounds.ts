import type { Determination, Issue, MissingFact } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import { ruleById } from '@huiqi/rules';
import type { VerbRoom } from '@huiqi/rules/verb';
import type * as z from 'zod';
import type { AlarmItem } from '../../alarms/alarm-item.ts';
import { alarmItemOfRound } from '../../alarms/alarm-item-of.ts';
import { issue } from '../../codes.ts';
import type { DutyRound, DutyRounds } from '../../duties/duty-round.ts';
import { dutyRounds } from '../../duties/duty-rounds.ts';
import type { AlarmsInput } from './alarms-line.ts';
import { subjectOfLine } from './subject-of-line.ts';

/** How far ahead a recurring duty is looked for where a line does not say: a year, and a quarter to prepare. */
const monthsAhead = 15;

/** The rounds that a line names, or why there are none. */
export type AlarmRounds =
  | { readonly ok: true; readonly items: readonly AlarmItem[]; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly found: Issue; readonly issues: readonly Issue[] };

/**
 * The rounds of a recurring duty as items: those whose time to act meets the period of the line, fifteen months from the day of the
 * decision unless it gives one, and then also the last one before that nothing tells was done; or the one round that the line names by its end.
 *
 * @param line - a line with the name of a duty
 * @param room - what counts rounds
 * @returns the items, with an issue `alarm.missing` where a text could not be asked; or `alarm.whichRound` where something
 * was done or acknowledged and no round is named, `alarm.noDuty` where no text asks it of the subject, `alarm.missing` where
 * nothing is certain about any round
 */
export function alarmRounds(line: z.output<typeof AlarmsInput>, duty: string, room: VerbRoom): AlarmRounds {
  if (line.round === undefined && ((line.done ?? null) !== null || (line.acknowledged ?? null) !== null)) {
    return { ok: false, found: issue('alarm.whichRound', { duty }), issues: [] };
  }
  const { period } = line;
  const { decidedOn } = room.days;
  const matter = room.open(line);
  const answer = dutyRounds(matter, duty, {
    from: period?.from ?? decidedOn,
    to: period?.to ?? addMonths(period?.from ?? decidedOn, monthsAhead),
    behind: period === undefined,
  });
  const { issues } = answer;
  if (answer.outcome === 'not-applicable') return { ok: false, found: issue('alarm.noDuty', { duty }), issues };
  const known = answer.outcome === 'determined' ? answer.value : answer.atLeast;
  const rounds = known?.rounds ?? [];
  const lacking = lackingFrom(answer, rounds);
  const missing = issue('alarm.missing', { clock: duty, names: room.questions(lacking) });
  if (rounds.length === 0 && lacking.length > 0) return { ok: false, found: missing, issues };
  const items = rounds
    .filter(({ ends }) => line.round === undefined || ends === line.round)
    .map((round) =>
      alarmItemOfRound(round, {
        ...subjectOfLine(line),
        title: line.title ?? ruleById(matter.book, round.rule)?.rule.title ?? duty,
        citations: answer.citations,
      }),
    );
  if (line.round !== undefined && items.length === 0) {
    return { ok: false, found: issue('alarm.noRound', { duty, round: line.round }), issues };
  }
  return { ok: true, items, issues: lacking.length === 0 ? issues : [missing, ...issues] };
}

/** What is missing; a year without a calendar stands on the rounds themselves, which are not certain then. */
function lackingFrom(answer: Determination<DutyRounds>, rounds: readonly DutyRound[]): readonly MissingFact[] {
  if (answer.outcome !== 'undetermined') return [];
  return rounds.length === 0 ? answer.missing : answer.missing.filter(({ kind }) => kind !== 'calendar');
}
