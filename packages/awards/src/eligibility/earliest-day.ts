import { type Determination, groundingOf, type LocalDate, type Undetermined } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import { type Holds, type Matter, type PackNames, requireEngine, rulesInGroup, rulesWithOutcome } from '@huiqi/rules';
import { filedOn, unchangedFacts } from '../paths/projected.ts';
import { assessAward } from './assess-award.ts';
import { changeDays } from './change-days.ts';

/** The first day on which an application would be accepted if nothing new happened. @zh 最早可申报日 */
export interface EarliestDay {
  /** The award. */
  readonly award: string;
  /** The first day. */
  readonly day: LocalDate;
}

/** How far ahead a day is looked for. */
export interface EarliestDayOptions {
  /** The last day that is looked at; sixty years ahead unless given. */
  readonly until?: LocalDate;
}

/**
 * The first day, today or later, on which all rules of an award are met while nothing but time passes: no new accident, no new
 * certificate, no new award. On that day the answer is yes; on the day before it is not.
 *
 * @zh 最早可申报日推算
 * @param matter - the case; its day of decision is today
 * @param award - the award's id
 * @returns determined with the day; undetermined where a day comes on which nothing stands against it but something is missing
 * (`atLeast` holds the first such day, before which it is certainly closed; `possible` that day and the first certain one, where
 * there is one); not applicable with the grounds of the last day
 * looked at where time alone never does it
 * @throws {@link CallerError} `awards.award.unknown` when the book has no rule on the award
 * @example
 * ```ts
 * import { awardsVocabulary, earliestDay } from '@huiqi/awards';
 * import { fuzhouQualityAward } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const clause = 'cn-3501.gov-quality-award.other-clauses';
 * const won = { award: 'cn-3501.gov-quality-award', grade: 'award', on: '2023-03-01' };
 * const facts = {
 *   'enterprise.city': '350100', 'enterprise.operatingSince': '2010-01-01',
 *   holdings: { records: [won], completeOver: { from: '2010-01-01', to: null } },
 * } as const;
 * const day = '2026-11-22';
 * const matter = openMatter(compile([fuzhouQualityAward], awardsVocabulary), {
 *   facts, days: { decidedOn: day, knownOn: day, events: { filing: day } },
 *   judgements: { [clause]: { answer: 'met', by: '示例', on: day } },
 * });
 * const answer = earliestDay(matter, 'cn-3501.gov-quality-award');
 * answer.outcome === 'determined' && answer.value.day; // => '2028-03-02'
 * ```
 */
export function earliestDay<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'awards'>,
  award: Names['award'],
  options: EarliestDayOptions = {},
): Determination<EarliestDay> {
  requireEngine(matter.book, 'awards');
  const today = matter.input.days.decidedOn;
  const until = options.until ?? addMonths(today, 720);
  const facts = unchangedFacts(matter.input.facts, today);
  const rules = [...rulesInGroup(matter.book, award), ...rulesWithOutcome(matter.book, 'derive')];
  const days = [today, ...changeDays(rules, facts, today, until)];
  let waiting: { readonly day: LocalDate; readonly answer: Undetermined<EarliestDay> } | null = null;
  let last: Determination<EarliestDay> | null = null;
  for (const day of days) {
    last = onDay(filedOn(matter, day, facts), award, day);
    if (last.outcome === 'determined')
      return waiting === null ? last : between(waiting.answer, { award, day: waiting.day }, last.value);
    if (last.outcome === 'undetermined') waiting ??= { day, answer: last };
  }
  if (waiting !== null) return between(waiting.answer, { award, day: waiting.day }, null);
  return last ?? onDay(filedOn(matter, today, facts), award, today);
}

function onDay(matter: Matter, award: string, day: LocalDate): Determination<EarliestDay> {
  const answer = assessAward(matter, award);
  const grounding = { ...groundingOf(answer), topic: { kind: 'awards.earliest', about: award } };
  if (answer.outcome === 'determined') return { outcome: 'determined', value: { award, day }, ...grounding };
  if (answer.outcome === 'not-applicable') return { ...answer, ...grounding };
  return { outcome: 'undetermined', missing: answer.missing, ...grounding };
}

function between(
  answer: Undetermined<EarliestDay>,
  first: EarliestDay,
  certain: EarliestDay | null,
): Determination<EarliestDay> {
  return { ...answer, atLeast: first, possible: certain === null ? [first] : [first, certain] };
}
