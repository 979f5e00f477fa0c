import type { Citation, Issue, MissingFact } from '@huiqi/kernel';
import type { Case, CompiledRule } from '@huiqi/rules';
import { type Asked, type ClockRun, calendarOf, clockRun, extensionSteps } from './clock-run.ts';
import type { DueDay } from './due-day-value.ts';
import { otherTexts } from './other-texts.ts';
import type { RestartPoint } from './restarts.ts';

/** @internal The clock that ends first, of all that a case is under. */
export interface EarliestClock {
  /** Its day; a bound where something is missing, null where nothing is certain. */
  readonly value: DueDay | null;
  /** How it was counted. */
  readonly run: ClockRun | null;
  /** What is missing, for any of the clocks. */
  readonly missing: readonly MissingFact[];
  /** Findings about the facts. */
  readonly issues: readonly Issue[];
}

/** @internal Where the citations of an answer are kept. */
export interface CitationDesk {
  /** The place of the citation of the deciding rule with this number. */
  readonly ofRule: (index: number) => number;
  /** The place of any citation, added where it is new. */
  readonly cite: (citation: Citation) => number;
}

/** @internal Counts the deciding rules' clocks, from their event or from where they started anew. */
export function earliestClock(
  open: Case,
  due: readonly Asked[],
  group: readonly CompiledRule[],
  restart: RestartPoint | null,
  desk: CitationDesk,
): EarliestClock {
  const clocks = due.map(({ rule }, index) => {
    const run = clockRun(open, rule, restart?.day ?? null);
    return { run, value: dueDayOf(open, run, group, restart, desk.ofRule(index), desk.cite) };
  });
  const counted = clocks.filter(({ value }) => value !== null);
  counted.sort((left, right) => byText(left.value?.strict ?? '', right.value?.strict ?? ''));
  const first = counted[0];
  const alsoDue = counted
    .slice(1)
    .flatMap(({ value }) => (value === null ? [] : [{ rule: value.rule, source: value.source, strict: value.strict }]));
  return {
    value: first === undefined || first.value === null ? null : { ...first.value, alsoDue },
    run: first?.run ?? null,
    missing: clocks.flatMap(({ run }) => run.missing),
    issues: clocks.flatMap(({ run }) => run.issues),
  };
}

function dueDayOf(
  open: Case,
  run: ClockRun,
  group: readonly CompiledRule[],
  restart: RestartPoint | null,
  source: number,
  cite: CitationDesk['cite'],
): DueDay | null {
  const { rule, terms, from, days, paused } = run;
  if (days === null) return null;
  const { textDay: event, id } = rule.rule;
  return {
    rule: id,
    source,
    event,
    from,
    span: terms.span,
    ...days,
    paused,
    restart:
      restart === null
        ? null
        : {
            rule: restart.rule,
            source: restart.source,
            event: restart.event,
            before: clockRun(open, rule, null).days,
          },
    extensions: extensionSteps(run, days.nominal, calendarOf(open)),
    otherTexts: otherTexts(open, rule, group, from, days.latest, cite),
    alsoDue: [],
    consequence: terms.consequence,
  };
}

/** Of two that end on one day the one of the earlier layer stays first. */
function byText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
