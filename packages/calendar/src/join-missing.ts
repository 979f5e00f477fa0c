import type { MissingFact } from '@huiqi/kernel';

/**
 * What is missing, each once, in order.
 *
 * @internal
 */
export function joinMissing(missing: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Map(missing.map((fact) => [JSON.stringify([fact.kind, fact.name, fact.record]), fact])).values()];
}
