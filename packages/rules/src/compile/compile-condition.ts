import {
  allOf,
  anyOf,
  atLeastOf,
  covers,
  hasOwn,
  isLocalDate,
  isOneOf,
  type JsonValue,
  type LocalDate,
  negate,
  type Period,
  type Truth,
} from '@huiqi/kernel';
import { type Span, spanAnchor, spanPeriod } from '@huiqi/kernel/days';
import { earliestAsked } from '../evaluate/earliest-asked.ts';
import type { Comparison, ComparisonWord, Condition, Quantified } from '../grammar/grammar.ts';
import { isSpan } from '../grammar/is-span.ts';
import { compareValues, type Scalar } from '../grammar/value.ts';
import { type EditionCounter, type EditionWindow, isCollection, type KnownValue } from '../grammar/vocabulary.ts';
import { compileTerm, type TypedNode } from './compile-term.ts';
import { isCompleteOn, isCompleteOver } from './completeness.ts';
import { type MatterInHand, quantifiedSlots, quantifiedWidth, rowSlot } from './frame.ts';
import type { BlockLayout, PlanNode } from './plan.ts';
import { inPlace, type RuleScope } from './rule-scope.ts';

const comparisonWords: readonly ComparisonWord[] = ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte'];
const quantifiers = ['some', 'every', 'none', 'count'] as const;

/** Compiles a condition. */
export function compileCondition(condition: Condition, scope: RuleScope): PlanNode {
  if (!isCondition(condition)) return scope.refuse('rules.condition.shape', {});
  if ('all' in condition) return compileJunction('all', '', 'all', condition.all, scope, allOf);
  if ('any' in condition) return compileJunction('any', '', 'any', condition.any, scope, anyOf);
  if ('atLeast' in condition) {
    const least = condition.atLeast;
    return compileJunction('at-least', String(least), 'of', condition.of, scope, (truths) => atLeastOf(least, truths));
  }
  if ('not' in condition)
    return compileJunction('not', '', 'not', [condition.not], scope, ([truth]) => negate(truth as Truth));
  if ('judged' in condition) return compileJudged(condition.judged, scope);
  if ('left' in condition) return compileComparison(condition, scope);
  return compileQuantified(condition, scope);
}

/** A pack that nobody read may hold anything where a condition should stand. */
function isCondition(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false;
  return Object.entries(condition).every(
    ([word, value]) => !['all', 'any', 'of'].includes(word) || Array.isArray(value),
  );
}

function compileJunction(
  kind: 'all' | 'any' | 'at-least' | 'not',
  about: string,
  word: string,
  conditions: readonly Condition[],
  scope: RuleScope,
  join: (truths: readonly Truth[]) => Truth,
): PlanNode {
  const parts = conditions.map((part, index) =>
    inPlace(kind === 'not' ? [word] : [word, index], () => compileCondition(part, scope)),
  );
  const { slot, id } = scope.next();
  const truths: Truth[] = parts.map(() => 'unknown');
  return {
    ...scope.node(kind, slot, id, about, parts),
    run(context) {
      // The list is local to this node and read at once; a node never runs inside itself.
      for (let index = 0; index < parts.length; index += 1)
        truths[index] = (parts[index] as PlanNode).run(context) as Truth;
      const truth = join(truths);
      context.frame[slot] = truth;
      return truth;
    },
  };
}

function compileJudged(clause: string, scope: RuleScope): PlanNode {
  const { slot, id } = scope.next();
  scope.clauses.add(clause);
  return {
    ...scope.node('judged', slot, id, clause, []),
    run(context) {
      const { judgements, days } = (context.current as MatterInHand).input;
      const judgement = judgements !== undefined && hasOwn(judgements, clause) ? judgements[clause] : undefined;
      const signed = judgement !== undefined && judgement.on <= days.decidedOn;
      const truth: Truth = !signed ? 'unknown' : judgement.answer === 'met' ? 'yes' : 'no';
      context.frame[slot] = truth;
      return truth;
    },
  };
}

/** The words that were found, for a finding: that there is none is said too. */
function wordsFound(words: readonly string[]): JsonValue {
  return words.length === 0 ? { zh: '没有', en: 'none' } : words;
}

