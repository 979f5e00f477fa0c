import { cnCalendar } from '@huiqi/packs';
import { openRuleDesk } from '@huiqi/sdk';

/** The words of all engines: those a pack may use. */
export const { vocabulary } = openRuleDesk({ packs: [], calendar: cnCalendar }).book;
