import type { Determination } from '@huiqi/kernel';
import { type AskOptions, evaluate, explain, type Holds, type Matter, type PackNames } from '@huiqi/rules';
import { decideClock } from './decide-clock.ts';
import type { DueDay } from './due-day-value.ts';
import { dueSteps } from './due-steps.ts';

/**
 * Until when something has to be done: the text in force on the event's day decides, and the period is counted by it.
 *
 * A day is "as things stand": pauses and restarts count as far as they are known on the day of the decision. Where the wording of
 * the roll-over is open, every reading is given; `strict` is the one to work to. With `explain` every step is told: which days counted and
 * why the others did not, as a list of {@link TracedDay} in the step `due.days`. Without its steps the answer is the same.
 *
 * @zh 期限计算
 * @param matter - the case: the days of its events, its facts (`clock.pauses` where the rule excludes testing and the like) and its
 * calendar as known
 * @param name - a group of rules, such as `cn.complaint.accept`, of which the event's day chooses the text; or one rule's id
 * @param options - whether the steps are told
 * @returns `determined` with the day; `not-applicable` with all grounds, among them `calendar.unlimited` where the text in force
 * sets no limit; `undetermined` with what is missing: an event's day, a fact, a signed judgement, the pauses, or a year of the
 * `calendar` that no notice covers. Then `atLeast` holds a day before which the period does not end, where one is certain, and
 * `possible` every day still possible where only such a notice is missing, or the days with and without a restart that nobody has judged.
 *
 * Cautions: `calendar.openReading`, `calendar.straddle`, `calendar.straddleAtLeast`, `calendar.straddleUncounted`, `calendar.provisional`, `calendar.unannounced`,
 * `calendar.between`, `calendar.restarted`,
 * `calendar.notRestarted`, `calendar.several`. Issues: `calendar.pause`.
 * @throws {@link CallerError} `calendar.clock` when no rule of that name sets a limit, `calendar.terms` when a rule's arguments
 * cannot be used, `calendar.counting` when the rules hold no counting provision of the name that a clock counts by,
 * `rules.engine.missing` when the book was compiled without {@link calendarVocabulary}
 * @see 民法典第二百零一条至第二百零三条
 * @example
 * ```ts
 * import { calendarVocabulary, dueDay } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { cnCalendar, cnComplaints } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnComplaints], calendarVocabulary);
 * const days = { decidedOn: '2026-04-28', knownOn: '2026-04-28', events: { 'complaint.received': '2026-04-28' } } as const;
 * const matter = openMatter(book, { facts: {}, days, calendar: calendarAsKnown(cnCalendar, days.knownOn) });
 * const answer = dueDay(matter, 'cn.complaint.accept');
 * answer.outcome === 'determined' && answer.value.strict; // => '2026-05-11'
 * answer.outcome === 'determined' && answer.value.rule; // => 'cn.complaint.accept.2026'
 * const { steps = [] } = dueDay(matter, 'cn.complaint.accept', { explain: true });
 * steps.find(({ what }) => what === 'due.strict')?.result; // => '2026-05-11'
 * ```
 */
export function dueDay<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'calendar'>,
  name: Names['clock'],
  options: AskOptions = {},
): Determination<DueDay> {
  if (options.explain !== true) return decideClock(matter, name, evaluate, null);
  return decideClock(matter, name, (matterAsked, rule) => explain(matterAsked, rule, options), dueSteps);
}
