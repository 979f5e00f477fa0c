import type { LocalDate } from '@huiqi/kernel';
import { type Bureau, openBureau } from '@huiqi/sdk';
import type { Arguments } from './arguments/read-arguments.ts';
import { shippedLadders } from './ladders.ts';
import { calendarOf } from './own-calendar.ts';
import { readPacks } from './read-packs.ts';

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
 * Opens the bureau that a call asks for: its days, its packs and its calendar.
 *
 * @throws {@link CallerError} when a day is missing or none, when packs cannot be read, and what `openBureau` throws
 */
export async function bureauOf(given: Arguments): Promise<OpenedBureau> {
  const [decidedOn, knownOn] = [given.day('as-of'), given.day('known-on')];
  const division = given.text('division');
  const bureau = openBureau({
    packs: await readPacks(given),
    calendar: await calendarOf(given),
    ladders: shippedLadders,
    ...(division === null ? {} : { division }),
    unconfirmed: given.flag('unconfirmed'),
    examples: given.flag('examples'),
    provisional: given.flag('provisional'),
  });
  return { bureau, decidedOn, knownOn };
}
