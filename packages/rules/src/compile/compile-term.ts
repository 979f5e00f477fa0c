import { hasOwn, isLocalDate, isOneOf, oneOf, recordOf } from '@huiqi/kernel';
import { emptyCalendar, type Span, type SpanEnd, type SpanMissing, spanAnchor, spanEnd } from '@huiqi/kernel/days';
import { derivedValue } from '../evaluate/derive.ts';
import type { Constant, Term } from '../grammar/grammar.ts';
import { isSpan } from '../grammar/is-span.ts';
import { constantAs } from '../grammar/value.ts';
import { type FactSpec, isCollection, type KnownValue, type ValueType } from '../grammar/vocabulary.ts';
import { isCompleteOn } from './completeness.ts';
import { type Context, type MatterInHand, rowSlot, type SlotValue } from './frame.ts';
import { lookUp, unionOf } from './parameter-table.ts';
import type { PlanNode } from './plan.ts';
import type { RuleScope } from './rule-scope.ts';

/** A compiled term with its type; a constant's type comes from what it is compared with. */
export interface TypedNode {
  /** The node. */
  readonly node: PlanNode;
  /** Its type. */
  readonly type: ValueType;
  /** The specification of the fact it reads, where it reads one. */
  readonly spec: FactSpec | null;
  /** The values it may have, as far as they are written down in the packs. */
  readonly written: readonly KnownValue[];
}

/** Compiles a term; `expected` is the type a constant takes, `about` the fact it is compared with. */
export function compileTerm(term: Term, scope: RuleScope, expected: ValueType | null, about = ''): TypedNode {
  const kind = kindOf(term);
  if (kind === null) return scope.refuse('rules.term.shape', { word: about, found: shownTerm(term) });
  if ('fact' in term) return compileFact(term.fact, scope);
  if ('const' in term) return compileConstant(term.const, scope, expected, about);
  if ('param' in term) return compileParameter(term.param, term.by ?? [], scope);
  if ('formula' in term) return compileFormula(term, scope);
  return compileDay(term, scope);
}

const kinds = ['fact', 'const', 'param', 'formula', 'day'] as const;

/**
 * The one word that says what a term is, or null where it is none: outcomes take any data where the vocabulary wants a term, and the
 * most natural slip is a bare constant.
 */
function kindOf(term: unknown): (typeof kinds)[number] | null {
  if (typeof term !== 'object' || term === null || Array.isArray(term)) return null;
  const kindsFound = kinds.filter((kind) => hasOwn(term, kind));
  const kind = kindsFound[0];
  if (kind === undefined || kindsFound.length > 1) return null;
  const { by = [], args = {}, ...otherKeys } = term as Readonly<Record<string, unknown>>;
  const { [kind]: named, of, event, ...unknown } = otherKeys;
  const wellNamed =
    kind === 'const' ? named !== undefined && named !== null : kind === 'day' || typeof named === 'string';
  const wellKeyed = Array.isArray(by) && by.every((key) => typeof key === 'string');
  const wellFed = typeof args === 'object' && args !== null && !Array.isArray(args);
  const started = of === undefined ? event === undefined || typeof event === 'string' : event === undefined;
  const wellStarted = kind === 'day' ? started : of === undefined && event === undefined;
  return wellNamed && wellStarted && wellKeyed && wellFed && Object.keys(unknown).length === 0 ? kind : null;
}

function shownTerm(term: unknown): string {
  return (JSON.stringify(term) as string | undefined)?.slice(0, 60) ?? '';
}

/** Reads a fact, deriving it where nobody gave it. */
export function compileFact(name: string, scope: RuleScope): TypedNode {
  const ofRecord = name.startsWith('it.');
  const field = ofRecord ? name.slice(3) : name;
  if (field.endsWith('.count')) {
    const collection = scope.collection(name.slice(0, -'.count'.length));
    if (collection !== null) return compileSize(name, scope, collection.day !== undefined);
  }
  const spec = scope.fact(name) ?? scope.refuse('rules.word.unknown', { word: name });
  const derived = scope.derivedFact(field, ofRecord);
  const { slot, id } = scope.next();
  const node: PlanNode = {
    ...scope.node('fact', slot, id, name, []),
    ...(spec.personal === true ? { personal: true } : {}),
    ...(derived === null ? {} : { derived }),
    run(context) {
      const subject = ofRecord ? context.it : context.facts;
      const factValue = subject?.[field];
      // What is given is what the word says: it was checked when the case was opened.
      let value = factValue as KnownValue | null;
      if (value === undefined || value === null) {
        value = derived === null || subject === null ? undefined : derivedValue(derived, subject, context);
      }
      context.frame[slot] = value;
      return value;
    },
  };
  return { node, type: spec.type, spec, written: [] };
}

