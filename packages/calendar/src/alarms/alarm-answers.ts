import type { LocalDate, Sentence } from '@huiqi/kernel';
import type { Alarm, AlarmedItem } from './alarm-value.ts';

/**
 * How one item stands and when it rings next, in sentences. A day that is only a bound is said as one.
 *
 * @zh 提醒事项的文字
 * @param item - the item
 * @param alarms - the alarms of the plan
 * @param asOf - the day it is asked on
 */
export function tellAlarm(
  { id, due, done, state, certain = true }: AlarmedItem,
  alarms: readonly Alarm[],
  asOf: LocalDate,
): readonly Sentence[] {
  if (done !== null) return [{ code: `alarm.answer.${state === 'late' ? 'late' : 'done'}`, params: { due, done } }];
  const next = alarms.find(({ item, day, silenced }) => item === id && day >= asOf && !silenced)?.day;
  const sentence: Sentence = { code: certain ? 'alarm.answer.due' : 'alarm.answer.notBefore', params: { due } };
  if (state === 'check' || state === 'overdue') return [sentence, { code: `alarm.answer.${state}`, params: {} }];
  return [
    sentence,
    next === undefined
      ? { code: 'alarm.answer.quiet', params: {} }
      : { code: 'alarm.answer.next', params: { day: next } },
  ];
}
