import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { PairingInput } from './input.ts';
import { byEnterprise } from './order.ts';
import type { ReadyOfficer } from './ready-officer.ts';

/**
 * The pins that can hold, by enterprise: a pin overrules every cost term, but no recusal, and nobody who takes no enterprise.
 * The others become issues.
 */
export function pinsOf(
  input: PairingInput,
  officers: readonly ReadyOfficer[],
  enterprises: ReadonlySet<string>,
  recusals: ReadonlyMap<string, ReadonlyMap<string, string>>,
  issues: Issue[],
): Map<string, Map<string, true>> {
  const byId = new Map(officers.map((ready) => [ready.officer.id, ready]));
  const holding = (input.pins ?? []).filter(({ enterpriseId, officerId }, at) => {
    const ready = byId.get(officerId);
    const refuse = (code: `pairing.pin.${'outOfPlay' | 'recused' | 'unknown'}`): false => {
      issues.push(issue(code, { enterpriseId, officerId }, ['pins', at]));
      return false;
    };
    if (ready === undefined || !enterprises.has(enterpriseId)) return refuse('pairing.pin.unknown');
    if (recusals.get(enterpriseId)?.has(officerId) === true) return refuse('pairing.pin.recused');
    return ready.outOfPlay === null || refuse('pairing.pin.outOfPlay');
  });
  return byEnterprise(holding, () => true);
}
