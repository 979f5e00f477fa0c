import type { Citation, Determination, Grounding, MissingFact } from '@huiqi/kernel';
import { type Case, type CompiledRule, joinDeterminations } from '@huiqi/rules';
import { type Asked, calendarOf } from './clock-run.ts';
import { dueCautions } from './due-cautions.ts';
import type { DueDay } from './due-day-value.ts';
import { dueSteps } from './due-steps.ts';
import { type CitationDesk, earliestClock } from './earliest-clock.ts';
import { readRestarts } from './restarts.ts';

/** @internal What a clock is run with. */
export interface ClockQuestion {
  /** The case. */
  readonly open: Case;
  /** The rules that set a limit, at least one, with their answers. */
  readonly due: readonly Asked[];
  /** The rules whose event may start it anew, with their answers. */
  readonly restarts: readonly Asked[];
  /** All rules of the group. */
  readonly group: readonly CompiledRule[];
  /** Whether steps are told. */
  readonly explained: boolean;
}

/** @internal Runs the clock of a case and puts the answer together. */
export function runClock({ open, due, restarts, group, explained }: ClockQuestion): Determination<DueDay> {
  const { grounding, citationOf } = joinDeterminations(
    open,
    [...due, ...restarts].map(({ answer }) => answer),
  );
  const citations: Citation[] = [...grounding.citations];
  const desk: CitationDesk = {
    ofRule: (index) => citationOf(index, 0),
    cite(citation) {
      const known = citations.findIndex((other) => JSON.stringify(other) === JSON.stringify(citation));
      return known < 0 ? citations.push(citation) - 1 : known;
    },
  };
  const calendar = calendarOf(open);
  const start = open.input.days.events[due[0]?.rule.rule.textDay ?? ''] ?? open.input.days.decidedOn;
  const anew = readRestarts(open, start, restarts, (index) => citationOf(due.length + index, 0));
  const clock = earliestClock(open, due, group, anew.certain, desk);
  const other = anew.open === null ? null : earliestClock(open, due, group, anew.open, desk);
  const missing = once([...anew.missing, ...clock.missing, ...(other?.missing ?? [])]);
  const { value, run } = clock;
  const told: Grounding = {
    ...grounding,
    citations,
    cautions: [
      ...grounding.cautions,
      ...anew.cautions,
      ...(value === null ? [] : dueCautions(open, value, group, calendar)),
    ],
    issues: [...grounding.issues, ...anew.issues, ...clock.issues],
    ...(explained && value !== null && run !== null
      ? { steps: [...(grounding.steps ?? []), ...dueSteps(value, run, calendar)] }
      : {}),
  };
  if (missing.length === 0 && value !== null) return { outcome: 'determined', value, ...told };
  const possible = [value, other?.value ?? null].filter((each) => each !== null);
  const settled = other !== null && possible.length === 2 && clock.missing.length + other.missing.length === 0;
  return {
    outcome: 'undetermined',
    missing,
    ...(settled ? { possible } : value === null ? {} : { atLeast: value }),
    ...told,
  };
}

function once(missing: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Map(missing.map((fact) => [JSON.stringify([fact.kind, fact.name, fact.record]), fact])).values()];
}
