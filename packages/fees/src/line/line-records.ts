import type { Determination, Ground, MissingFact } from '@huiqi/kernel';

/** Facts that differ from line to line; the others are about the payer or the whole order. */
const ofLine = /^(?:line|fee|instrument)\./;

/** The same answer with its steps and grounds placed in the order: the line is the outermost record. */
export function partAt<T>(part: Determination<T>, line: number): Determination<T> {
  if (part.steps === undefined) return part;
  return { ...part, steps: part.steps.map((step) => ({ ...step, record: [line, ...(step.record ?? [])] })) };
}

/** The same ground, placed in the order. */
export function groundAt(ground: Ground, line: number): Ground {
  return { ...ground, record: [line, ...(ground.record ?? [])] };
}

/** The same missing fact; one that is about a line says which. */
export function missingAt(missing: MissingFact, line: number): MissingFact {
  if (!ofLine.test(missing.name)) return missing;
  return { ...missing, record: [line, ...(missing.record ?? [])] };
}
