import { awardAndTargetConcepts, restConcepts } from './awards-and-targets.ts';
import type { Concept } from './concept.ts';
import { firmConcepts } from './firms.ts';
import { instrumentAndFeeConcepts } from './instruments-and-fees.ts';
import { matterConcepts } from './matters.ts';
import { personConcepts } from './persons.ts';

/** Everything that a column can be about. */
export const concepts: readonly Concept[] = [
  ...firmConcepts,
  ...personConcepts,
  ...matterConcepts,
  ...instrumentAndFeeConcepts,
  ...awardAndTargetConcepts,
  ...restConcepts,
];
