import type { Determination } from '@huiqi/kernel';
import type { CompiledRule } from '../compile/book.ts';
import type { OutcomeValue } from './evaluate.ts';

/** A rule with what it answered in a matter. */
export interface RuleAnswer {
  readonly rule: CompiledRule;
  readonly answer: Determination<OutcomeValue>;
}
