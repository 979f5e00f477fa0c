import type { TermName } from '../pair/pairing.ts';
import { chain } from './chain.ts';
import { continuity } from './continuity.ts';
import { distance } from './distance.ts';
import { industry } from './industry.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';
import { park } from './park.ts';
import { rank } from './rank.ts';
import { skills } from './skills.ts';
import { territory } from './territory.ts';

/** A term of the policy with what it finds. */
export interface TermFinding extends TermOutcome {
  /** Which term. */
  readonly term: TermName;
  /** What a point costs. */
  readonly weight: number;
}

/** What every term of the policy finds for one pair, in a fixed order. */
export function termsOf(subject: TermSubject): readonly TermFinding[] {
  const { terms } = subject;
  const found: TermFinding[] = [];
  const add = <T extends { readonly weight: number }>(
    name: TermName,
    term: T | undefined,
    find: (term: T, subject: TermSubject) => TermOutcome,
  ): void => {
    if (term !== undefined) found.push({ term: name, weight: term.weight, ...find(term, subject) });
  };
  add('territory', terms.territory, territory);
  add('park', terms.park, park);
  add('distance', terms.distance, distance);
  add('industry', terms.industry, industry);
  add('skills', terms.skills, skills);
  add('rank', terms.rank, rank);
  add('chain', terms.chain, chain);
  add('continuity', terms.continuity, continuity);
  return found;
}
