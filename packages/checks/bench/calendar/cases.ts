import type { LocalDate } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import { seededRandom } from '@huiqi/kernel/random';

/** The ways of counting: workdays, months that roll over any day off, and days that roll over statutory holidays only. */
export const caseNames = ['workdays', 'months', 'statutory-holidays'] as const;

/** One of them. */
export type CaseName = (typeof caseNames)[number];

/** One period to count. */
export interface Asked {
  /** The day it is counted from. */
  readonly start: LocalDate;
  /** How long. */
  readonly amount: number;
}

/** The spans of each way of counting. */
export const spanOf: Readonly<Record<CaseName, (amount: number) => Span>> = {
  workdays: (amount) => ({ amount, unit: 'workday' }),
  months: (amount) => ({ amount, unit: 'month', roll: 'rest-day' }),
  'statutory-holidays': (amount) => ({ amount, unit: 'day', roll: 'statutory-holiday' }),
};

const amounts: Readonly<Record<CaseName, readonly number[]>> = {
  workdays: [1, 3, 5, 7, 10, 15, 20, 30],
  months: [1, 2, 3, 6],
  'statutory-holidays': [7, 10, 15, 30, 60, 90],
};

/** A day as text. */
export function textOf(moment: number): LocalDate {
  return new Date(moment).toISOString().slice(0, 10) as LocalDate;
}

/** The number of its milliseconds. */
export function momentOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Seeded periods that start in 2024 to mid 2026 and end within the published years. */
export function periods(name: CaseName, count: number): readonly Asked[] {
  const random = seededRandom(`calendar-${name}`);
  const first = momentOf('2024-01-01');
  return Array.from({ length: count }, () => ({
    start: textOf(first + random.below(900) * 86_400_000),
    amount: amounts[name][random.below(amounts[name].length)] ?? 1,
  }));
}
