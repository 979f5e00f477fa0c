import type { LocalDate } from '@huiqi/kernel';
import type { AlarmItem } from './alarm-item.ts';
import type { Alarm, AlarmItemState } from './alarm-value.ts';

/**
 * How an item stands on a day.
 *
 * @internal
 */
export function itemStateOn({ due, done, certain, unsure }: AlarmItem, day: LocalDate): AlarmItemState {
  if (done !== null && done <= day) return done <= due ? 'done' : 'late';
  if (day <= due) return 'open';
  return certain === false || unsure === true ? 'check' : 'overdue';
}

/**
 * The highest level that the alarms of an open item have raised it to by a day. An acknowledgement silences, but dims no light.
 *
 * @internal
 */
export function raisedLevel(alarms: readonly Alarm[], day: LocalDate): Pick<Alarm, 'level' | 'rank'> {
  let highest: Pick<Alarm, 'level' | 'rank'> = { level: null, rank: -1 };
  for (const alarm of alarms) {
    if (alarm.day <= day && alarm.rank > highest.rank) highest = { level: alarm.level, rank: alarm.rank };
  }
  return highest;
}
