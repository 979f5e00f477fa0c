import { type Caution, type Issue, issue, type LocalDate, type MissingFact } from '@huiqi/kernel';
import type { Case } from '@huiqi/rules';
import type { Asked } from './clock-run.ts';

/** @internal A day on which a clock starts anew. */
export interface RestartPoint {
  /** The rule that lets it. */
  readonly rule: string;
  /** Index into the citations of the answer. */
  readonly source: number;
  /** The event. */
  readonly event: string;
  /** Its day. */
  readonly day: LocalDate;
}

/** @internal The restarts of a clock as far as they are known. */
export interface Restarts {
  /** The last one that is certain. */
  readonly certain: RestartPoint | null;
  /** A later one that has not been judged. */
  readonly open: RestartPoint | null;
  /** What is missing to judge it. */
  readonly missing: readonly MissingFact[];
  /** Events that were given and start nothing anew. */
  readonly cautions: readonly Caution[];
  /** Events out of order. */
  readonly issues: readonly Issue[];
}

/** @internal Reads the restart rules' answers; `sourceOf` gives the place of a rule's citation in the answer. */
export function readRestarts(
  open: Case,
  start: LocalDate,
  asked: readonly Asked[],
  sourceOf: (index: number) => number,
): Restarts {
  const missing: MissingFact[] = [];
  const cautions: Caution[] = [];
  const issues: Issue[] = [];
  let certain: RestartPoint | null = null;
  const unjudged: { readonly point: RestartPoint; readonly missing: readonly MissingFact[] }[] = [];
  for (const [index, { rule, answer }] of asked.entries()) {
    const { id, textDay } = rule.rule;
    const day = open.input.days.events[textDay] ?? start;
    const point: RestartPoint = { rule: id, source: sourceOf(index), event: textDay, day };
    if (day < start) {
      issues.push(issue('calendar.restartOrder', { day, start }, ['events', textDay], 'warning'));
      missing.push({ kind: 'day', name: textDay, rule: id });
    } else if (answer.outcome === 'not-applicable') {
      cautions.push({ code: 'calendar.notRestarted', params: { rule: id, day }, source: point.source });
    } else if (answer.outcome === 'determined') {
      if (certain === null || certain.day < day) certain = point;
    } else unjudged.push({ point, missing: answer.missing });
  }
  // Of those nobody has judged only a later one could still move the day.
  const later = unjudged
    .filter(({ point }) => certain === null || certain.day < point.day)
    .sort((left, right) => (left.point.day < right.point.day ? 1 : -1));
  missing.push(...later.flatMap((each) => each.missing));
  return { certain, open: later[0]?.point ?? null, missing, cautions, issues };
}
