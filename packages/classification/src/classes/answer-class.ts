import { type CallerError, type Determination, hasOwn, type Issue, isOneOf, type JsonValue } from '@huiqi/kernel';
import {
  type CompiledRule,
  evaluate,
  explain,
  joinDeterminations,
  type Matter,
  type OutcomeValue,
  requireEngine,
  rulesWithOutcome,
  whyNotAsked,
} from '@huiqi/rules';
import { callerError, issue } from '../codes.ts';
import type { ClassOptions } from './class-options.ts';

/** What is said of a class that the case itself states. */
export interface StatedCodes {
  /** Beside an answer that rests on it. */
  readonly stated: 'classification.stated' | 'classification.size.stated';
  /** Where the rules say otherwise. */
  readonly differs: 'classification.differs' | 'classification.size.differs';
}

/**
 * The value of a class, by the rules that derive it or as the case states it.
 *
 * @throws {@link CallerError} `classification.class` for a name that the vocabulary does not have
 */
export function answerClass(
  matter: Matter,
  fact: string,
  codes: StatedCodes,
  options: ClassOptions,
): Determination<JsonValue> {
  requireEngine(matter.book, 'classification');
  if (!hasOwn(matter.book.vocabulary.facts, fact)) throw unknownClass(matter, fact);
  const rules = rulesWithOutcome(matter.book, 'derive').filter(({ rule }) => rule.then['derive'] === fact);
  const parts = rules.map((rule) => (options.explain === true ? explain(matter, rule) : evaluate(matter, rule)));
  const { grounds, missing, citationOf, ...joined } = joinDeterminations(matter, parts);
  const grounding = { topic: { kind: 'classification.class', about: fact }, ...joined.grounding };
  const computed = valuesOf(parts, fact);
  const stated = statedValues(matter, fact);
  if (stated !== null) {
    const keys = (computed ?? []).map((value) => JSON.stringify(value));
    const differs = computed !== null && stated.every((value) => !keys.includes(JSON.stringify(value)));
    const conflict = issue(codes.differs, { fact, stated, computed: computed ?? [] }, [fact], 'warning');
    const asStated = { code: codes.stated, params: { fact } };
    return answerOf(stated, [{ kind: 'fact', name: fact, possible: stated }], {
      ...grounding,
      cautions: [...grounding.cautions, asStated],
      issues: differs ? [...grounding.issues, conflict] : grounding.issues,
    });
  }
  const conflict = conflictOf(parts, fact);
  if (conflict !== null) {
    const found = derivedConflict(fact, rules, parts);
    return answerOf(conflict, [{ kind: 'fact', name: fact, possible: conflict }], {
      ...grounding,
      issues: [...grounding.issues, found],
    });
  }
  if (parts.length > 0 && parts.every((part) => part.outcome === 'not-applicable')) {
    const shownGrounds = grounds.length > 0 ? grounds : whyNotAsked(matter, rules, citationOf);
    return { outcome: 'not-applicable', grounds: shownGrounds, ...grounding };
  }
  return answerOf(computed, parts.length === 0 ? [{ kind: 'fact', name: fact }] : missing, grounding);
}

/** The values that rules which all apply lead to, where they differ; null where they do not. */
function conflictOf(parts: readonly Determination<OutcomeValue>[], fact: string): readonly JsonValue[] | null {
  const values = valuesOf(
    parts.filter(({ outcome }) => outcome === 'determined'),
    fact,
  );
  return values !== null && values.length > 1 ? values : null;
}

/** That several rules apply which lead to different values: which they are. */
export function derivedConflict(
  fact: string,
  rules: readonly CompiledRule[],
  parts: readonly Determination<OutcomeValue>[],
): Issue {
  const ids = rules.filter((_, index) => parts[index]?.outcome === 'determined').map(({ rule }) => rule.id);
  return issue('rules.derived.conflict', { fact, rules: ids }, ['facts', fact]);
}

function unknownClass({ book }: Matter, statedValue: unknown): CallerError {
  const params = book.check.unknownName(statedValue, Object.keys(book.vocabulary.facts));
  const { name, hint } = params;
  return callerError(
    'classification.class',
    params,
    `There is no class “${name}”${hint.en || ': check the name.'} 没有分类“${name}”${hint.zh || '，请核对名称。'}`,
  );
}

/** The values that the rules leave possible: those of the rules that apply; null where it is open whether one does. */
function valuesOf(parts: readonly Determination<OutcomeValue>[], fact: string): readonly JsonValue[] | null {
  const distinct = new Map<string, JsonValue>();
  for (const part of parts) {
    if (part.outcome === 'not-applicable') continue;
    const values = part.outcome === 'determined' ? [part.value] : part.possible;
    if (values === undefined) return null;
    for (const { args } of values) distinct.set(JSON.stringify(args[fact]), args[fact] ?? null);
  }
  return distinct.size === 0 ? null : [...distinct.values()];
}

/** The values as the case states them, or null where it does not, or states something else. */
function statedValues(matter: Matter, fact: string): readonly JsonValue[] | null {
  const value = matter.input.facts[fact];
  if (value === undefined || value === null) return null;
  const known = matter.book.vocabulary.facts[fact]?.values;
  const values = (isOneOf<unknown>(value) ? value.oneOf : [value]) as readonly JsonValue[];
  const fits = (value: JsonValue): boolean =>
    known === undefined || (typeof value === 'string' && known.includes(value));
  return values.length > 0 && values.every(fits) ? values : null;
}

function answerOf(
  values: readonly JsonValue[] | null,
  missing: Extract<Determination<JsonValue>, { outcome: 'undetermined' }>['missing'],
  grounding: ReturnType<typeof joinDeterminations>['grounding'],
): Determination<JsonValue> {
  const [only, other] = values ?? [];
  if (only !== undefined && other === undefined) return { outcome: 'determined', value: only, ...grounding };
  return { outcome: 'undetermined', missing, ...(values === null ? {} : { possible: values }), ...grounding };
}
