import { CallerError } from '@huiqi/kernel';
import type { RuleBook } from '@huiqi/rules';
import type { FeePlan } from './fee-plan.ts';
import type { FeeSolvers } from './fee-solvers.ts';

/** The fee rules of a book with what they are computed with. */
export interface ReadyPlan extends FeePlan {
  /** What came with the words of the book. */
  readonly solvers: FeeSolvers;
}

/**
 * Reads the fee rules of a book, with what came along with its words.
 *
 * @throws {@link CallerError} `fees.vocabulary` when the book was compiled without the words of fees; what `feePlan` throws
 */
export function readyPlan(book: RuleBook): ReadyPlan {
  const solvers = (book as Partial<RuleBook> | undefined)?.vocabulary?.solvers?.['fees'] as FeeSolvers | undefined;
  if (solvers === undefined) {
    const sentence =
      'This is no book of fee rules: pass what `compile` gives with feesVocabulary, or `bureau.book`. 请传入含收费词汇的规则册。';
    throw new CallerError('fees.vocabulary', {}, sentence);
  }
  return { ...solvers.plan(book), solvers };
}
