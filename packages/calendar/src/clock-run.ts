import type { Determination, Issue, LocalDate, MissingFact } from '@huiqi/kernel';
import { type CalendarView, spanAnchor } from '@huiqi/kernel/days';
import type { Case, CompiledRule, OutcomeValue } from '@huiqi/rules';
import { type ClockTerms, clockTerms } from './clock-terms.ts';
import { type Counted, countClock, firstCounted } from './count-clock.ts';
import type { ExtensionStep, ReachedDays } from './due-day-value.ts';
import { lackingPauses, noPauses, type Pauses, pausesOf } from './pauses.ts';

/** @internal A rule with its answer. */
export interface Asked {
  /** The rule. */
  readonly rule: CompiledRule;
  /** What it gave. */
  readonly answer: Determination<OutcomeValue>;
}

/** @internal One clock, counted as far as it can be. */
export interface ClockRun {
  /** Its rule. */
  readonly rule: CompiledRule;
  /** Its arguments. */
  readonly terms: ClockTerms;
  /** The day it is counted from. */
  readonly from: LocalDate;
  /** The times it stood still. */
  readonly pauses: Pauses;
  /** The days it lost by that, in its own unit. */
  readonly paused: number;
  /** How far it reaches; where something is missing, the days before which it does not end; null where nothing is certain. */
  readonly days: ReachedDays | null;
  /** What is missing. */
  readonly missing: readonly MissingFact[];
  /** Findings about the facts. */
  readonly issues: readonly Issue[];
}

/** @internal The calendar of a case; one that knows no year where the case brings none. */
export function calendarOf(open: Case): CalendarView {
  return (
    open.input.calendar ?? {
      id: 'none',
      documents: [],
      years: [],
      provisionalYears: [],
      first: 0,
      kinds: new Uint8Array(),
      workdaysBefore: new Int32Array(1),
      workdays: new Int32Array(),
    }
  );
}

/** @internal Counts one clock from its event, or from the day on which it started anew. */
export function clockRun(open: Case, rule: CompiledRule, restartedOn: LocalDate | null): ClockRun {
  const terms = clockTerms(rule);
  const { events, decidedOn } = open.input.days;
  const { id, textDay } = rule.rule;
  const event = events[textDay] as LocalDate;
  const anchor = restartedOn ?? spanAnchor(terms.span, event, events['cutoff'] ?? null);
  if (anchor === null) {
    const missing: MissingFact[] = [{ kind: 'day', name: 'cutoff', rule: id }];
    return { rule, terms, from: event, pauses: noPauses, paused: 0, days: null, missing, issues: [] };
  }
  const calendar = calendarOf(open);
  const pauses = pausesOf(open, terms.exclusions, id);
  const counted = countClock(terms.span, anchor, calendar, pauses);
  const days = daysOf(counted);
  const first = firstCounted(terms.span, anchor, calendar);
  const missing: MissingFact[] = [
    ...(counted.ok ? [] : [{ kind: 'calendar', name: String(counted.missingYear), rule: id } as const]),
    ...pauses.missing,
    ...lackingPauses(pauses, first, days?.nominal ?? decidedOn, decidedOn, id),
  ];
  return { rule, terms, from: anchor, pauses, paused: counted.paused, days, missing, issues: pauses.issues };
}

/** A period never ends before its nominal day, whatever the roll-over. */
function daysOf(counted: Counted): ReachedDays | null {
  if (counted.ok) return counted.days;
  const day = counted.noEarlier;
  return day === null ? null : { nominal: day, readings: [{ roll: 'none', day }], strict: day, latest: day };
}

/** @internal What each extension would give: counted from the nominal day before it, never from the day it rolled to. */
export function extensionSteps({ terms }: ClockRun, nominal: LocalDate, calendar: CalendarView): ExtensionStep[] {
  let from: LocalDate | null = nominal;
  return terms.extensions.map(({ span, approver = null }) => {
    const counted: Counted | null = from === null ? null : countClock(span, from, calendar, noPauses);
    const days = counted?.ok === true ? counted.days : null;
    from = days?.nominal ?? null;
    return { span, approver, days };
  });
}
