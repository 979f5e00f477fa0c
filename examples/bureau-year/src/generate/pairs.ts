import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { chance, pick } from './draws.ts';
import type { Firm } from './enterprises.ts';
import type { OfficerRow } from './officers.ts';

/** Last year's pairs: most enterprises had an officer; the newest officers had nobody. */
export function pairs(random: Random, firms: readonly Firm[], officers: readonly OfficerRow[]): readonly LedgerRow[] {
  return firms
    .filter(() => chance(random, 82))
    .map((firm) => ({ enterpriseId: firm.id, officerId: pick(random, officers.slice(0, 58)).id }));
}
