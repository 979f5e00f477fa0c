import { compareText, type LocalDate } from '@huiqi/kernel';
import type { Pair, PairingEnterprise, PairingOfficer } from '../candidates/sides.ts';
import type { Exclusion } from '../pair/pairing.ts';

/** Whether a pair stands on the day. @zh 结对效力 */
export interface PairValidity extends Pair {
  /** `void` while anything is missing. */
  readonly status: 'valid' | 'void';
  /** The enterprise's own contact; null where there is none or none is asked for. */
  readonly counterpartId: string | null;
  /** Every ground against it: `pairing.void.officerMissing`, `.officerLeft`, `.enterpriseMissing`, `.counterpartMissing`, `.counterpartLeft`. */
  readonly grounds: readonly Exclusion[];
}

/**
 * Which pairs stand on the day: a "1+1" pair is void while the officer or the enterprise's own contact is missing or has left, and
 * stands again when the place is filled. All grounds are told, not only the first. An officer on leave has not left.
 *
 * @zh “1+1”结对效力
 * @param pairs - the pairs
 * @param sides - who there is on both sides, whether both are needed, and the day
 * @param sides.officers - the officers
 * @param sides.enterprises - the enterprises with their contacts
 * @param sides.policy - `bilateral` says whether the enterprise's contact is needed
 * @param sides.policy.bilateral - whether it is
 * @param sides.asOf - the day
 * @example
 * ```ts
 * import { pairValidity } from '@huiqi/pairing';
 *
 * const officer = { id: 'A', department: null, rank: null, skills: [], divisions: [], capacity: 3 };
 * const enterprise = { id: 'E1', division: null, industry: null, counterpart: { id: 'C1', leftOn: '2026-02-01' } } as const;
 * const sides = { officers: [officer], enterprises: [enterprise], policy: { bilateral: true }, asOf: '2026-03-01' } as const;
 * pairValidity([{ enterpriseId: 'E1', officerId: 'A' }], sides)[0]?.status; // => 'void'
 * ```
 */
export function pairValidity(
  pairs: readonly Pair[],
  sides: {
    readonly officers: readonly PairingOfficer[];
    readonly enterprises: readonly PairingEnterprise[];
    readonly policy: { readonly bilateral?: boolean };
    readonly asOf: LocalDate;
  },
): readonly PairValidity[] {
  const officers = new Map(sides.officers.map((officer) => [officer.id, officer]));
  const enterprises = new Map(sides.enterprises.map((enterprise) => [enterprise.id, enterprise]));
  return pairs
    .map(({ enterpriseId, officerId }): PairValidity => {
      const grounds: Exclusion[] = [];
      const against = (what: string, on: LocalDate | null = null): void => {
        grounds.push({ code: `pairing.void.${what}`, params: on === null ? {} : { on } });
      };
      const hasLeft = (leftOn: LocalDate | null | undefined): leftOn is LocalDate => {
        return leftOn != null && leftOn <= sides.asOf;
      };
      const officer = officers.get(officerId);
      if (officer === undefined) against('officerMissing');
      else if (hasLeft(officer.leftOn)) against('officerLeft', officer.leftOn);
      const enterprise = enterprises.get(enterpriseId);
      if (enterprise === undefined) against('enterpriseMissing');
      const counterpart = sides.policy.bilateral === true ? (enterprise?.counterpart ?? null) : null;
      if (sides.policy.bilateral === true && enterprise !== undefined) {
        if (counterpart === null) against('counterpartMissing');
        else if (hasLeft(counterpart.leftOn)) against('counterpartLeft', counterpart.leftOn);
      }
      const status = grounds.length === 0 ? 'valid' : 'void';
      return { enterpriseId, officerId, status, counterpartId: counterpart?.id ?? null, grounds };
    })
    .sort(
      (left, right) =>
        compareText(left.enterpriseId, right.enterpriseId) || compareText(left.officerId, right.officerId),
    );
}
