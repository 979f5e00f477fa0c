import type { Grounding } from './determination.ts';

/**
 * What a determination rests on, without its outcome: for an answer that is made from another one.
 *
 * @param answer - the determination
 */
export function groundingOf(answer: Grounding): Grounding {
  const { topic, basis, packs, citations, cautions, issues, steps } = answer;
  return {
    ...(topic === undefined ? {} : { topic }),
    basis,
    ...(packs === undefined ? {} : { packs }),
    citations,
    cautions,
    issues,
    ...(steps === undefined ? {} : { steps }),
  };
}
