import { type Caution, yearOf } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import { type Case, type CompiledRule, ruleById } from '@huiqi/rules';
import { setsLimit } from './clock-rules.ts';
import type { DueDay } from './due-day-value.ts';

/** @internal What the reader must know beside the day. */
export function dueCautions(
  open: Case,
  due: DueDay,
  group: readonly CompiledRule[],
  calendar: CalendarView,
): readonly Caution[] {
  const { rule, source, strict, latest } = due;
  const cautions: Caution[] = [];
  const add = (code: string, params: Caution['params'], cites = source): void => {
    cautions.push({ code, params: { rule, ...params }, source: cites });
  };
  if (strict !== latest) add('calendar.openReading', { strict, latest });
  const changedOn = ruleById(open.book, rule)?.rule.inForce.to ?? null;
  if (changedOn !== null && changedOn <= latest) {
    for (const { rule: next, days, source: cites } of due.otherTexts) {
      if (days === null) add('calendar.straddleUncounted', { changedOn, next }, cites);
      else add('calendar.straddle', { changedOn, next, day: strict, nextDay: days.strict }, cites);
    }
    if (!group.some((next) => setsLimit(next) && next.rule.inForce.from >= changedOn)) {
      add('calendar.textEnded', { changedOn });
    }
  }
  const years = calendar.provisionalYears.filter((year) => yearOf(due.from) <= year && year <= yearOf(latest));
  if (years.length > 0) add('calendar.provisional', { years, calendar: calendar.id });
  if (due.restart !== null) add('calendar.restarted', { by: due.restart.rule, from: due.from }, due.restart.source);
  if (due.alsoDue.length > 0) add('calendar.several', { others: due.alsoDue.map((other) => other.rule) });
  return cautions;
}