function compileComparison(condition: Comparison, scope: RuleScope): PlanNode {
  const words = comparisonWords.filter((word) => condition[word] !== undefined);
  const word = words[0];
  if (word === undefined || words.length > 1)
    return scope.refuse('rules.comparison.word', { found: wordsFound(words) });
  const rightTerm = condition[word];
  if (rightTerm === undefined) return scope.refuse('rules.comparison.word', { found: wordsFound(words) });
  const constantLeft = 'const' in condition.left;
  const first = constantLeft ? null : inPlace(['left'], () => compileTerm(condition.left, scope, null));
  const about = first?.node.kind === 'fact' ? first.node.about : '';
  const expectedType = word === 'in' ? 'list' : (first?.type ?? null);
  const right = inPlace([word], () => compileTerm(rightTerm, scope, expectedType, about));
  const left = first ?? inPlace(['left'], () => compileTerm(condition.left, scope, right.type));
  checkTypes(left, right, word, scope);
  const order = left.spec?.order ?? right.spec?.order;
  const test = comparisonTest(word, order);
  const { slot, id } = scope.next();
  return {
    ...scope.node('compare', slot, id, aboutOf(left.node, right.node), [left.node, right.node]),
    what: `compare.${word}`,
    run(context) {
      const truth = compared(left.node.run(context), right.node.run(context), test, word);
      context.frame[slot] = truth;
      return truth;
    },
  };
}

function aboutOf(left: PlanNode, right: PlanNode): string {
  return left.kind === 'const' ? right.about : left.about;
}

function checkTypes(left: TypedNode, right: TypedNode, word: ComparisonWord, scope: RuleScope): void {
  const expectedType = word === 'in' ? 'list' : left.type;
  const numeric = ['integer', 'ratio'];
  const alike = right.type === expectedType || (numeric.includes(right.type) && numeric.includes(expectedType));
  if (!alike) scope.refuse('rules.type', { found: right.type, wanted: expectedType, word: left.node.about });
  const ordered = ['integer', 'fen', 'ratio', 'day'].includes(left.type) || left.spec?.order !== undefined;
  const needsOrder = ['lt', 'lte', 'gt', 'gte'].includes(word);
  if (needsOrder && !ordered) scope.refuse('rules.comparison.order', { word, fact: left.node.about, type: left.type });
}

function comparisonTest(
  word: ComparisonWord,
  order: readonly string[] | undefined,
): (left: Scalar, right: Scalar) => boolean {
  switch (word) {
    case 'eq':
      return (left, right) => compareValues(left, right, undefined) === 0;
    case 'ne':
      return (left, right) => compareValues(left, right, undefined) !== 0;
    case 'lt':
      return (left, right) => compareValues(left, right, order) < 0;
    case 'lte':
      return (left, right) => compareValues(left, right, order) <= 0;
    case 'gt':
      return (left, right) => compareValues(left, right, order) > 0;
    case 'gte':
      return (left, right) => compareValues(left, right, order) >= 0;
    case 'in':
      return (left, right) => (right as unknown as readonly Scalar[]).includes(left);
  }
}

/** Yes when every possible pair answers yes, no when every one answers no, otherwise unknown. */
function compared(
  left: KnownValue,
  right: KnownValue,
  test: (left: Scalar, right: Scalar) => boolean,
  word: ComparisonWord,
): Truth {
  if (left === undefined || right === undefined) return 'unknown';
  if (!isOneOf(left) && (word === 'in' || !isOneOf(right))) return test(left as Scalar, right as Scalar) ? 'yes' : 'no';
  let yes = false;
  let no = false;
  for (const leftValue of isOneOf(left) ? left.oneOf : [left]) {
    for (const rightValue of isOneOf(right) ? right.oneOf : [right]) {
      if (test(leftValue as Scalar, rightValue as Scalar)) yes = true;
      else no = true;
    }
  }
  return yes && no ? 'unknown' : yes ? 'yes' : 'no';
}

