import type { Determination, FactSet, LocalDate } from '@huiqi/kernel';
import type { AwardCall, AwardDefinition } from '@huiqi/model/types';
import { type Matter, rulesInGroup, rulesWithOutcome } from '@huiqi/rules';
import { type AwardAssessment, assessAward } from '../eligibility/assess-award.ts';
import { changeDays } from '../eligibility/change-days.ts';
import { type DatedStep, factsAfter } from '../paths/cultivation-step.ts';
import { filedOn } from '../paths/projected.ts';
import { callsOf } from './award-calls.ts';

/** The days between which an application is looked for, and what then counts as open. */
export interface FilingSearch {
  /** The case on the first day. */
  readonly matter: Matter;
  /** The facts as they would stand if nothing happened. */
  readonly facts: FactSet;
  /** The first day. */
  readonly today: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
  /** Whether something missing stands in the way. */
  readonly strict: boolean;
}

/** An application on a day: the call it is filed in, or null where none is known, and how the award then stands. */
export interface Filing {
  /** The day. */
  readonly day: LocalDate;
  /** The call. */
  readonly call: AwardCall | null;
  /** How it stands. */
  readonly answer: Determination<AwardAssessment>;
}

/** How an award stands on a day, in the call that is open then; null where calls are known and none is open. */
export function filingOn(search: FilingSearch, day: LocalDate, facts: FactSet, award: AwardDefinition): Filing | null {
  if (award.endedOn != null && award.endedOn <= day) return null;
  const calls = callsOf(award, search.today, search.until);
  const call = calls.find(({ opensOn, closesOn }) => (opensOn ?? day) <= day && day <= (closesOn ?? day)) ?? null;
  if (calls.length > 0 && call === null) return null;
  if (rulesInGroup(search.matter.book, award.id).length === 0) return null;
  const filed = filedOn(
    search.matter,
    day,
    { ...facts, 'application.year': Number(day.slice(0, 4)) },
    call?.cutoff ?? day,
  );
  return { day, call, answer: assessAward(filed, award.id) };
}

/** Whether nothing stands in the way of an application. */
export function isPassable({ answer }: Filing, strict: boolean): boolean {
  return answer.outcome === 'determined' || (!strict && answer.outcome === 'undetermined');
}

/**
 * The first application for an award that nothing stands in the way of, from a day on, with some steps taken; of later calls the
 * first one in each, as far as asked for.
 */
export function firstFilings(
  search: FilingSearch,
  award: AwardDefinition,
  stepsTaken: readonly DatedStep[],
  from: LocalDate,
  laterCalls: number,
): readonly Filing[] {
  const rules = [...rulesInGroup(search.matter.book, award.id), ...rulesWithOutcome(search.matter.book, 'derive')];
  const days = new Set<LocalDate>([from]);
  const take = (day: LocalDate | null): void => {
    if (day !== null && day > from && day <= search.until) days.add(day);
  };
  for (const { done } of stepsTaken) take(done);
  for (const { opensOn } of callsOf(award, search.today, search.until)) take(opensOn);
  for (const day of changeDays(rules, factsAfter(search.facts, stepsTaken, search.until), from, search.until))
    take(day);
  const filings: Filing[] = [];
  for (const day of [...days].sort()) {
    const filing = filingOn(search, day, factsAfter(search.facts, stepsTaken, day), award);
    if (filing === null || !isPassable(filing, search.strict)) continue;
    const { call } = filing;
    if (filings.some((earlier) => earlier.call?.id === call?.id)) continue;
    filings.push(filing);
    if (filings.length > laterCalls) break;
  }
  return filings;
}
