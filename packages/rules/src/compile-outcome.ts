import type { CompiledRule } from './book.ts';
import { compileTerm } from './compile-term.ts';
import type { Outcome, Term } from './grammar.ts';
import { isSpan } from './is-span.ts';
import { ownWord } from './own-word.ts';
import type { RuleScope } from './rule-scope.ts';
import type { OutcomeArgument } from './vocabulary.ts';

/** Compiles what a rule leads to: a derived fact, or one of the outcomes of the vocabulary with its arguments. */
export function compileOutcome(then: Outcome, scope: RuleScope): Pick<CompiledRule, 'outcome' | 'args'> {
  if ('derive' in then) {
    const fact = then.derive as string;
    const spec = scope.fact(fact) ?? scope.refuse('rules.word.unknown', { word: fact });
    const typed = compileTerm(then['term'] as Term, scope, spec.type);
    if (typed.type !== spec.type) scope.refuse('rules.type', { found: typed.type, wanted: spec.type, word: fact });
    return { outcome: 'derive', args: [{ name: fact, node: typed.node, data: null }] };
  }
  const names = Object.keys(then);
  const outcome = names[0];
  const spec = outcome === undefined || names.length > 1 ? null : ownWord(scope.vocabulary.outcomes, outcome);
  if (outcome === undefined || spec === null) return scope.refuse('rules.outcome.unknown', { found: names });
  const written = then[outcome] as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(written).find((name) => !Object.hasOwn(spec, name));
  if (unknown !== undefined) scope.refuse('rules.outcome.argument', { outcome, argument: unknown });
  const args = Object.entries(spec).flatMap(([name, argument]) => {
    const value = Object.hasOwn(written, name) ? written[name] : undefined;
    if (value !== undefined) return [compileArgument(name, value, argument, scope)];
    return argument.optional === true ? [] : [scope.refuse('rules.outcome.argument', { outcome, argument: name })];
  });
  return { outcome, args };
}

function compileArgument(
  name: string,
  value: unknown,
  argument: OutcomeArgument,
  scope: RuleScope,
): CompiledRule['args'][number] {
  if (argument.kind === 'span' && !isSpan(value)) scope.refuse('rules.span.shape', { word: name });
  if (argument.kind === 'data' && argument.fits?.(value) === false) scope.refuse('rules.outcome.data', { word: name });
  if (argument.kind !== 'term') return { name, node: null, data: value };
  const typed = compileTerm(value as Term, scope, argument.type);
  // A whole number is a ratio too: a count of units and a measure in units are written alike.
  const whole = argument.type === 'ratio' && typed.type === 'integer';
  if (typed.type !== argument.type && !whole)
    scope.refuse('rules.type', { found: typed.type, wanted: argument.type, word: name });
  return { name, node: typed.node, data: null };
}