function compileQuantified(condition: Quantified, scope: RuleScope): PlanNode {
  const kinds = quantifiers.filter((kind) => condition[kind] !== undefined);
  const kind = kinds[0];
  if (kind === undefined || kinds.length > 1)
    return scope.refuse('rules.quantifier.word', { found: wordsFound(kinds) });
  const name = condition[kind] as string;
  const spec = scope.collection(name) ?? scope.refuse('rules.word.unknown', { word: name });
  const bounded = condition.gte !== undefined || condition.lte !== undefined;
  const within = condition.within;
  if (within !== undefined && !isSpan(within)) scope.refuse('rules.span.shape', { word: 'within' });
  const byEdition = within?.unit === 'edition';
  const counter = scope.collection('editions') === null ? undefined : scope.vocabulary.editions;
  const units = counter === undefined ? lookBackUnits : [...lookBackUnits, 'edition'];
  if (within !== undefined && !units.includes(within.unit)) scope.refuse('rules.span.unit', { unit: within.unit });
  const { per } = condition;
  // Years are counted by the engine that counts editions.
  const misplaced = per !== undefined && (counter === undefined || (per as string) !== 'year');
  if (bounded !== (kind === 'count') || misplaced || (per !== undefined && !bounded))
    scope.refuse('rules.quantifier.bounds', { quantifier: kind });
  const series = within?.series ?? scope.rule.group ?? scope.rule.id;
  if ((within ?? per) !== undefined && spec.day === undefined)
    scope.refuse('rules.collection.day', { collection: name });
  const start = scope.next(quantifiedWidth);
  const [lastBlock, knownSlot, countSlot] = [
    start.slot + quantifiedSlots.lastBlock,
    start.slot + quantifiedSlots.known,
    start.slot + quantifiedSlots.count,
  ];
  const { where: whereCondition } = condition;
  const where =
    whereCondition === undefined
      ? null
      : inPlace(['where'], () => compileCondition(whereCondition, scope.inside(spec)));
  // Which facts are derived how is known only when every rule is compiled.
  let known: BlockLayout | null = null;
  const layoutOf = (): BlockLayout => (known ??= blockLayout(where));
  // Every record has to answer yes where all of them are asked, so that none can be left out for its day.
  const bounding = kind === 'every' ? null : where;
  const earliest = spec.day === undefined ? () => null : earliestAsked(bounding, spec.day);
  const ofRecord = name.startsWith('it.');
  const field = ofRecord ? name.slice(3) : name;
  const event = scope.rule.textDay;
  const bounds = {
    ...(condition.gte === undefined ? {} : { gte: condition.gte }),
    ...(condition.lte === undefined ? {} : { lte: condition.lte }),
  };
  return {
    ...scope.node(kind, start.slot, start.id, name, where === null ? [] : [where]),
    get block() {
      return layoutOf();
    },
    ...(spec.day === undefined ? {} : { dayField: spec.day }),
    ...(byEdition ? { byEdition } : {}),
    ...(kind === 'count' ? { bounds } : {}),
    event: within?.from === 'cutoff' ? 'cutoff' : event,
    run(context) {
      const { frame, log } = context;
      const value = (ofRecord ? context.it : context.facts)?.[field];
      frame[lastBlock] = -1;
      frame[knownSlot] = 'absent';
      if (!isCollection(value)) {
        frame[start.slot] = 'unknown';
        return 'unknown';
      }
      const days = (context.current as MatterInHand).input.days;
      const window =
        within === undefined
          ? null
          : windowOf(within, days.events[event], days.events['cutoff'], (anchor) =>
              counter?.window(within, series, anchor, (context.current as MatterInHand).input.facts),
            );
      const complete =
        within === undefined
          ? isCompleteOn(value.completeOver, days.events[event], earliest(context))
          : isCompleteOver(value.completeOver, window);
      const outer = context.it;
      const layout = layoutOf();
      // A record of a record may be asked what the outer one was: that answer stays where it was.
      const outerValues = layout.derived.map((slot) => frame[slot]);
      let [yes, no, open, last] = [0, 0, 0, -1];
      const years: [unknown, Truth, Truth][] | null = per === undefined ? null : [];
      for (let index = 0; index < value.records.length; index += 1) {
        const record = value.records[index] as Readonly<Record<string, never>>;
        const inside = within === undefined ? 'yes' : insideWindow(record[spec.day as string], window);
        if (inside === 'no') continue;
        context.it = record;
        const truth = where === null ? 'yes' : (where.run(context) as Truth);
        const offset = log.length;
        log.push(last, index, inside, truth);
        for (const slot of layout.slots) log.push(frame[slot]);
        last = offset;
        years?.push([record[spec.day as string], inside === 'yes' ? truth : 'unknown', truth]);
        if (inside === 'yes' && truth === 'yes') yes += 1;
        else if (inside === 'yes' && truth === 'no') no += 1;
        else if (truth !== (kind === 'every' ? 'yes' : 'no')) open += 1;
      }
      context.it = outer;
      layout.derived.forEach((slot, index) => {
        frame[slot] = outerValues[index];
      });
      frame[lastBlock] = last;
      const unreached = byEdition && (window === null || ('open' in window && window.open));
      frame[knownSlot] = complete ? 'complete' : unreached ? 'editions' : 'incomplete';
      if (years !== null) [yes, open] = (counter as EditionCounter).years(years);
      const truth = quantified(kind, yes, no, open, complete, bounds);
      frame[countSlot] = yes;
      frame[start.slot] = truth;
      return truth;
    },
  };
}

