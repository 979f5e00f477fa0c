import type { LocalDate } from '@huiqi/kernel';
import type { WorkingCalendar } from '@huiqi/kernel/days';
import { type Bureau, openBureau } from '@huiqi/sdk';
import type { Arguments } from './arguments/read-arguments.ts';
import { readShapedFile } from './read-file.ts';
import { readPacks } from './read-packs.ts';
import { CalendarFile } from './schemas/alarms.ts';
import { shippedCalendar } from './shipped.ts';

/** A bureau with the days it decides on. */
export interface OpenedBureau {
  /** The bureau. */
  readonly bureau: Bureau;
  /** The day the decision is taken. */
  readonly decidedOn: LocalDate;
  /** The day up to which documents are known. */
  readonly knownOn: LocalDate;
}

/**
 * Opens the bureau that a call asks for: its days, its packs and the shipped calendar.
 *
 * @throws {@link CallerError} when a day is missing or none, when packs cannot be read, and what `openBureau` throws
 */
export async function bureauOf(given: Arguments): Promise<OpenedBureau> {
  const [decidedOn, knownOn] = [given.day('as-of'), given.day('known-on')];
  const division = given.text('division');
  const bureau = openBureau({
    packs: await readPacks(given),
    calendar: await calendarOf(given),
    ...(division === null ? {} : { division }),
    unconfirmed: given.flag('unconfirmed'),
    examples: given.flag('examples'),
    provisional: given.flag('provisional'),
  });
  return { bureau, decidedOn, knownOn };
}

/**
 * The working calendar of a call: the file of `--calendar`, or the shipped one.
 *
 * @throws {@link CallerError} what reading a file throws
 */
export async function calendarOf(given: Arguments): Promise<WorkingCalendar> {
  const file = given.text('calendar');
  if (file === null) return shippedCalendar;
  return readShapedFile(file, CalendarFile);
}
