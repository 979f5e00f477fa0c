import type { LocalDate } from '@huiqi/kernel';
import type { Matter, RuleAnswer } from '@huiqi/rules';

/**
 * A day on which a clock may start anew.
 *
 * @internal
 */
export interface Restart extends RuleAnswer {
  /** The event's day. */
  readonly day: LocalDate;
}

/**
 * The restarts of a clock as far as they are known.
 *
 * @internal
 */
export interface Restarts {
  /** The last one that is certain. */
  readonly certain: Restart | null;
  /** A later one that nobody has judged. */
  readonly open: Restart | null;
  /** Those that start nothing anew: not applicable, or before the clock started at all. */
  readonly without: readonly Restart[];
}

/**
 * Sorts the restart rules of a clock that started on a day.
 *
 * @internal
 */
export function restartsOf(matter: Matter, start: LocalDate, answers: readonly RuleAnswer[]): Restarts {
  const restarts = answers.map((answer) => ({
    ...answer,
    day: matter.input.days.events[answer.rule.rule.textDay] ?? start,
  }));
  let certain: Restart | null = null;
  let unjudged: Restart | null = null;
  const without: Restart[] = [];
  for (const restart of restarts.sort((left, right) => Number(left.day > right.day) - Number(left.day < right.day))) {
    const { outcome } = restart.answer;
    if (outcome === 'not-applicable' || restart.day < start) without.push(restart);
    else if (outcome === 'undetermined') {
      if (restart.day !== certain?.day) unjudged = restart;
    } else {
      certain = restart;
      unjudged = null;
    }
  }
  return { certain, open: unjudged, without };
}
