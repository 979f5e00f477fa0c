import type { LocalDate } from '@huiqi/kernel';
import type { AlarmText } from './alarm-item.ts';
import type { RecipientKind } from './alarm-recipient.ts';
import type { AlarmedItem } from './alarm-value.ts';

/** One item of a digest, with the most urgent of its alarms. */
export interface AlarmDigestEntry {
  /** The item. */
  readonly item: AlarmedItem;
  /** Whether it is overdue on the day of the digest. */
  readonly overdue: boolean;
  /** Whether its day has passed and nothing tells whether it was done, or whether that was the day: to be checked, not overdue. */
  readonly check: boolean;
  /** The days left to the due day; negative when it has passed. */
  readonly daysLeft: number;
  /** The highest level it has been raised to by then, or null. */
  readonly level: string | null;
  /** Where that level stands among the policy's, the mildest 0; -1 for none. */
  readonly rank: number;
  /** Whether something of it rings since the digest before. */
  readonly rings: boolean;
  /** The roles that have been told by then. */
  readonly told: readonly AlarmText[];
  /** The ids of its alarms that have rung by then and were not silenced, in order. */
  readonly alarms: readonly string[];
}

/**
 * Everything that one enterprise, officer or role has to be reminded of on a day, in one piece.
 *
 * @zh 提醒摘要
 */
export interface AlarmDigest {
  /** Whom it is for. */
  readonly by: RecipientKind;
  /** The id, or the role's name; null for what is nobody's. */
  readonly key: string | null;
  /** The enterprise's name where one is known, or the role. */
  readonly name: AlarmText | null;
  /** The day. */
  readonly day: LocalDate;
  /** Whether anything in it is new since the digest before: one without need not be sent. */
  readonly rings: boolean;
  /** How many items are overdue. */
  readonly overdue: number;
  /** How many items have to be checked, the overdue not among them. @zh 待核实 */
  readonly checks: number;
  /** The items, each once: the overdue first, then those to be checked, then by due day and level. */
  readonly entries: readonly AlarmDigestEntry[];
}
