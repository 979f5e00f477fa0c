import { isLocalDate, isOneOf, type JsonValue, type MissingFact, type Truth } from '@huiqi/kernel';
import type { CompiledRule } from './book.ts';
import type { Context } from './case.ts';
import { type PlanNode, type PlannedRule, recordViews, type View } from './plan.ts';
import { isCollection } from './vocabulary.ts';

/** @internal The facts that would help to decide, in the order in which a form asks: scope first, then the condition, then the outcome. */
export function missingOf(compiled: CompiledRule, context: Context, view: View): readonly MissingFact[] {
  const search = new Search(context);
  search.rule(compiled.plan, view);
  for (const { node } of compiled.args) if (node !== null) search.term(node, view);
  return search.found;
}

/** Collects each missing fact once. */
class Search {
  readonly found: MissingFact[] = [];
  readonly #seen = new Set<string>();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  rule(plan: PlannedRule, view: View): void {
    const standing = plan.standing(this.#context);
    if (standing.state === 'day-missing') this.#add({ kind: 'day', name: standing.event, rule: plan.id });
    if (standing.state !== 'in-force') return;
    if (plan.given !== null) {
      this.condition(plan.given, view);
      if (view.read(plan.given.slot) === 'no') return;
    }
    this.condition(plan.when, view);
  }

  condition(node: PlanNode, view: View): void {
    if ((view.read(node.slot) as Truth) !== 'unknown') return;
    switch (node.kind) {
      case 'judged':
        this.#add({ kind: 'judgement', name: node.about, rule: node.rule, ...recordOf(view) });
        return;
      case 'compare':
        for (const part of node.parts) this.term(part, view);
        return;
      case 'some':
      case 'every':
      case 'none':
      case 'count':
        this.#quantified(node, view);
        return;
      default:
        for (const part of node.parts) this.condition(part, view);
    }
  }

  /** A collection lacks completeness only where the records that are known could not settle the question by themselves. */
  #quantified(node: PlanNode, view: View): void {
    this.#eventDay(node);
    if (view.read(node.slot + 2) !== 'complete') {
      this.#add({ kind: 'collection', name: node.about, rule: node.rule, ...recordOf(view) });
    }
    for (const { view: record, inside, truth } of recordViews(node, view, this.#context)) {
      const where = node.parts[0];
      if (inside === 'unknown')
        this.#add({ kind: 'fact', name: `${node.about}.day`, rule: node.rule, ...recordOf(record) });
      if (truth === 'unknown' && where !== undefined) this.condition(where, record);
    }
  }

  term(node: PlanNode, view: View): void {
    const value = view.read(node.slot);
    if (value !== undefined && !isOneOf(value)) return;
    switch (node.kind) {
      case 'fact':
        this.#fact(node, view);
        return;
      case 'collection-size': {
        const name = node.about.slice(0, -'.count'.length);
        this.#eventDay(node);
        this.#add({ kind: 'collection', name, rule: node.rule, ...recordOf(view) });
        return;
      }
      case 'param':
        if (node.parts.every((part) => isKnown(part, view)))
          this.#add({ kind: 'parameter', name: node.about, rule: node.rule });
        for (const part of node.parts) this.term(part, view);
        return;
      case 'day':
        this.#day(node, view);
        return;
      default:
        for (const part of node.parts) this.term(part, view);
    }
  }

  #fact(node: PlanNode, view: View): void {
    const before = this.found.length;
    const seen = this.#seen.size;
    for (const source of node.derived?.sources ?? []) {
      this.rule(source.rule, view);
      if (source.rule.given !== null && view.read(source.rule.given.slot) === 'no') continue;
      if (view.read(source.rule.slot) !== 'no') this.term(source.term, view);
    }
    // A derived fact whose sources ask for nothing new is asked for itself, unless they were listed already.
    if (this.found.length > before || (node.derived !== undefined && this.#seen.size > seen)) return;
    if (node.derived !== undefined && node.derived.sources.length > 0 && this.found.length > 0) return;
    const value = view.read(node.slot);
    this.#add({
      kind: 'fact',
      name: node.about,
      rule: node.rule,
      ...recordOf(view),
      ...(isOneOf(value) ? { possible: value.oneOf as readonly JsonValue[] } : {}),
    });
  }

  #day(node: PlanNode, view: View): void {
    const anchor = node.parts[0];
    if (anchor !== undefined && !isLocalDate(view.read(anchor.slot))) {
      this.term(anchor, view);
      return;
    }
    if (anchor === undefined && this.#eventDay(node)) return;
    const year = node.missingYear?.(this.#context, anchor === undefined ? undefined : view.read(anchor.slot));
    this.#add({ kind: 'calendar', name: String(year ?? node.about), rule: node.rule });
  }

  /** Adds the day a span starts from, where it is not known. */
  #eventDay(node: PlanNode): boolean {
    const days = this.#context.current?.input.days.events ?? {};
    if (node.event === undefined || days[node.event] !== undefined) return false;
    this.#add({ kind: 'day', name: node.event, rule: node.rule });
    return true;
  }

  #add(fact: MissingFact): void {
    const key = JSON.stringify([fact.kind, fact.name, fact.record ?? []]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.found.push(fact);
  }
}

function isKnown(node: PlanNode, view: View): boolean {
  const value = view.read(node.slot);
  return value !== undefined && !isOneOf(value) && !isCollection(value as never);
}

function recordOf(view: View): { readonly record?: readonly number[] } {
  return view.record.length === 0 ? {} : { record: view.record };
}
