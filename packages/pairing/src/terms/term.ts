import type { JsonValue } from '@huiqi/kernel';
import type { PairingEnterprise, PairingOfficer } from '../candidates/sides.ts';

/** Points of a case, a whole number; null means that the case allows no pair. */
export type Points = number | null;

/** What a term finds for one pair: the case, what it was found from, and the policy's points for it. */
export interface TermOutcome {
  /** The case. */
  readonly code: string;
  /** The values the words of the case need. */
  readonly params: Readonly<Record<string, JsonValue>>;
  /** The policy's points. */
  readonly points: Points;
}

/** What a term looks at. */
export interface TermSubject {
  /** The officer. */
  readonly officer: PairingOfficer;
  /** The enterprise. */
  readonly enterprise: PairingEnterprise;
  /** The officers the enterprise had so far. */
  readonly previous: ReadonlySet<string>;
  /** The way in metres, null when it is not given. */
  readonly metres: number | null;
}

/** What a policy writes of every term. */
export interface TermPolicy {
  /** What one point costs, a whole number. */
  readonly weight: number;
}

/**
 * What a policy writes of one term beside its weight, described as data: its schema is made from it. `points` of a case, a `count`, a
 * `bound` or none, a `flag`, `lists` of words by name, `bands` of points up to a bound, or a `table` of points by two names.
 */
export interface TermPart {
  /** How it is written. */
  readonly form: 'points' | 'count' | 'bound' | 'flag' | 'lists' | 'bands' | 'table';
  readonly zh: string;
  readonly en: string;
  /** The document that defines its words. */
  readonly source?: string;
  /** Whether it may be left out. */
  readonly optional?: true;
}

/**
 * A cost term, described once: what a policy writes of it, what it asks of both sides, what it finds. The types, the schema, the check of a
 * policy and the notices about unknown fields follow from the list of terms (`all.ts`); its words stand with the other words of the engine.
 *
 */
export interface CostTermSpec<Name extends string, Policy extends TermPolicy> {
  readonly name: Name;
  readonly title: { readonly zh: string; readonly en: string };
  readonly parts: { readonly [Part in Exclude<keyof Policy, 'weight'>]-?: TermPart };
  /** The fields it counts as unknown where they are empty: each is told once, as `pairing.unknown.FIELD`. */
  readonly asks?: {
    readonly officer: readonly (keyof PairingOfficer)[];
    readonly enterprise: readonly (keyof PairingEnterprise)[];
  };
  /** The case of one pair. */
  find(policy: Policy, subject: TermSubject): TermOutcome;
}
