import type { WorkingCalendar } from '@huiqi/kernel/days';
import * as shipped from '@huiqi/packs';
import type { SealedPack } from '@huiqi/rules';

/** The packs that are published with the command line. */
export const shippedPacks: readonly SealedPack[] = (Object.values(shipped) as readonly object[]).filter(
  (one): one is SealedPack => 'rules' in one && 'digest' in one,
);

/** The working calendar that is published with them. */
export const shippedCalendar: WorkingCalendar = shipped.calendarCn;
