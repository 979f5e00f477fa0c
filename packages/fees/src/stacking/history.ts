import type { Fen, LocalDate, Period } from '@huiqi/kernel';

/** One waiver that was given earlier. @zh 减免台账记录 */
export interface WaivedRecord {
  /** Whom it was given to, or null where that is not known. */
  readonly enterprise: string | null;
  /** The order it was given in. */
  readonly order: string;
  /** The rule. */
  readonly rule: string;
  /** The text day of the rule. */
  readonly on: LocalDate;
  /** How much was waived. */
  readonly waived: Fen;
}

/** The waivers given earlier, in the order in which they were given. @zh 减免历史 */
export interface WaiverHistory {
  /** The records, the earliest first. */
  readonly records: readonly WaivedRecord[];
  /** The days for which no record is lacking, or null where that is known for none. */
  readonly completeOver: Period | null;
}
