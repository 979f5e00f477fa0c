import { compareText, type LocalDate } from '@huiqi/kernel';
import { addDays, daysBetween } from '@huiqi/kernel/days';
import type { AlarmText } from './alarm-item.ts';
import { type RecipientKind, roleKey } from './alarm-recipient.ts';
import type { Alarm, AlarmedItem, Alarms } from './alarm-value.ts';
import type { AlarmDigest, AlarmDigestEntry } from './digest-value.ts';
import { itemStateOn, raisedLevel } from './item-state.ts';

/** What a digest follows. */
export interface AlarmDigestOptions {
  /** The day of the digest before; the previous day unless given, null for the first digest ever. */
  readonly since?: LocalDate | null;
}

/**
 * One digest a day for each enterprise, officer or role, instead of one message per alarm. An item stands in it once: while it is
 * overdue or to be checked, or when a lead has rung and nobody has acknowledged. A digest in which nothing is new says so (`rings: false`) and need
 * not be sent; a job that runs on workdays only names the day of its last run as `since`, so that nothing rings unheard.
 *
 * @zh 提醒摘要
 * @param alarms - the plan
 * @param by - enterprises, officers, or the roles that were told. What no enterprise or officer is named for stands under null, so
 * that nothing is lost
 * @param day - the day of the digest, not before the plan's
 * @returns the digests by key, what is nobody's first; none for whom there is nothing
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a day that is none
 * @example
 * ```ts
 * import { alarmDigest, alarmPlan } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 *
 * const item = { duty: 'demo', title: '检定', enterprise: 'E1', officer: 'O1', opens: null, at: null, done: null } as const;
 * const items = [
 *   { ...item, round: '1', due: '2026-06-30', ends: '2026-06-30' },
 *   { ...item, round: '2', due: '2026-05-31', ends: '2026-05-31' },
 * ] as const;
 * const asOf = '2026-06-01';
 * const calendar = calendarAsKnown({ id: 'demo', notices: [] }, asOf);
 * const plan = alarmPlan(items, { leads: [{ amount: 30, unit: 'day' }] }, { calendar, asOf }).value;
 * alarmDigest(plan, 'officer', '2026-06-01').map(({ key, entries }) => [key, entries.map(({ item: { round } }) => round)]); // => [['O1', ['2', '1']]]
 * ```
 */
export function alarmDigest(
  alarms: Alarms,
  by: RecipientKind,
  day: LocalDate,
  options: AlarmDigestOptions = {},
): readonly AlarmDigest[] {
  const since = options.since === undefined ? addDays(day, -1) : options.since;
  const ofItem = new Map<string, Alarm[]>(alarms.items.map(({ id }) => [id, []]));
  for (const alarm of alarms.alarms) ofItem.get(alarm.item)?.push(alarm);
  const groups = new Map<string | null, { name: AlarmText | null; entries: AlarmDigestEntry[] }>();
  for (const item of alarms.items) {
    const entry = entryOf(item, ofItem.get(item.id) ?? [], day, since);
    if (entry === null) continue;
    for (const { key, name } of recipients(entry, by)) {
      const group = groups.get(key) ?? { name, entries: [] };
      group.name ??= name;
      group.entries.push(entry);
      groups.set(key, group);
    }
  }
  const keys = [...groups.keys()].sort((left, right) => compareText(left ?? '', right ?? ''));
  return keys.map((key) => {
    const { name, entries } = groups.get(key) ?? { name: null, entries: [] };
    const overdue = entries.filter((entry) => entry.overdue).length;
    const checks = entries.filter((entry) => entry.check).length;
    const rings = entries.some((entry) => entry.rings);
    return { by, key, name, day, rings, overdue, checks, entries: entries.sort(mostUrgentFirst) };
  });
}

/** The item's line, or null where it has none on that day. */
function entryOf(
  item: AlarmedItem,
  alarms: readonly Alarm[],
  day: LocalDate,
  since: LocalDate | null,
): AlarmDigestEntry | null {
  const state = itemStateOn(item, day);
  if (state === 'done' || state === 'late') return null;
  const acknowledged = item.acknowledged ?? null;
  const answered = acknowledged !== null && acknowledged <= day;
  const rung = alarms.filter((alarm) => alarm.day <= day && !(alarm.kind === 'lead' && answered));
  const [overdue, check] = [state === 'overdue', state === 'check'];
  if (!overdue && !check && rung.length === 0) return null;
  const isNew = (on: LocalDate | null | undefined): boolean =>
    on !== null && on !== undefined && on <= day && (since === null || on > since);
  const { level, rank } = raisedLevel(alarms, day);
  return {
    item,
    overdue,
    check,
    daysLeft: daysBetween(day, item.due),
    level: level ?? item.openLevel,
    rank,
    rings: since === null || isNew(item.known) || rung.some((alarm) => isNew(alarm.day)),
    told: [...new Map(rung.flatMap(({ to }) => (to === null ? [] : [[roleKey(to), to] as const]))).values()],
    alarms: rung.map(({ id }) => id),
  };
}

function recipients(
  { item, told }: AlarmDigestEntry,
  by: RecipientKind,
): readonly { readonly key: string | null; readonly name: AlarmText | null }[] {
  if (by === 'role') return told.map((to) => ({ key: roleKey(to), name: to }));
  return [{ key: item[by], name: by === 'enterprise' ? (item.enterpriseName ?? null) : null }];
}

function mostUrgentFirst(left: AlarmDigestEntry, right: AlarmDigestEntry): number {
  if (left.overdue !== right.overdue) return left.overdue ? -1 : 1;
  if (left.check !== right.check) return left.check ? -1 : 1;
  return (
    compareText(left.item.due, right.item.due) ||
    right.rank - left.rank ||
    compareText(left.item.duty, right.item.duty) ||
    compareText(left.item.id, right.item.id)
  );
}