/** How many records a collection has; known only where it is complete. */
function compileSize(name: string, scope: RuleScope, dated: boolean): TypedNode {
  const { slot, id } = scope.next();
  const ofRecord = name.startsWith('it.');
  const field = name.slice(ofRecord ? 3 : 0, -'.count'.length);
  const event = scope.rule.textDay;
  const node: PlanNode = {
    ...scope.node('collection-size', slot, id, name, []),
    event,
    run(context) {
      const value = (ofRecord ? context.it : context.facts)?.[field];
      const day = (context.current as MatterInHand).input.days.events[event];
      const complete = isCollection(value) && isCompleteOn(value.completeOver, day, dated ? '0001-01-01' : null);
      const size = complete ? value.records.length : undefined;
      context.frame[slot] = size;
      return size;
    },
  };
  return { node, type: 'integer', spec: { type: 'integer', title: { zh: name, en: name } }, written: [] };
}

function compileConstant(constant: Constant, scope: RuleScope, expected: ValueType | null, about: string): TypedNode {
  const type = expected ?? guessType(constant);
  const value = constantAs(constant, type) ?? scope.refuse('rules.const.type', { value: constant, wanted: type });
  const { slot, id } = scope.next();
  scope.presets.push([slot, value]);
  return {
    node: { ...scope.node('const', slot, id, about, []), run: () => value },
    type,
    spec: null,
    written: [value],
  };
}

function guessType(constant: Constant): ValueType {
  if (typeof constant === 'boolean') return 'boolean';
  if (typeof constant === 'number') return 'integer';
  if (typeof constant === 'object') return 'list';
  return isLocalDate(constant) ? 'day' : 'text';
}

const noRow = { value: undefined, row: -1 } as const;

function compileParameter(name: string, by: readonly string[], scope: RuleScope): TypedNode {
  const table = scope.parameter(name) ?? scope.refuse('rules.param.unknown', { word: name });
  if ((table.parameter.keys ?? []).length !== by.length) {
    scope.refuse('rules.param.keys', { param: name, wanted: table.parameter.keys ?? [], found: [...by] });
  }
  const keys = by.map((fact) => compileFact(fact, scope));
  const { slot, id } = scope.next(2);
  const specs = keys.map((key) => key.spec);
  const event = scope.rule.textDay;
  const node: PlanNode = {
    ...scope.node(
      'param',
      slot,
      id,
      name,
      keys.map((key) => key.node),
    ),
    rows: [...table.rows, ...table.off].map(({ row }, index) => ({
      citation: scope.cite(row.source, row.evidence, row.inForce),
      reported: row.evidence === 'report' || row.evidence === 'none',
      ...(index < table.rows.length ? {} : { off: { value: row.value, note: row.note ?? '' } }),
    })),
    run(context) {
      const values = keys.map((key) => key.node.run(context));
      const days = (context.current as MatterInHand).input.days;
      const day = days.events[event];
      const at = (rows: typeof table.rows): ReturnType<typeof lookUp> =>
        day === undefined ? noRow : lookUp(rows, values, specs, day, days.knownOn, table.parameter.closed === true);
      const { value, row } = at(table.rows);
      const off = value === undefined && table.off.length > 0 ? at(table.off).row : -1;
      context.frame[slot] = value;
      context.frame[slot + rowSlot] = off < 0 ? row : table.rows.length + off;
      return value;
    },
  };
  return { node, type: table.parameter.type, spec: null, written: table.rows.map(({ value }) => value) };
}

