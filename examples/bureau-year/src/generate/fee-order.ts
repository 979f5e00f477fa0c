import type { LocalDate } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { Random } from '@huiqi/kernel/random';
import type { LedgerRow } from '@huiqi/ledgers';
import { between, chance, padded } from './draws.ts';
import type { Firm } from './enterprises.ts';
import { asOf } from './setting.ts';

/** One fee order before its lines are written under each other. */
export interface Order {
  readonly id: string;
  readonly rows: readonly LedgerRow[];
}

/** The days on which fees were accepted. */
export const feeDays = ['2026-02-01', '2026-11-15'] as const satisfies readonly LocalDate[];

/** The rows of a fee order; about half of them are paid by now. */
export function feeOrder(
  random: Random,
  number: number,
  firm: Firm,
  institute: string,
  acceptedOn: LocalDate,
  lines: readonly LedgerRow[],
): Order {
  const id = `F${padded(number, 4)}`;
  const paidOn = chance(random, 60) ? addDays(acceptedOn, between(random, 0, 20)) : null;
  const head = {
    id,
    enterpriseId: firm.id,
    institute,
    acceptedOn,
    dueOn: null,
    paidOn: paidOn !== null && paidOn <= asOf ? paidOn : null,
  };
  return { id, rows: lines.map((line) => ({ ...head, ...line })) };
}
