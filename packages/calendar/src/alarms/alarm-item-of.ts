import type { Citation, LocalDate } from '@huiqi/kernel';
import type { DueDay } from '../clocks/due-day-value.ts';
import type { DutyRound } from '../duties/duty-round.ts';
import type { AlarmItem, AlarmText } from './alarm-item.ts';

/** Whose matter it is, and what became of it. */
export interface AlarmSubject {
  /** What is to be done, in words. */
  readonly title: AlarmText;
  /** The id of the enterprise, or null. */
  readonly enterprise: string | null;
  /** The enterprise's name. */
  readonly enterpriseName?: string | null;
  /** The id of the officer who sees to it, or null. */
  readonly officer: string | null;
  /** Which of several alike, such as the case's number. */
  readonly subject?: string | null;
  /** The kind of duty; the rule's own id unless given. */
  readonly duty?: string;
  /** The day it was done, or null. */
  readonly done: LocalDate | null;
  /** The day it was acknowledged. */
  readonly acknowledged?: LocalDate | null;
  /** The day the bureau came to know of it. */
  readonly known?: LocalDate | null;
  /** False where the day is only one before which nothing is late. */
  readonly certain?: boolean;
  /** The citations of the determination that gave the day. */
  readonly citations?: readonly Citation[];
}

/**
 * A clock as an item to be reminded of. It is worked to by the strict reading; the round is the event with its day, so that the item
 * stays the same while pauses and extensions move its end.
 *
 * @zh 期限转为提醒事项
 * @param day - the clock, as `dueDay` determines it
 * @param subject - whose it is
 * @returns the item
 * @example
 * ```ts
 * import { alarmItemOf, calendarVocabulary, dueDay } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { cnCalendar, cnComplaints } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const days = { decidedOn: '2026-04-28', knownOn: '2026-04-28', events: { 'complaint.received': '2026-04-28' } } as const;
 * const book = compile([cnComplaints], calendarVocabulary);
 * const answer = dueDay(openMatter(book, { facts: {}, days, calendar: calendarAsKnown(cnCalendar, '2026-04-28') }), 'cn.complaint.accept');
 * const subject = { title: '投诉受理', enterprise: 'E1', officer: 'O1', subject: 'T-7', done: null } as const;
 * answer.outcome === 'determined' && alarmItemOf(answer.value, subject).due; // => '2026-05-11'
 * ```
 */
export function alarmItemOf(day: DueDay, subject: AlarmSubject): AlarmItem {
  const { duty = day.rule, citations, ...who } = subject;
  const cited = citations?.[day.source];
  return {
    ...who,
    duty,
    round: `${day.event} ${day.from}`,
    opens: day.from,
    due: day.strict,
    ends: day.latest,
    at: day.at,
    consequence: day.consequence,
    ...(cited === undefined ? {} : { citations: [cited] }),
  };
}

/**
 * A round of a recurring duty as an item to be reminded of: it opens when every reading lets one act, and is worked to by the strict
 * reading. The day of its end is what tells it from other rounds.
 *
 * @zh 周期性事项转为提醒事项
 * @param round - the round
 * @param subject - whose it is; `done` stands in where the round itself does not know the day
 * @returns the item
 * @example
 * ```ts
 * import { alarmItemOfRound, calendarVocabulary, dutyRounds } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { cnCalendar, cnCompanyDuties } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const days = { decidedOn: '2026-02-01', knownOn: '2026-02-01', events: { 'enterprise.established': '2018-04-10' } } as const;
 * const book = compile([cnCompanyDuties], calendarVocabulary);
 * const matter = openMatter(book, { facts: {}, days, calendar: calendarAsKnown(cnCalendar, '2026-02-01') });
 * const answer = dutyRounds(matter, 'cn.annual-report', { from: '2026-02-01', to: '2026-12-31' });
 * const subject = { title: '年度报告', enterprise: 'E1', officer: null, done: null } as const;
 * const rounds = answer.outcome === 'determined' ? answer.value.rounds : [];
 * rounds.map((round) => alarmItemOfRound(round, subject).due); // => ['2026-06-30']
 * ```
 */
export function alarmItemOfRound(round: DutyRound, subject: AlarmSubject): AlarmItem {
  const { duty = round.duty, citations, certain = true, ...who } = subject;
  const cited = citations?.[round.source];
  return {
    ...who,
    duty,
    round: round.ends,
    opens: round.opens?.latest ?? null,
    due: round.act.strict,
    ends: round.ends,
    at: round.at,
    done: round.doneOn ?? subject.done,
    certain: certain && round.certain,
    unsure: round.state === 'unknown' && subject.done === null,
    grace: round.grace?.until.strict ?? null,
    escalate: round.escalate,
    consequence: round.consequence,
    proof: round.proof,
    ...(cited === undefined ? {} : { citations: [cited] }),
  };
}
