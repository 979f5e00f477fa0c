import type { Citation, Determination, LocalDate, Step } from '@huiqi/kernel';
import { type CalendarView, usualCalendar } from '@huiqi/kernel/days';
import {
  type CompiledRule,
  citeInto,
  joinDeterminations,
  type Matter,
  missingOnce,
  type RuleAnswer,
  ruleById,
} from '@huiqi/rules';
import { type ClockRun, calendarOf } from './counted-clock.ts';
import { dueCautions, possibleEndCautions } from './due-cautions.ts';
import type { DueDay } from './due-day-value.ts';
import { earliestClock } from './earliest-clock.ts';
import { restartsOf } from './restarts.ts';

/**
 * Tells the steps of a clock.
 *
 * @internal
 */
export type TellClock = (due: DueDay, run: ClockRun, calendar: CalendarView) => readonly Step[];

/**
 * Counts the clocks of a case and puts the answer together.
 *
 * @param matter - the case
 * @param due - the rules that set a limit, at least one, with their answers
 * @param asked - the rules whose event has happened and may start the clock anew, with their answers
 * @param group - all rules of the group
 * @param tell - tells the steps, where they are asked for
 *
 * @internal
 */
export function runClock(
  matter: Matter,
  due: readonly RuleAnswer[],
  asked: readonly RuleAnswer[],
  group: readonly CompiledRule[],
  tell: TellClock | null,
): Determination<DueDay> {
  const answers = [...due, ...asked].map(({ answer }) => answer);
  const { steps, ...grounding } = joinDeterminations(matter, answers).grounding;
  const citations: Citation[] = [...grounding.citations];
  const cite = citeInto(citations);
  const { events, decidedOn } = matter.input.days;
  const start = events[due[0]?.rule.rule.textDay ?? ''] ?? decidedOn;
  const restarts = restartsOf(matter, start, asked);
  const clock = earliestClock(matter, due, group, restarts.certain, cite);
  const restarted = restarts.open && earliestClock(matter, due, group, restarts.open, cite);
  const { value, run } = clock;
  const calendar = calendarOf(matter);
  const usualDay = (): LocalDate | null => {
    const usual = { ...matter, input: { ...matter.input, calendar: usualCalendar(calendar) } };
    return earliestClock(usual, due, group, restarts.certain, cite).value?.strict ?? null;
  };
  const counted = run?.counting ? (ruleById(matter.book, run.counting.rule)?.packs ?? []) : [];
  const groundingOfClock = {
    ...grounding,
    packs: [...new Set([...(grounding.packs ?? []), ...counted])],
    citations,
    issues: [...grounding.issues, ...clock.issues],
    cautions: [
      ...grounding.cautions,
      ...(value === null ? [] : dueCautions(value, clock.others, calendar)),
      ...(clock.possible === null || restarted !== null ? [] : possibleEndCautions(clock.possible, usualDay())),
      ...restarts.without.map(({ rule, day }) => ({
        code: 'calendar.notRestarted',
        params: { rule: rule.rule.id, day },
        source: cite(rule.citations[0]),
      })),
    ],
    ...(tell && steps ? { steps: [...steps, ...(value && run ? tell(value, run, calendar) : [])] } : {}),
  };
  const unjudged = restarts.open?.answer.outcome === 'undetermined' ? restarts.open.answer.missing : [];
  const missing = [...unjudged, ...clock.missing, ...(restarted?.missing ?? [])];
  if (missing.length === 0 && value !== null) return { outcome: 'determined', value, ...groundingOfClock };
  // With nothing else missing the day is one of two: as it stands, or with the restart that nobody has judged.
  const twofold = missing.length === unjudged.length && value && restarted?.value ? [value, restarted.value] : null;
  const days = restarted === null ? clock.possible : null;
  const certain =
    twofold === null ? { ...(value && { atLeast: value }), ...(days && { possible: days }) } : { possible: twofold };
  return { outcome: 'undetermined', missing: missingOnce(missing), ...certain, ...groundingOfClock };
}
