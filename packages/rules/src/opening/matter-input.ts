import type { FactSet, LocalDate } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';

/** A person's signed answer to a clause that needs judgement. @zh 人工认定 */
export interface Judgement {
  /** The answer. */
  readonly answer: 'met' | 'not-met';
  /** Who signed it. */
  readonly by: string;
  /** The day it was signed; later than the decision it counts for nothing. */
  readonly on: LocalDate;
}

/** The days a decision turns on. */
export interface MatterDays {
  /** The day the decision is taken. @zh 决定日 */
  readonly decidedOn: LocalDate;
  /** Documents published after this day are unknown. @zh 知悉日 */
  readonly knownOn: LocalDate;
  /** The days of events such as `filing`, `accept`, `pay` or a call's `cutoff`. @zh 事件日 */
  readonly events: Readonly<Record<string, LocalDate>>;
}

/** What is known of one case. */
export interface MatterInput {
  /** The facts; one that is absent or null is unknown. */
  readonly facts: FactSet;
  /** The days. */
  readonly days: MatterDays;
  /** The signed answers, by clause. */
  readonly judgements?: Readonly<Record<string, Judgement>>;
  /** The working calendar, where a rule counts workdays. */
  readonly calendar?: CalendarView;
}
