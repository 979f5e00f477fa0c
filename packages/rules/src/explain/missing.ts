import { isLocalDate, isOneOf, type JsonValue, type MissingFact, type Truth } from '@huiqi/kernel';
import type { CompiledRule } from '../compile/book.ts';
import { type Context, quantifiedSlots } from '../compile/frame.ts';
import { type Holder, type PlanNode, type PlannedRule, recordViews, type View } from '../compile/plan.ts';
import { isCollection } from '../grammar/vocabulary.ts';

/** The facts that would help to decide, in the order in which a form asks: scope first, then the condition, then the outcome. */
export function missingOf(compiled: CompiledRule, context: Context, view: View): readonly MissingFact[] {
  const search = new Search(context);
  if (search.rule(compiled.plan, view)) {
    for (const { node } of compiled.args) if (node !== null) search.term(node, view);
  }
  return search.found;
}

/** Collects each missing fact once. */
class Search {
  readonly found: MissingFact[] = [];
  readonly #seen = new Set<string>();
  readonly #context: Context;
  /** Whose facts are read: the subject's, or those of the record whose derived facts are looked at. */
  #subject: Holder = root;
  /** How often something was named, found before or not. */
  #named = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Whether there is more to ask beyond the rule's own day: its outcome too. */
  rule(plan: PlannedRule, view: View): boolean {
    if (plan.given !== null) {
      if (view.read(plan.given.slot) === 'no') return false;
      this.condition(plan.given, view);
    }
    const inForce = plan.inForceState(this.#context);
    if (inForce.state === 'day-missing') this.#addOnce({ kind: 'day', name: inForce.event, rule: plan.id });
    if (inForce.state !== 'in-force') return false;
    this.condition(plan.when, view);
    return view.read(plan.slot) !== 'no';
  }

  condition(node: PlanNode, view: View): void {
    if ((view.read(node.slot) as Truth) !== 'unknown') return;
    switch (node.kind) {
      case 'judged':
        this.#add(node, root, 'judgement');
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
    const undated = this.#eventDay(node);
    const known = view.read(node.slot + quantifiedSlots.known);
    const holder = this.#holderOf(node, view);
    if (known === 'absent') {
      const editions = this.#context.current?.input.facts['editions'];
      if (node.byEdition === true && !isCollection(editions)) this.#add(node, root, 'collection', 'editions');
      this.#add(node, holder, 'collection');
    }
    // Over which days a list has to be complete, and which records lie in them, is not known before the day that is asked for.
    else if (!undated && known === 'editions') this.#add(node, root, 'collection', known);
    else if (!undated && known === 'incomplete') this.#add(node, holder, 'collection');
    for (const { view: record, inside, truth } of recordViews(node, view, this.#context, holder)) {
      const where = node.parts[0];
      if (inside === 'unknown' && known !== 'editions' && !undated) this.#recordDay(node, record);
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
        if (this.#eventDay(node)) return;
        this.#add(node, this.#holderOf(node, view), 'collection', node.about.slice(0, -'.count'.length));
        return;
      }
      case 'param':
        if (node.parts.every((part) => isKnown(part, view))) this.#add(node, root, 'parameter');
        for (const part of node.parts) this.term(part, view);
        return;
      case 'day':
        this.#day(node, view);
        return;
      default: {
        const needed = node.needs?.(node.parts.map((part) => view.read(part.slot)));
        const before = this.#named;
        node.parts.forEach((part, index) => {
          if (needed?.[index] !== false) this.term(part, view);
        });
        // Nothing that could be given would help: the formula has no result for such values.
        if (this.#named === before) this.#add(node, root, 'parameter');
      }
    }
  }

  #fact(node: PlanNode, view: View): void {
    const holder = this.#holderOf(node, view);
    const before = this.#named;
    const subject = this.#subject;
    this.#subject = holder;
    for (const { rule, term } of node.derived?.sources ?? []) {
      if (this.rule(rule, view)) this.term(term, view);
    }
    this.#subject = subject;
    // A derived fact is asked for itself only where its rules name nothing to ask.
    if (this.#named > before) return;
    const value = view.read(node.slot);
    this.#add(node, holder, 'fact', node.about, isOneOf(value) ? value.oneOf : undefined);
  }

  /** The day of a record, where that is not known. */
  #recordDay(node: PlanNode, record: View): void {
    if (node.dayField !== undefined) this.#add(node, record, 'fact', `it.${node.dayField}`);
  }

  #day(node: PlanNode, view: View): void {
    const anchor = node.parts[0];
    if (anchor !== undefined && !isLocalDate(view.read(anchor.slot))) {
      this.term(anchor, view);
      return;
    }
    if (anchor === undefined && this.#eventDay(node)) return;
    const year = node.missingYear?.(this.#context, anchor === undefined ? undefined : view.read(anchor.slot));
    // Only editions leave a day open without a year to name.
    this.#add(node, root, year == null ? 'collection' : 'calendar', String(year ?? 'editions'));
  }

  /** Adds the day a span starts from, where it is not known. */
  #eventDay(node: PlanNode): boolean {
    const days = this.#context.current?.input.days.events ?? {};
    if (node.event === undefined || days[node.event] !== undefined) return false;
    this.#add(node, root, 'day', node.event);
    return true;
  }

  /** Whose fact or collection it is: `it.` is the record in view. */
  #holderOf(node: PlanNode, view: View): Holder {
    return node.about.startsWith('it.') ? view : this.#subject;
  }

  #add(
    node: PlanNode,
    { record, collection }: Holder,
    kind: MissingFact['kind'],
    name = node.about,
    possible?: readonly JsonValue[],
  ): void {
    this.#addOnce({
      kind,
      name,
      rule: node.rule,
      ...(record.length === 0 ? {} : { record }),
      ...(collection === undefined ? {} : { collection }),
      ...(possible === undefined ? {} : { possible }),
    });
  }

  #addOnce(fact: MissingFact): void {
    this.#named += 1;
    const key = JSON.stringify([fact.kind, fact.name, fact.record, fact.collection]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.found.push(fact);
  }
}

/** What is asked of the case, not of a record. */
const root: Holder = { record: [] };

function isKnown(node: PlanNode, view: View): boolean {
  const value = view.read(node.slot);
  return value !== undefined && !isOneOf(value);
}
