import { openRuleDesk } from '@huiqi/sdk';
import { shippedCalendar } from './shipped.ts';

/** The words of all engines: those a pack may use. */
export const { vocabulary } = openRuleDesk({ packs: [], calendar: shippedCalendar }).book;
