import type { Ratio } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import type { AlarmText } from './alarm-item.ts';

/** A length of time before or after a due day, which is not counted itself. */
export interface AlarmSpan extends Pick<Span, 'amount' | 'roll'> {
  /** The unit. */
  readonly unit: 'day' | 'workday' | 'month';
}

/** A lead by length of time: so long before the due day. */
export interface SpanLead extends Pick<AlarmSpan, 'amount' | 'unit'> {
  /** What tells it from other leads; its length unless given. Alarm ids hang on it. */
  readonly key?: string;
  /** The level it raises the item to, such as `黄`; none unless given. @zh 亮灯等级 */
  readonly level?: string;
}

/** A lead by share of time: the first day on which no more than this share of the days from `opens` to `due` is left. */
export interface ShareLead {
  /** The share still left, such as 30 %. */
  readonly share: Ratio;
  /** What the share is of. */
  readonly from?: 'opens';
  /** What tells it from other leads; its share unless given. Alarm ids hang on it. */
  readonly key?: string;
  /** The level it raises the item to, such as `黄`; none unless given. */
  readonly level?: string;
}

/**
 * How long before the due day an alarm rings. It is moved to the previous workday.
 *
 * @zh 提前量
 */
export type AlarmLead = SpanLead | ShareLead;

/** What an item comes to when it is late. The first stage begins on the day after the due day. */
export interface OverdueStage {
  /** On which day after the due day; on the next one unless given. */
  readonly after?: AlarmSpan;
  /** The level it raises the item to, such as `红`. */
  readonly level?: string;
}

/**
 * Who else is told when nothing is done.
 *
 * @zh 逐级上报
 */
export interface EscalationStep {
  /** How long after the due day, or after the lead named by `since`. */
  readonly after: AlarmSpan;
  /** The key of a lead: the step is taken when nobody has acknowledged by then. From the due day unless given. */
  readonly since?: string;
  /** Whom: a role such as `科长`, never a person. */
  readonly to: AlarmText;
  /** The level it raises the item to. */
  readonly level?: string;
}

/** When alarms ring for a duty, and who else is told. */
export interface AlarmRule {
  /** The leads, in any order. */
  readonly leads: readonly AlarmLead[];
  /** The stages of being late; a stage on the day after the due day stands whether named or not. */
  readonly overdue?: readonly OverdueStage[];
  /** The escalation steps. */
  readonly escalate?: readonly EscalationStep[];
  /** How often an overdue item rings again; never unless given. */
  readonly repeat?: AlarmSpan;
  /** The level of an open item before any lead, of one done in time, and of one done late; none unless given. @zh 亮灯 */
  readonly lights?: { readonly open?: string; readonly done?: string; readonly late?: string };
}

/**
 * A bureau's own policy of reminding: data, not law.
 *
 * @zh 提醒规则
 */
export interface AlarmPolicy extends AlarmRule {
  /** The levels, the mildest first; an open item never falls back to a milder one. In the order of the leads unless given. */
  readonly levels?: readonly string[];
  /** Duties with a rule of their own, which stands instead of the general one. */
  readonly duties?: Readonly<Record<string, AlarmRule>>;
}
