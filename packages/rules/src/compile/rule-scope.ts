import type { Evidence, Issue, JsonValue, Period } from '@huiqi/kernel';
import type { RulesAuthorsParams } from '../codes.ts';
import type { Rule, Source } from '../grammar/grammar.ts';
import type { Parameter } from '../grammar/pack.ts';
import type { CollectionSpec, FactSpec, Vocabulary } from '../grammar/vocabulary.ts';
import type { SlotValue } from './frame.ts';
import type { TableRow } from './parameter-table.ts';
import type { DerivedPlan, NodeKind, PlanNode } from './plan.ts';

/** What compiling one rule can reach. */
export interface RuleScope {
  /** The rule being compiled. */
  readonly rule: Rule;
  /** The registered words. */
  readonly vocabulary: Vocabulary;
  /** Slots whose value never changes. */
  readonly presets: [number, SlotValue][];
  /** The clauses that wait for a person's answer, as they are met. */
  readonly clauses: Set<string>;
  /** The specification of a fact, `it.` names of the record in scope included. */
  readonly fact: (name: string) => FactSpec | null;
  /** The specification of a collection. */
  readonly collection: (name: string) => CollectionSpec | null;
  /** The fact as rules derive it for the subject, or for a record; null where none does. */
  readonly derivedFact: (name: string, ofRecord: boolean) => DerivedPlan | null;
  /** A parameter with its rows, usable and off. */
  readonly parameter: (
    name: string,
  ) => { readonly parameter: Parameter; readonly rows: readonly TableRow[]; readonly off: readonly TableRow[] } | null;
  /** Takes the next slots of the frame and the next step id. */
  readonly next: (slots?: number) => { readonly slot: number; readonly id: string };
  /** The common part of a node; its run comes from the caller. */
  readonly node: (
    kind: NodeKind,
    slot: number,
    id: string,
    about: string,
    parts: readonly PlanNode[],
  ) => Omit<PlanNode, 'run'>;
  /** The number of a citation in the book. */
  readonly cite: (source: Source, evidence: Evidence, inForce: Period) => number;
  /** The scope inside a collection's `where`. */
  readonly inside: (spec: CollectionSpec) => RuleScope;
  /** Gives the rule up: what is wrong becomes an issue, at the rule or at a place inside it. */
  readonly refuse: (
    code: keyof RulesAuthorsParams,
    params: Readonly<Record<string, JsonValue>>,
    path?: readonly (string | number)[],
  ) => never;
}

/** Carries an issue out of the compilation of one rule. */
export class RuleRefused extends Error {
  /** What is wrong. */
  readonly issue: Issue;

  constructor(problem: Issue) {
    super(problem.code);
    this.issue = problem;
  }
}

/**
 * Does something inside a place of a rule: what is refused there is told with the place.
 *
 * @throws what is thrown inside, a refusal with its place
 */
export function inPlace<T>(place: readonly (string | number)[], run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RuleRefused)) throw error;
    const { path } = error.issue;
    throw new RuleRefused({ ...error.issue, path: [...path.slice(0, 2), ...place, ...path.slice(2)] });
  }
}