/** The slots that change from record to record: those of the condition and of every fact derived inside it. */
function blockLayout(where: PlanNode | null): BlockLayout {
  const slots: number[] = [];
  const derived: number[] = [];
  const seenSlots = new Set<number>();
  let ofRecord = false;
  const take = (slot: number): void => {
    if (seenSlots.has(slot)) return;
    slots.push(slot);
    if (ofRecord) derived.push(slot);
    seenSlots.add(slot);
  };
  const visit = (node: PlanNode): void => {
    if (seenSlots.has(node.slot)) return;
    take(node.slot);
    if (node.rows !== undefined) take(node.slot + rowSlot);
    if (node.block !== undefined) for (const extra of Object.values(quantifiedSlots)) take(node.slot + extra);
    for (const part of node.parts) visit(part);
    const outer = ofRecord;
    ofRecord ||= node.derived?.index === -1;
    for (const source of node.derived?.sources ?? []) {
      take(source.rule.slot);
      for (const part of [source.rule.given, source.rule.when, source.term]) if (part !== null) visit(part);
    }
    ofRecord = outer;
  };
  if (where !== null) visit(where);
  return { slots, derived, positions: new Map(slots.map((slot, index) => [slot, index])) };
}

/** The units a look-back may be counted in; editions too, where the vocabulary has the collection. */
const lookBackUnits: readonly string[] = ['day', 'month', 'year'];

function windowOf(
  within: Span,
  event: string | undefined,
  cutoff: string | undefined,
  counted: (anchor: LocalDate) => EditionWindow | null | undefined,
): Period | EditionWindow | null {
  if (!isLocalDate(event)) return null;
  const anchor = spanAnchor(within, event, isLocalDate(cutoff) ? cutoff : null);
  if (anchor === null) return null;
  return within.unit === 'edition' ? (counted(anchor) ?? null) : spanPeriod(within, anchor);
}

function insideWindow(day: unknown, window: Period | EditionWindow | null): Truth {
  if (window === null || !isLocalDate(day)) return 'unknown';
  if ('open' in window && window.open && day < window.from) return 'unknown';
  return covers(window, day) ? 'yes' : 'no';
}

function quantified(
  kind: (typeof quantifiers)[number],
  yes: number,
  no: number,
  open: number,
  complete: boolean,
  bounds: { readonly gte?: number; readonly lte?: number },
): Truth {
  const settled = complete && open === 0;
  if (kind === 'some') return yes > 0 ? 'yes' : settled ? 'no' : 'unknown';
  if (kind === 'none') return yes > 0 ? 'no' : settled ? 'yes' : 'unknown';
  if (kind === 'every') return no > 0 ? 'no' : settled ? 'yes' : 'unknown';
  const least: Truth =
    bounds.gte === undefined || yes >= bounds.gte ? 'yes' : complete && yes + open < bounds.gte ? 'no' : 'unknown';
  const most: Truth =
    bounds.lte === undefined || (complete && yes + open <= bounds.lte) ? 'yes' : yes > bounds.lte ? 'no' : 'unknown';
  return allOf([least, most]);
}
