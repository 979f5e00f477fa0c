import type { CalendarReference, Caution, LocalDate } from '@huiqi/kernel';
import type { AlarmItem, AlarmText } from './alarm-item.ts';

/**
 * One alarm of an item: when it rings and for whom. How it reaches them is not its business.
 *
 * @zh 提醒
 */
export interface Alarm {
  /** Stable: made of the item and the lead or step, never of days, which may move. */
  readonly id: string;
  /** The id of its item. */
  readonly item: string;
  /** The enterprise of its item. */
  readonly enterprise: string | null;
  /** The officer of its item. */
  readonly officer: string | null;
  /**
   * A lead before the due day; a stage of being late; the same again; a step that tells somebody else; or, where it is not known
   * whether it was done or by when it had to be, the question to check it, in the place of being late. @zh 请核实
   */
  readonly kind: 'lead' | 'overdue' | 'repeat' | 'escalation' | 'check';
  /** The lead, stage or step it comes from. */
  readonly key: string;
  /** The day it rings. */
  readonly day: LocalDate;
  /** The day it was planned for, before it was moved to the previous workday. */
  readonly planned: LocalDate;
  /** The level it raises the item to, or null. */
  readonly level: string | null;
  /** Where that level stands among the policy's, the mildest 0; -1 for none. */
  readonly rank: number;
  /** The role it is for; null for whoever sees to the item. */
  readonly to: AlarmText | null;
  /** True for a lead on or after the day of the acknowledgement: it does not ring. */
  readonly silenced: boolean;
}

/** How an item stands: open, past its day with nothing recorded and so to be checked, overdue, done in time or done late. */
export type AlarmItemState = 'open' | 'check' | 'overdue' | 'done' | 'late';

/** An item with its id and how it stands. */
export interface AlarmedItem extends AlarmItem {
  /** Stable: made of duty, enterprise, subject and round. */
  readonly id: string;
  /** How it stands on the day of the plan. */
  readonly state: AlarmItemState;
  /** Its level on that day, or null. @zh 亮灯等级 */
  readonly level: string | null;
  /** The level before any lead, where the policy names one. */
  readonly openLevel: string | null;
  /** What the reader must know, such as a lead that could not be moved to a workday. */
  readonly cautions: readonly Caution[];
}

/**
 * The alarms of many items, as known on one day. Plain data: digests, calendar files and documents are made of it.
 *
 * @zh 提醒计划
 */
export interface Alarms {
  /** The day up to which what was done and acknowledged is known. */
  readonly asOf: LocalDate;
  /** The calendar by which workdays were counted. */
  readonly calendar: CalendarReference;
  /** The items, by due day. */
  readonly items: readonly AlarmedItem[];
  /** The alarms of all items, past and to come, by day. */
  readonly alarms: readonly Alarm[];
}
