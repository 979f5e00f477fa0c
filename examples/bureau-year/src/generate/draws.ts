import type { LocalDate } from '@huiqi/kernel';
import { addDays, daysBetween } from '@huiqi/kernel/days';
import type { Random } from '@huiqi/kernel/random';

/** One of the items. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.below(items.length)] as T;
}

/** Whether something that happens in so many of a hundred cases happens. */
export function chance(random: Random, percent: number): boolean {
  return random.below(100) < percent;
}

/** A whole number, both ends included. */
export function between(random: Random, low: number, high: number): number {
  return low + random.below(high - low + 1);
}

/** A day, both ends included. */
export function dayIn(random: Random, from: LocalDate, to: LocalDate): LocalDate {
  return addDays(from, random.below(daysBetween(from, to) + 1));
}

/** A number with zeros in front. */
export function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