function compileFormula(term: Extract<Term, { formula: string }>, scope: RuleScope): TypedNode {
  const words = scope.vocabulary.formulas;
  const spec =
    (hasOwn(words, term.formula) ? words[term.formula] : undefined) ??
    scope.refuse('rules.word.unknown', { word: term.formula });
  const names = Object.keys(spec.args);
  const unknown = Object.keys(term.args).find((name) => !names.includes(name));
  if (unknown !== undefined) scope.refuse('rules.formula.args', { formula: term.formula, argument: unknown });
  const nodes = names.map((name) => {
    const argument = term.args[name] ?? scope.refuse('rules.formula.args', { formula: term.formula, argument: name });
    const argumentType = spec.args[name] as ValueType;
    const typed = compileTerm(argument, scope, argumentType);
    if (typed.type !== argumentType)
      scope.refuse('rules.type', { found: typed.type, wanted: argumentType, word: `${term.formula}.${name}` });
    return typed.node;
  });
  const { slot, id } = scope.next();
  const { needs } = spec;
  const node: PlanNode = {
    ...scope.node('formula', slot, id, term.formula, nodes),
    ...(needs === undefined
      ? {}
      : {
          needs(values) {
            const needed = needs(recordOf(names.map((name, index) => [name, values[index]])));
            return names.map((name) => needed.includes(name));
          },
        }),
    run(context) {
      const args: Record<string, KnownValue> = {};
      for (const [index, name] of names.entries()) args[name] = (nodes[index] as PlanNode).run(context);
      const value = spec.partial === true ? spec.apply(args) : applied(spec.apply, args, names);
      context.frame[slot] = value;
      return value;
    },
  };
  return { node, type: spec.result, spec: null, written: [] };
}

/** The most combinations of partly known arguments that are tried before the result counts as unknown. */
const combinationLimit = 64;

/** Applies a formula that handles only known arguments: to every combination of the possible ones. */
function applied(
  apply: (args: Readonly<Record<string, KnownValue>>) => KnownValue,
  args: Record<string, KnownValue>,
  names: readonly string[],
): KnownValue {
  if (names.some((name) => args[name] === undefined)) return undefined;
  const open = names.find((name) => isOneOf(args[name]));
  if (open === undefined) return apply(args);
  let combinations: Record<string, KnownValue>[] = [args];
  for (const name of names) {
    const value = args[name];
    if (!isOneOf(value)) continue;
    combinations = combinations.flatMap((combination) =>
      value.oneOf.map((single) => ({ ...combination, [name]: single })),
    );
    if (combinations.length > combinationLimit) return undefined;
  }
  return unionOf(combinations.map(apply));
}

/** A day that is one of several, as far as the calendar is known. */
function possibleDay(result: SpanMissing | null): SlotValue {
  const days = result?.possible?.map(({ strict }) => strict) ?? [];
  return days.length === 0 ? undefined : oneOf(days);
}

function compileDay(term: Extract<Term, { day: Span }>, scope: RuleScope): TypedNode {
  const span = term.day;
  if (!isSpan(span)) scope.refuse('rules.span.shape', { word: 'day' });
  const byEdition = span.unit === 'edition';
  const counter = scope.collection('editions') === null ? undefined : scope.vocabulary.editions;
  if (span.unit === 'hour' || (byEdition && counter === undefined))
    scope.refuse('rules.span.unit', { unit: span.unit });
  const series = span.series ?? scope.rule.group ?? scope.rule.id;
  const startTerm = 'of' in term ? term.of : undefined;
  const of = startTerm === undefined ? null : compileTerm(startTerm, scope, 'day');
  if (of !== null && of.type !== 'day') scope.refuse('rules.type', { found: of.type, wanted: 'day', word: 'day.of' });
  const named = 'event' in term ? term.event : null;
  if (named !== null && !hasOwn(scope.vocabulary.events, named)) {
    scope.refuse('rules.word.unknown', { word: named });
  }
  const { slot, id } = scope.next();
  const event = named ?? scope.rule.textDay;
  const start = of === null ? event : of.node.about;
  const end = (context: Context, startValue: SlotValue): SpanEnd | SpanMissing | null => {
    const { days, calendar } = (context.current as MatterInHand).input;
    const day = days.events[event];
    const anchor =
      of !== null ? startValue : day === undefined ? null : spanAnchor(span, day, days.events['cutoff'] ?? null);
    if (!isLocalDate(anchor)) return null;
    if (!byEdition) return spanEnd(span, anchor, calendar ?? emptyCalendar);
    const reached = counter?.day(span, series, anchor, (context.current as MatterInHand).input.facts) ?? null;
    return reached === null ? null : { ok: true, nominal: reached, readings: [], strict: reached, latest: reached };
  };
  const node: PlanNode = {
    ...scope.node('day', slot, id, span.amount === 0 ? start : `from:${start}`, of === null ? [] : [of.node]),
    event: span.from === 'cutoff' ? 'cutoff' : event,
    missingYear(context, startValue) {
      const result = end(context, startValue);
      return result === null || result.ok ? null : result.missingYear;
    },
    run(context) {
      const result = end(context, of === null ? undefined : of.node.run(context));
      const value = result?.ok === true ? result.strict : possibleDay(result);
      context.frame[slot] = value;
      return value;
    },
  };
  return { node, type: 'day', spec: null, written: [] };
}
