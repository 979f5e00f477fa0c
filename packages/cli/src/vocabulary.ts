import { openBureau } from '@huiqi/sdk';
import { shippedCalendar } from './shipped.ts';

/** The words of all engines: those a pack may use. */
export const { vocabulary } = openBureau({ packs: [], calendar: shippedCalendar }).book;
