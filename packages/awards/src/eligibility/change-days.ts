import { type FactSet, isLocalDate, type LocalDate } from '@huiqi/kernel';
import { addDays, addMonths } from '@huiqi/kernel/days';
import type { CompiledRule } from '@huiqi/rules';

/**
 * The days, in order, after `from` and up to `to`, on which the answer of a rule may change though nothing happens: the days of
 * the facts moved by the spans the rules count, the turns of years, and the days on which a text comes into force or lapses.
 * Between two of them every answer stays as it is.
 */
export function changeDays(
  rules: readonly CompiledRule[],
  facts: FactSet,
  from: LocalDate,
  to: LocalDate,
): readonly LocalDate[] {
  const spans = new Spans();
  const days = new Set<string>();
  for (const { rule } of rules) {
    spans.read(rule);
    if (rule.inForce.to !== null) days.add(rule.inForce.to);
    days.add(rule.inForce.from);
  }
  const datesGiven = new Set<string>();
  collectDays(facts, datesGiven);
  const changes = new Set<LocalDate>();
  const take = (day: LocalDate): void => {
    if (day > from && day <= to) changes.add(day);
  };
  for (const day of days) if (isLocalDate(day)) take(day);
  for (let year = Number(from.slice(0, 4)) + 1; year <= Number(to.slice(0, 4)); year += 1) {
    take(`${String(year).padStart(4, '0')}-01-01` as LocalDate);
  }
  for (const day of datesGiven) {
    if (!isLocalDate(day)) continue;
    for (const { months, rest: days } of spans.sums) {
      const reached = moved(day, months, days);
      if (reached === null) continue;
      // A month's end stands in for days it does not have, so the answer may turn a few days off.
      for (let off = -1; off <= 4; off += 1) take(addDays(reached, off));
      // Counted from the end of the last year it turns with a year.
      take(`${reached.slice(0, 4)}-01-01` as LocalDate);
    }
  }
  return [...changes].sort();
}

function moved(day: LocalDate, months: number, days: number): LocalDate | null {
  if (day < '1000' || day > '8000') return null;
  return addDays(addMonths(day, months), days);
}

/** The lengths that rules count, and the sums of two of them. */
class Spans {
  readonly #single = new Map<string, { months: number; rest: number }>();

  /** Takes every span written in a value. */
  read(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const { amount, unit } = value as { readonly amount?: unknown; readonly unit?: unknown };
    if (typeof amount === 'number' && typeof unit === 'string') {
      const months = unit === 'year' ? amount * 12 : unit === 'month' ? amount : 0;
      this.#add(months, unit === 'day' ? amount : 0);
      // So many workdays end somewhere between as many days and twice as many with the longest holidays: each is looked at.
      if (unit === 'workday') for (let days = amount; days <= 2 * amount + 15; days += 1) this.#add(0, days);
      return;
    }
    for (const inner of Object.values(value)) this.read(inner);
  }

  #add(months: number, days: number): void {
    this.#single.set(`${String(months)}+${String(days)}`, { months, rest: days });
  }

  get sums(): readonly { readonly months: number; readonly rest: number }[] {
    const single = [{ months: 0, rest: 0 }, ...this.#single.values()];
    const all = new Map<string, { months: number; rest: number }>();
    for (const left of single) {
      for (const right of single) {
        const sum = { months: left.months + right.months, rest: left.rest + right.rest };
        all.set(`${String(sum.months)}+${String(sum.rest)}`, sum);
      }
    }
    return [...all.values()];
  }
}

/** Every text that may be a day, in facts and records. */
function collectDays(facts: FactSet, into: Set<string>): void {
  for (const value of Object.values(facts)) {
    if (typeof value === 'string') {
      if (value.length === 10) into.add(value);
    } else if (typeof value === 'object' && value !== null && 'records' in value) {
      for (const record of value.records) collectDays(record, into);
      if (value.completeOver !== null) {
        into.add(value.completeOver.from);
        if (value.completeOver.to !== null) into.add(value.completeOver.to);
      }
    }
  }
}
