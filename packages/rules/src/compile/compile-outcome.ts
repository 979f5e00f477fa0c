import { type CallerError, hasOwn, isOneOf, type JsonValue, ownValue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Outcome, Term } from '../grammar/grammar.ts';
import { isSpan } from '../grammar/is-span.ts';
import { isWithin } from '../grammar/value.ts';
import type { OutcomeArgument, OutcomeTerm } from '../grammar/vocabulary.ts';
import { misfitOf } from '../opening/misfit.ts';
import { misfitIssue } from '../read/misfit-issue.ts';
import type { CompiledRule } from './book.ts';
import { compileTerm } from './compile-term.ts';
import type { PlanNode } from './plan.ts';
import { inPlace, type RuleScope } from './rule-scope.ts';

/** Compiles what a rule leads to: a derived fact, or one of the outcomes of the vocabulary with its arguments. */
export function compileOutcome(then: Outcome, scope: RuleScope): Pick<CompiledRule, 'outcome' | 'args'> {
  if ('derive' in then && typeof then.derive === 'string') {
    const fact = then.derive;
    const spec = scope.fact(fact) ?? scope.refuse('rules.word.unknown', { word: fact });
    const typed = inPlace(['term'], () => compileTerm(then['term'] as Term, scope, spec.type, fact));
    if (typed.type !== spec.type) scope.refuse('rules.type', { found: typed.type, wanted: spec.type, word: fact });
    return { outcome: 'derive', args: [{ name: fact, node: typed.node, data: null }] };
  }
  const names = Object.keys(then);
  const outcome = names[0];
  const spec = outcome === undefined || names.length > 1 ? null : ownValue(scope.vocabulary.outcomes, outcome);
  const written: unknown = outcome === undefined ? null : then[outcome as keyof Outcome];
  if (outcome === undefined || spec === null || !isArguments(written)) {
    return scope.refuse('rules.outcome.unknown', {
      found: names.length === 0 ? { zh: '没有写，', en: 'nothing' } : names,
    });
  }
  const unknown = Object.keys(written).find((name) => !hasOwn(spec, name));
  if (unknown !== undefined) {
    scope.refuse('rules.outcome.argument', { outcome, argument: unknown }, [outcome, unknown]);
  }
  const args = Object.entries(spec).flatMap(([name, argument]) => {
    const value = hasOwn(written, name) ? written[name] : undefined;
    if (value !== undefined) return [inPlace([outcome, name], () => compileArgument(name, value, argument, scope))];
    return argument.optional === true
      ? []
      : [scope.refuse('rules.outcome.lacking', { word: outcome, key: name }, [outcome])];
  });
  readTogether(outcome, scope);
  return { outcome, args };
}

function isArguments(written: unknown): written is Readonly<Record<string, unknown>> {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

/** Has the engine read the arguments together: what it would refuse in use is refused here. */
function readTogether(outcome: string, scope: RuleScope): void {
  const read = ownValue(scope.vocabulary.readers ?? {}, outcome);
  if (read === null) return;
  try {
    read({ rule: scope.rule, outcome });
  } catch (error) {
    // Told by its code, as two copies of the kernel may be loaded.
    const { code, params } = error as Partial<CallerError>;
    if (code === undefined || params === undefined) throw error;
    scope.refuse(code as never, params);
  }
}

function compileArgument(
  name: string,
  value: unknown,
  argument: OutcomeArgument,
  scope: RuleScope,
): CompiledRule['args'][number] {
  if (argument.kind === 'term') return compileOutcomeTerm(name, value as Term, argument, scope);
  if (argument.kind === 'span' && !isSpan(value)) scope.refuse('rules.span.shape', { word: name });
  const misfit = argument.kind === 'data' ? misfitOf(value, argument.shape) : null;
  if (misfit !== null) {
    const problem = misfitIssue(name, misfit);
    scope.refuse(problem.code as never, problem.params, problem.path);
  }
  return { name, node: null, data: value };
}

function compileOutcomeTerm(
  name: string,
  term: Term,
  argument: OutcomeTerm,
  scope: RuleScope,
): CompiledRule['args'][number] {
  const typed = compileTerm(term, scope, argument.type);
  // A whole number is a ratio too: a count of units and a measure in units are written alike.
  const whole = argument.type === 'ratio' && typed.type === 'integer';
  if (typed.type !== argument.type && !whole)
    scope.refuse('rules.type', { found: typed.type, wanted: argument.type, word: name });
  const { least = null, most = null } = argument;
  const outside = typed.written.find((value) => !isWithin(value, argument));
  if (outside !== undefined)
    scope.refuse('rules.outcome.range', { word: name, found: outside as unknown as JsonValue, least, most });
  return { name, node: bounded(typed.node, argument, name), data: null };
}

/** A term whose value may turn out beyond what the outcome allows: then it counts as unknown, with an issue. */
function bounded(node: PlanNode, argument: OutcomeTerm, word: string): PlanNode {
  const { least = null, most = null } = argument;
  if (node.kind === 'const' || (least === null && most === null)) return node;
  return {
    ...node,
    run(context) {
      const value = node.run(context);
      const possible = value === undefined ? [] : isOneOf(value) ? value.oneOf : [value];
      const outside = possible.find((value) => !isWithin(value, argument));
      if (outside === undefined) return value;
      context.frame[node.slot] = undefined;
      const params = { rule: node.rule, word, found: outside as unknown as JsonValue, least, most };
      context.issues.push(issue('rules.outcome.range', params, [node.about], 'warning'));
      return undefined;
    },
  };
}
