import { type AlarmItem, alarmItemOfRound, type DutyRound, type DutyRounds, dutyRounds } from '@huiqi/calendar';
import { type Determination, type Issue, issue, type MissingFact } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import { ruleById } from '@huiqi/rules';
import type * as z from 'zod';
import { alarmSubject } from './alarm-subject.ts';
import type { OpenedDesk } from './desk.ts';
import { missingNames } from './missing-name.ts';
import type { AlarmsInput } from './schemas/alarms.ts';

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
 * @param opened - the bureau that counts rounds, with its days
 * @returns the items, with an issue `cli.alarms.missing` where a text could not be asked; or `cli.alarms.whichRound` where something
 * was done or acknowledged and no round is named, `cli.alarms.noDuty` where no text asks it of the subject, `cli.alarms.missing` where
 * nothing is certain about any round
 */
export function alarmRounds(
  line: z.output<typeof AlarmsInput>,
  duty: string,
  { desk, decidedOn, knownOn }: OpenedDesk,
): AlarmRounds {
  if (line.round === undefined && ((line.done ?? null) !== null || (line.acknowledged ?? null) !== null)) {
    return { ok: false, found: issue('cli.alarms.whichRound', { duty }), issues: [] };
  }
  const { facts = {}, events = {}, judgements, period } = line;
  const matter = { facts, events, decidedOn, knownOn, ...(judgements === undefined ? {} : { judgements }) };
  const answer = dutyRounds(desk.matter(matter), duty, {
    from: period?.from ?? decidedOn,
    to: period?.to ?? addMonths(period?.from ?? decidedOn, monthsAhead),
    behind: period === undefined,
  });
  const { issues } = answer;
  if (answer.outcome === 'not-applicable') return { ok: false, found: issue('cli.alarms.noDuty', { duty }), issues };
  const found = answer.outcome === 'determined' ? answer.value : answer.atLeast;
  const rounds = found?.rounds ?? [];
  const lacking = lackingFrom(answer, rounds);
  const missing = issue('cli.alarms.missing', { clock: duty, names: missingNames(lacking, desk.labels) });
  if (rounds.length === 0 && lacking.length > 0) return { ok: false, found: missing, issues };
  const items = rounds
    .filter(({ ends }) => line.round === undefined || ends === line.round)
    .map((round) =>
      alarmItemOfRound(round, {
        ...alarmSubject(line),
        title: line.title ?? ruleById(desk.book, round.rule)?.rule.title ?? duty,
        citations: answer.citations,
      }),
    );
  if (line.round !== undefined && items.length === 0) {
    return { ok: false, found: issue('cli.alarms.noRound', { duty, round: line.round }), issues };
  }
  return { ok: true, items, issues: lacking.length === 0 ? issues : [missing, ...issues] };
}

/** What is missing; a year without a calendar stands on the rounds themselves, which are not certain then. */
function lackingFrom(answer: Determination<DutyRounds>, rounds: readonly DutyRound[]): readonly MissingFact[] {
  if (answer.outcome !== 'undetermined') return [];
  return rounds.length === 0 ? answer.missing : answer.missing.filter(({ kind }) => kind !== 'calendar');
}
