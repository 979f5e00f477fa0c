import { costTerms, type TermName, type TermPolicies } from './all.ts';
import type { TermOutcome, TermSubject } from './term.ts';

/** A term of the policy with what it finds. */
export interface TermFinding extends TermOutcome {
  /** Which term. */
  readonly term: TermName;
  /** What a point costs. */
  readonly weight: number;
}

/** What every term of the policy finds for one pair, in a fixed order. */
export function termsOf(subject: TermSubject, policies: TermPolicies): readonly TermFinding[] {
  return costTerms.flatMap((term): TermFinding[] => {
    const policy = policies[term.name];
    if (policy === undefined) return [];
    return [{ term: term.name, weight: policy.weight, ...term.find(policy, subject) }];
  });
}
