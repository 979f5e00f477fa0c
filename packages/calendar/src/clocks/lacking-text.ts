import type { Determination, MissingFact } from '@huiqi/kernel';
import type { CompiledRule } from '@huiqi/rules';

/**
 * What is missing where a rule stands whose text nobody read: the text itself; or first what would tell whether it stands.
 *
 * @internal
 */
export function lackingText({ rule }: CompiledRule, answer: Determination<unknown>): readonly MissingFact[] {
  if (answer.outcome === 'not-applicable') return [];
  return answer.outcome === 'undetermined' ? answer.missing : [textOf(rule)];
}

/**
 * The text of a rule, as something missing.
 *
 * @internal
 */
export function textOf({ id, source }: CompiledRule['rule']): MissingFact {
  return { kind: 'document', name: source.document, rule: id };
}
