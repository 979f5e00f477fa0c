import type { Excluded } from '../pair/pairing.ts';
import {
  type CandidateList,
  candidatesOf,
  checkPair,
  excludedOf,
  type PairCheck,
  type RankedCandidate,
} from './candidates.ts';
import type { PairingInput } from './input.ts';
import { type Prepared, prepare, type ReadyEnterprise } from './prepare.ts';
import type { ReadyOfficer } from './ready-officer.ts';

/** The input made ready: sorted, looked over, with every candidate of every enterprise. */
export interface Problem {
  /** As it was given. */
  readonly input: PairingInput;
  /** Sorted and looked over. */
  readonly prepared: Prepared;
  /** For each enterprise of `prepared`. */
  readonly lists: readonly CandidateList[];
}

/** A departure from the input, to find out what it would cost. */
export interface Departure {
  /** The enterprise, by its place, gets this officer, by place; its own pins are lifted. */
  readonly force?: { readonly enterprise: number; readonly officer: number };
  /** The enterprise, by its place, whose own pins are lifted. */
  readonly lift?: number;
}

/** What is set and what is free for one enterprise. */
export interface FreePlaces {
  /** The candidates that a pin or a departure has set. */
  readonly set: readonly RankedCandidate[];
  /** Who may take the other places. */
  readonly free: readonly RankedCandidate[];
  /** How many places are free. */
  readonly places: number;
}

/** Makes the input ready. */
export function problemOf(input: PairingInput): Problem {
  const prepared = prepare(input);
  const { terms } = input.policy;
  return { input, prepared, lists: prepared.enterprises.map((ready) => candidatesOf(ready, prepared.officers, terms)) };
}

/** What is set and what is free for the enterprise at a place. */
export function freePlacesOf(problem: Problem, enterprise: number, departure: Departure): FreePlaces {
  const { needed, pins } = problem.prepared.enterprises[enterprise] as ReadyEnterprise;
  const { candidates } = problem.lists[enterprise] as CandidateList;
  const forced = departure.force?.enterprise === enterprise ? departure.force.officer : null;
  const lifted = departure.lift === enterprise;
  const isSet = ({ officerId, officer }: RankedCandidate): boolean =>
    forced === null ? !lifted && pins.has(officerId) : officer === forced;
  const set = candidates.filter(isSet);
  const free = candidates.filter((candidate) => !isSet(candidate) && !candidate.pinOnly);
  return { set, free, places: Math.max(0, needed - set.length) };
}

/** One pair looked at again, by places: its terms and whatever forbids it. */
export function checkPairAt({ input, prepared }: Problem, enterprise: number, officer: number): PairCheck {
  const ready = prepared.enterprises[enterprise] as ReadyEnterprise;
  return checkPair(ready, prepared.officers[officer] as ReadyOfficer, input.policy.terms);
}

/** Everyone who does not come into question for the enterprise at a place. */
export function excludedFor({ input, prepared }: Problem, enterprise: number): readonly Excluded[] {
  return excludedOf(prepared.enterprises[enterprise] as ReadyEnterprise, prepared.officers, input.policy.terms);
}
