import type { Determination, Ground } from '@huiqi/kernel';
import { type Case, type CompiledRule, evaluate, explain, joinDeterminations } from '@huiqi/rules';
import { clockRules } from './clock-rules.ts';
import type { DueDay } from './due-day-value.ts';
import type { Asked } from './restarts.ts';
import { runClock } from './run-clock.ts';

/** How much of the answer's story is told. */
export interface DueDayOptions {
  /** Tells every step, with the days that counted and why the others did not. The answer itself is the same. */
  readonly explain?: boolean;
}

/**
 * Until when something has to be done: the text in force on the event's day decides, and the period is counted by it.
 *
 * A day is "as things stand": pauses and restarts count as far as they are known on the day of the decision. Where the wording of
 * the roll-over is open, every reading is given; `strict` is the one to work to.
 *
 * @zh 期限计算
 * @param open - the case: the days of its events, its facts (`clock.pauses` where the rule excludes testing and the like) and its
 * calendar as known
 * @param name - a group of rules, such as `cn.complaint.accept`, of which the event's day chooses the text; or one rule's id
 * @returns `determined` with the day; `not-applicable` with all grounds, among them `calendar.unlimited` where the text in force
 * sets no limit; `undetermined` with what is missing: an event's day, a fact, a signed judgement, the pauses, or a year of the
 * `calendar` that no notice covers. Then `atLeast` holds a day before which the period does not end, where one is certain, and
 * `possible` the days with and without a restart that nobody has judged.
 *
 * Cautions: `calendar.openReading`, `calendar.straddle`, `calendar.straddleUncounted`, `calendar.textEnded`, `calendar.provisional`, `calendar.restarted`,
 * `calendar.notRestarted`, `calendar.several`. Issues: `calendar.pause`, `calendar.restartOrder`.
 * @throws {@link CallerError} `calendar.clock` when no rule of that name sets a limit, `calendar.terms` when a rule's arguments
 * cannot be used
 * @see 民法典第二百零一条至第二百零三条
 * @example
 * ```ts
 * import { calendarVocabulary, dueDay } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { calendarCn, cnComplaints } from '@huiqi/packs';
 * import { compile, openCase } from '@huiqi/rules';
 *
 * const book = compile([cnComplaints], calendarVocabulary);
 * const days = { decidedOn: '2026-04-28', knownOn: '2026-04-28', events: { 'complaint.received': '2026-04-28' } } as const;
 * const open = openCase(book, { facts: {}, days, calendar: calendarAsKnown(calendarCn, days.knownOn) });
 * const answer = dueDay(open, 'cn.complaint.accept');
 * answer.outcome === 'determined' && answer.value.strict; // => '2026-05-11'
 * answer.outcome === 'determined' && answer.value.rule; // => 'cn.complaint.accept.2026'
 * ```
 */
export function dueDay(open: Case, name: string, options: DueDayOptions = {}): Determination<DueDay> {
  const ask = (rule: CompiledRule): Asked => ({
    rule,
    answer: options.explain === true ? explain(open, rule) : evaluate(open, rule),
  });
  const rules = clockRules(open, name);
  const limits = rules.limits.map(ask);
  const standing = limits.filter(({ answer }) => answer.outcome !== 'not-applicable');
  const due = standing.filter(({ rule }) => rule.outcome === 'due');
  const known = standing.every(({ answer }) => answer.outcome === 'determined');
  if (known && due.length > 0) return runClock(open, due, rules.restarts.map(ask), rules.group);
  return withoutDay(open, known ? limits : standing);
}

/** No day: no text in force sets a limit, or it is not known which one decides. */
function withoutDay(open: Case, asked: readonly Asked[]): Determination<DueDay> {
  const { grounding, grounds, missing, citationOf } = joinDeterminations(
    open,
    asked.map(({ answer }) => answer),
  );
  if (missing.length > 0) return { outcome: 'undetermined', missing, ...grounding };
  const unlimited = asked.flatMap(({ rule: { rule }, answer }, part): Ground[] => {
    if (answer.outcome !== 'determined') return [];
    const { id, textDay } = rule;
    const found = open.input.days.events[textDay] ?? null;
    const source = citationOf(part, 0);
    return [{ rule: id, step: id, what: 'calendar.unlimited', about: textDay, found, wanted: null, source }];
  });
  return { outcome: 'not-applicable', grounds: [...unlimited, ...grounds], ...grounding };
}
