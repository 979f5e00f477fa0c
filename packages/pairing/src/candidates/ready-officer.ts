import { type Issue, ownValue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Exclusion } from '../pair/pairing.ts';
import type { PairingInput } from './input.ts';
import type { PairingOfficer } from './sides.ts';

/** An officer with the places there are on the day. */
export interface ReadyOfficer {
  /** The officer. */
  readonly officer: PairingOfficer;
  /** The most places on the day. */
  readonly capacity: number;
  /** The fewest places on the day. */
  readonly minimum: number;
  /** Why the officer takes nobody at all; null for an officer who does. */
  readonly outOfPlay: Exclusion | null;
}

/** How many places an officer can and must take on the day: own capacity, the policy's cap, absence. */
export function readyOfficer(officer: PairingOfficer, at: number, input: PairingInput, issues: Issue[]): ReadyOfficer {
  const { policy, asOf } = input;
  const { id, absentFrom = null, absentTo = null } = officer;
  const out = (code: string, params: Exclusion['params'] = {}): ReadyOfficer => {
    return { officer, capacity: 0, minimum: 0, outOfPlay: { code, params } };
  };
  const problem = (
    code: `pairing.${'capacity.unknown' | 'capacity.count' | 'minimum.count' | 'minimum.overCapacity'}`,
    field: 'capacity' | 'minimum',
    severity: 'error' | 'warning',
  ): void => {
    issues.push(issue(code, { id, text: String(officer[field]) }, ['officers', at, field], severity));
  };
  const leftOn = officer.leftOn ?? null;
  if (leftOn !== null && leftOn <= asOf) return out('pairing.excluded.left', { on: leftOn });
  if (absentFrom !== null && absentFrom <= asOf && (absentTo === null || asOf < absentTo)) {
    return absentTo === null
      ? out('pairing.excluded.absenceOpen', { from: absentFrom })
      : out('pairing.excluded.absence', { from: absentFrom, to: absentTo });
  }
  const cap = ownValue(policy.cap.byRank, officer.rank) ?? policy.cap.otherwise;
  const known = [officer.capacity, cap, placesByVisits(officer.rank, policy.visits)].filter(
    (places) => places !== null,
  );
  if (known.length === 0) {
    problem('pairing.capacity.unknown', 'capacity', 'error');
    return out('pairing.excluded.capacityUnknown');
  }
  if (!isCount(officer.capacity ?? 0)) {
    problem('pairing.capacity.count', 'capacity', 'error');
    return out('pairing.excluded.capacityUnknown');
  }
  const capacity = Math.min(...known);
  let minimum = officer.minimum ?? 0;
  if (!isCount(minimum)) {
    problem('pairing.minimum.count', 'minimum', 'error');
    minimum = 0;
  }
  if (minimum > capacity) {
    problem('pairing.minimum.overCapacity', 'minimum', 'warning');
    minimum = capacity;
  }
  if (capacity === 0) return out('pairing.excluded.noCapacity');
  return { officer, capacity, minimum, outOfPlay: null };
}

/** How many enterprises the visits suffice for; null for no bound. */
function placesByVisits(rank: string | null, visits: PairingInput['policy']['visits']): number | null {
  if (visits === undefined) return null;
  const most = ownValue(visits.perOfficer.byRank, rank) ?? visits.perOfficer.otherwise;
  return most === null ? null : Math.floor(most / visits.perEnterprise);
}

function isCount(places: number): boolean {
  return Number.isSafeInteger(places) && places >= 0 && places < 2 ** 30;
}
