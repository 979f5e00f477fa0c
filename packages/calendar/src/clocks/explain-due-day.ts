import type { Determination } from '@huiqi/kernel';
import { explain, type Matter } from '@huiqi/rules';
import { decideClock } from './decide-clock.ts';
import type { DueDay } from './due-day-value.ts';
import { dueSteps } from './due-steps.ts';

/**
 * Until when something has to be done, with every step: which days counted and why the others did not. Without its steps the
 * answer equals that of {@link dueDay}.
 *
 * @zh 期限计算过程
 * @param matter - as for {@link dueDay}
 * @param name - as for {@link dueDay}
 * @returns the answer of {@link dueDay} with `steps`; the result of the step `due.days` is a list of {@link TracedDay}
 * @throws {@link CallerError} as {@link dueDay}
 * @example
 * ```ts
 * import { calendarVocabulary, explainDueDay } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { calendarCn, cnComplaints } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnComplaints], calendarVocabulary);
 * const days = { decidedOn: '2026-06-17', knownOn: '2026-06-17', events: { 'jurisdiction.disputed': '2026-06-17' } } as const;
 * const matter = openMatter(book, { facts: {}, days, calendar: calendarAsKnown(calendarCn, days.knownOn) });
 * const { steps = [] } = explainDueDay(matter, 'cn.jurisdiction.dispute');
 * steps.find(({ what }) => what === 'due.strict')?.result; // => '2026-06-29'
 * ```
 */
export function explainDueDay(matter: Matter, name: string): Determination<DueDay> {
  return decideClock(matter, name, explain, dueSteps);
}
