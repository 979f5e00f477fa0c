import { type LedgerCase, ledgerContenders, measureLedger } from './ledger.ts';

/** The cases of each part, with their contenders; the first is the project. */
const parts = { ...ledgerContenders } as const;

/** Every contender of any case. */
export const contenders: readonly string[] = [...new Set(Object.values(parts).flat())];

/** The cases. */
export const cases = Object.keys(parts) as readonly LedgerCase[];

/** The contenders of a case. */
export function contendersOf(name: LedgerCase): readonly string[] {
  return parts[name];
}

/** Why a contender's answers may differ from ours. */
export const notes: Readonly<Record<string, string>> = {};

/** Measures one contender on one case; called in a process of its own. */
export function measureOne(contender: string, name: LedgerCase, quick: boolean): ReturnType<typeof measureLedger> {
  return measureLedger(contender, name, quick);
}
