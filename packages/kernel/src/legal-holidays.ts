import type { Evidence } from './citation.ts';
import { addDays } from './day-number.ts';
import { findLast } from './last-of.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';

/** One legal holiday of everyone, as the regulation dates it. @zh 全体公民放假的节日 */
export interface LegalHoliday {
  /** Its name. */
  readonly name: string;
  /** The month and day on which it falls, `MM-DD`, or its name in the table of days that move. */
  readonly on: string;
  /** How many days before that day it begins, such as one for the eve; none unless given. */
  readonly before?: number;
  /** How many days it lasts. */
  readonly days: number;
}

/** One text of the regulation that dates the legal holidays. @zh 放假办法的一个文本 */
export interface HolidayText {
  /** The document. */
  readonly document: string;
  /** How well its text is known. */
  readonly evidence: Evidence;
  /** The day it was published. */
  readonly publishedOn: LocalDate;
  /** From which day to which it is in force, half-open. */
  readonly inForce: Period;
  /** The holidays it names. */
  readonly holidays: readonly LegalHoliday[];
}

/**
 * What is certain of a year before its notice: the legal holidays by the regulation, and which days a notice may still move.
 *
 * @zh 法定节假日
 */
export interface LegalHolidays {
  /** The texts of the regulation, in the order in which they came into force. */
  readonly texts: readonly HolidayText[];
  /** The days of the holidays that follow the moon or the sun, by year and name; a year that is not in it is not dated. */
  readonly moving: {
    /** Where they come from. */
    readonly document: string;
    /** How well that is known. */
    readonly evidence: Evidence;
    /** The days. */
    readonly years: Readonly<Record<string, Readonly<Record<string, LocalDate>>>>;
  };
  /** Which days a notice may make a working day or a day off. @zh 可能调休的日子 */
  readonly movable: {
    /** Whether it may move any day of a weekend. */
    readonly weekends: boolean;
    /** It may move a weekday that lies within as many days of a legal holiday. */
    readonly weekdaysWithin: number;
  };
}

/**
 * The legal holidays of a year by the text in force in it, or null where no text is known or a holiday cannot be dated.
 *
 * @param known - the regulation with its table of days
 * @param year - the year
 * @param knownOn - texts published after this day are unknown
 */
export function legalHolidays(
  { texts, moving }: LegalHolidays,
  year: number,
  knownOn: LocalDate,
): { readonly text: HolidayText; readonly days: readonly LocalDate[] } | null {
  // That a text ends is known only by the one that follows it, so that a year of which that was not yet known goes by the old one.
  const text = findLast(texts, ({ publishedOn, inForce }) => publishedOn <= knownOn && inForce.from <= `${year}-01-01`);
  const days: LocalDate[] = [];
  for (const { on, before = 0, days: length } of text?.holidays ?? []) {
    const day = on.includes('-') ? (`${year}-${on}` as LocalDate) : moving.years[year]?.[on];
    if (day === undefined) return null;
    for (let index = 0; index < length; index += 1) days.push(addDays(day, index - before));
  }
  return text === undefined ? null : { text, days };
}
