import type { Determination, Determined, FactSet, LocalDate } from '@huiqi/kernel';
import { addDays, addMonths, daysBetween } from '@huiqi/kernel/days';
import {
  type CompiledRule,
  evaluate,
  isCollection,
  type Matter,
  type OutcomeValue,
  openMatter,
  requireEngine,
  rulesWithOutcome,
} from '@huiqi/rules';

/**
 * A bar that a listed win brings with certainty, whatever else is or is not known of the winner.
 *
 * @zh 由获奖记录可确定的限制
 */
export interface ImpliedBar {
  /** The award that may not be applied for. */
  readonly award: string;
  /** The rule that says so. */
  readonly rule: string;
  /** The record of the holdings it follows from. */
  readonly record: number;
  /** The last day on which the bar is certain, or null where no end is in sight. */
  readonly certainThrough: LocalDate | null;
  /** The last day on which it may still hold, as the day of the grant is only known to lie between two days; null as above. */
  readonly possibleThrough: LocalDate | null;
}

/**
 * The bars that follow with certainty from the holdings of a matter alone. Each record is looked at by itself, granted on the earliest and on the
 * latest day it may have been; a bar is told only where it holds both times. What is not told is not known to be free.
 *
 * @zh 获奖记录所含限制
 * @param matter - the case: its collection `holdings`, as {@link holdingsFrom} gives it, and the day of the application, which is the
 * event `filing` or else the day of the decision. The records are known by that day, so nothing in them was granted later
 * @returns in the order of rules and records; each carries its citation and cautions
 * @example
 * ```ts
 * import { awardsVocabulary, impliedBars } from '@huiqi/awards';
 * import { qingpuQualityAward } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([qingpuQualityAward], awardsVocabulary);
 * const won = { award: 'cn-310118.mayor-quality-award', grade: 'award', on: null, onOrAfter: '2021-01-01', onOrBefore: '2022-12-31' };
 * const facts = { holdings: { records: [won], completeOver: null } };
 * const days = { decidedOn: '2025-08-01', knownOn: '2025-08-01', events: {} } as const;
 * const bars = impliedBars(openMatter(book, { facts, days }));
 * bars.map(({ value }) => value.certainThrough); // => ['2026-01-01']
 * bars.map(({ value }) => value.possibleThrough); // => ['2027-12-31']
 * ```
 */
export function impliedBars(matter: Matter): readonly Determined<ImpliedBar>[] {
  requireEngine(matter.book, 'awards');
  const { holdings } = matter.input.facts;
  const records = isCollection(holdings) ? holdings.records : [];
  return rulesWithOutcome(matter.book, 'bar').flatMap((rule) =>
    records.flatMap((record, index) => impliedByOne(matter, rule, record, index)),
  );
}

function impliedByOne(matter: Matter, rule: CompiledRule, record: FactSet, index: number): Determined<ImpliedBar>[] {
  const { decidedOn, events } = matter.input.days;
  const day = events['filing'] ?? decidedOn;
  const award = rule.rule.group;
  const heldOn = record['on'] ?? null;
  const latest = heldOn ?? record['onOrBefore'] ?? null;
  if (award === undefined) return [];
  const early: FactSet = { ...record, on: heldOn ?? record['onOrAfter'] ?? null };
  const late: FactSet = { ...record, on: typeof latest === 'string' && latest > day ? day : latest };
  const certain = askedOn(matter, rule, early, day);
  if (certain.outcome !== 'determined' || askedOn(matter, rule, late, day).outcome !== 'determined') return [];
  const through = [early, late].map((end) => lastBarredDay(matter, rule, end, day));
  const [certainThrough = null, possibleThrough = null] = through;
  return [{ ...certain, value: { award, rule: rule.rule.id, record: index, certainThrough, possibleThrough } }];
}

/** What a rule says of one record, and nothing else known, if the application were filed on a day, by the documents known now. */
function askedOn(
  { book, input: { days } }: Matter,
  rule: CompiledRule,
  record: FactSet,
  filing: LocalDate,
): Determination<OutcomeValue> {
  const facts: FactSet = { holdings: { records: [record], completeOver: null } };
  return evaluate(openMatter(book, { facts, days: { ...days, events: { [rule.rule.textDay]: filing } } }), rule);
}

/** How far ahead an end is looked for. A bar longer than a working life has none. */
const horizonYears = 60;

/** The last day of the bar that holds on `day`: year by year to the first day without it, then by halves. */
function lastBarredDay(matter: Matter, rule: CompiledRule, record: FactSet, day: LocalDate): LocalDate | null {
  const barredOn = (filing: LocalDate): boolean => askedOn(matter, rule, record, filing).outcome === 'determined';
  let last = day;
  for (let year = 1; year <= horizonYears && last < '9998'; year += 1) {
    let free = addMonths(day, year * 12);
    if (barredOn(free)) {
      last = free;
      continue;
    }
    for (let gap = daysBetween(last, free); gap > 1; gap = daysBetween(last, free)) {
      const middle = addDays(last, Math.floor(gap / 2));
      if (barredOn(middle)) last = middle;
      else free = middle;
    }
    return last;
  }
  return null;
}
