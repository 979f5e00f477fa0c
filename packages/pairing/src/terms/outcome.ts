import type { JsonValue } from '@huiqi/kernel';
import type { PairingEnterprise, PairingInput, PairingOfficer } from '../candidates/input.ts';
import type { Points } from '../policy/policy.ts';

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
  /** The policy's terms. */
  readonly terms: PairingInput['policy']['terms'];
}
