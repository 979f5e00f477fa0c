import { CallerError } from '@huiqi/kernel';
import type { RuleBook } from '@huiqi/rules';
import type { clockSolvers } from './clock-solvers.ts';

/**
 * What only some clocks are counted with, as the book's vocabulary brings it.
 *
 * @throws {@link CallerError} `calendar.vocabulary` when the book was compiled without the calendar's vocabulary
 *
 * @internal
 */
export function solversOf({ vocabulary }: RuleBook): typeof clockSolvers {
  const solvers = vocabulary.solvers?.['calendar'];
  if (solvers === undefined) throw new CallerError('calendar.vocabulary');
  return solvers as typeof clockSolvers;
}
