import type { Case, CompiledRule } from '@huiqi/rules';

/**
 * Whether a rule asks about such a case at all, for a rule that is not in force in it or whose day is not known: `evaluate` then
 * leaves its `given` aside, and an annual-fee rule would ask every weighbridge for a due day. Only right after `evaluate` or
 * `explain` of the same rule, whose working storage it reads.
 */
export function asksAtAll(open: Case, compiled: CompiledRule): boolean {
  const { given } = compiled.plan;
  return given === null || given.run(open.book.context) !== 'no';
}
