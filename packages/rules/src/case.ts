import type { Basis, CalendarReference, FactSet, Issue, LocalDate, PackReference } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import type { RuleBook } from './book.ts';
import type { SlotValue } from './plan.ts';

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
export interface CaseDays {
  /** The day the decision is taken. @zh 决定日 */
  readonly decidedOn: LocalDate;
  /** Documents published after this day are unknown. @zh 知悉日 */
  readonly knownOn: LocalDate;
  /** The days of events such as `filing`, `accept`, `pay` or a call's `cutoff`. @zh 事件日 */
  readonly events: Readonly<Record<string, LocalDate>>;
}

/** What is known of one case. */
export interface CaseInput {
  /** The facts; one that is absent or null is unknown. */
  readonly facts: FactSet;
  /** The days. */
  readonly days: CaseDays;
  /** The signed answers, by clause. */
  readonly judgements?: Readonly<Record<string, Judgement>>;
  /** The working calendar, where a rule counts workdays. */
  readonly calendar?: CalendarView;
}

/**
 * One case opened on a rule book; derived facts are computed once for all its rules. Make one per subject and day.
 */
export interface Case {
  /** The rules. */
  readonly book: RuleBook;
  /** What is known. */
  readonly input: CaseInput;
  /** What every determination of this case rests on. */
  readonly basis: Basis;
  /** @internal */
  readonly derived: SlotValue[];
  /**
   * Findings about the facts, collected as rules read them.
   *
   * @internal
   */
  readonly findings: Issue[];
}

/**
 * Opens a case on a rule book.
 *
 * @param book - the compiled rules
 * @param input - facts, days, judgements and the calendar; not changed, and not to be changed while the case is in use
 */
export function openCase(book: RuleBook, input: CaseInput): Case {
  return { book, input, basis: basisOf(book.packs, input), derived: [], findings: [] };
}

function basisOf(packs: readonly PackReference[], input: CaseInput): Basis {
  const { decidedOn, knownOn, events } = input.days;
  if (input.calendar === undefined) return { decidedOn, knownOn, events, packs };
  const calendar: CalendarReference = { id: input.calendar.id, documents: input.calendar.documents };
  return { decidedOn, knownOn, events, packs, calendar };
}

/**
 * What an evaluation works on; one per book, reused.
 *
 * @internal
 */
export interface Context {
  /** The case in hand. */
  current: Case | null;
  /** The subject whose facts are read. */
  facts: FactSet;
  /** The record of the innermost collection. */
  it: FactSet | null;
  /** The result of each node. */
  readonly frame: SlotValue[];
  /** The results of nodes per record, in blocks. */
  readonly log: SlotValue[];
  /** How much of the log belongs to facts derived earlier in the case. */
  logBase: number;
  /** Findings about the facts. */
  issues: Issue[];
}
