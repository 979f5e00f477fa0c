import {
  type Accepted,
  accepted,
  type Caution,
  compareText,
  dayFault,
  type Issue,
  isLocalDate,
  type LocalDate,
  shown,
  under,
  verifyDay,
  yearOf,
} from '@huiqi/kernel';
import { type CalendarView, isLocalTime } from '@huiqi/kernel/days';
import { issue } from '../codes.ts';
import { leadDay } from './alarm-days.ts';
import { alarmId, alarmItemId } from './alarm-ids.ts';
import type { AlarmItem } from './alarm-item.ts';
import { lateRings, type Ring } from './alarm-late.ts';
import type { AlarmPolicy } from './alarm-policy.ts';
import { alarmRules, type CheckedRule, leadKey } from './alarm-rules.ts';
import type { Alarm, AlarmedItem, Alarms } from './alarm-value.ts';
import { itemStateOn, raisedLevel } from './item-state.ts';

/** As of when alarms are planned. */
export interface AlarmPlanDay {
  /** The calendar as known on that day. */
  readonly calendar: CalendarView;
  /** The day of the plan: what is done later is not known yet. */
  readonly asOf: LocalDate;
}

/**
 * When to remind whom of what: the alarms of many items by a bureau's policy, past and to come.
 *
 * - Leads are moved to the previous workday, never to a later one. Where the notice of the year is missing they are moved as
 *   in an ordinary week, with a caution where the day may still move.
 * - An item is overdue from the day after its due day, and that always rings. Where the records do not tell whether it was done, or its
 *   day is only a bound, it rings to be checked instead and is not called overdue.
 * - Nothing rings on or after the day it was done.
 * - An acknowledgement silences the leads that were still to come, since their reader has seen it. It silences neither being late nor
 *   the steps that tell a superior: seeing is not doing, and whoever is reminded must not be able to switch that off.
 *
 * @zh 提醒计划
 * @param items - what is to be done; `done` and `acknowledged` after `asOf` are not known yet
 * @param policy - the bureau's policy
 * @param day - the day of the plan, and the calendar as known then
 * @returns items and alarms; what could not be taken stands in the issues: `date.shape`, `date.unreal`, `alarm.year`, `alarm.time`,
 * `alarm.duplicate` for a second item of the same duty, enterprise, subject and round
 *
 * Cautions of items: `alarm.unmoved`, `alarm.uncounted`, `alarm.noStart`, `alarm.stageUncounted`, `alarm.escalationUncounted`,
 * `alarm.uncertain`, `alarm.unsure`, `calendar.provisional`.
 * @throws {@link CallerError} `alarm.policy` when the policy cannot be used, `date.shape` or `date.unreal` for an `asOf` that is no
 * day, `calendar.kind` and `date.range` as the kernel throws them
 * @example
 * ```ts
 * import { alarmPlan } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { cnCalendar } from '@huiqi/packs';
 *
 * const task = { duty: 'demo.task', title: '整改', enterprise: null, officer: 'O1', round: '1', opens: '2026-09-01', due: '2026-10-31' } as const;
 * const policy = {
 *   leads: [
 *     { share: { num: 30, den: 100 }, level: '黄' },
 *     { share: { num: 15, den: 100 }, level: '橙' },
 *   ],
 *   overdue: [{ level: '红' }],
 * };
 * const items = [{ ...task, ends: task.due, at: null, done: null }];
 * const asOf = '2026-09-01';
 * const { alarms } = alarmPlan(items, policy, { calendar: calendarAsKnown(cnCalendar, asOf), asOf }).value;
 * alarms.map(({ day, level }) => `${day} ${level}`); // => ['2026-10-13 黄', '2026-10-22 橙', '2026-11-01 红']
 * ```
 */
export function alarmPlan(
  items: readonly AlarmItem[],
  policy: AlarmPolicy,
  { calendar, asOf }: AlarmPlanDay,
): Accepted<Alarms> {
  verifyDay(asOf, 'asOf');
  const ruleOf = alarmRules(policy);
  const [taken, alarms, issues]: [AlarmedItem[], Alarm[], Issue[]] = [[], [], []];
  const seenIds = new Set<string>();
  for (const [index, item] of items.entries()) {
    const itemIssues = findings(item);
    const id = itemIssues.length === 0 ? alarmItemId(item) : '';
    if (seenIds.has(id)) itemIssues.push(issue('alarm.duplicate', { duty: item.duty, round: item.round }));
    issues.push(...under([index], itemIssues));
    if (itemIssues.length > 0) continue;
    seenIds.add(id);
    const planned = plan(id, item, ruleOf(item.duty), calendar, asOf);
    taken.push(planned.item);
    alarms.push(...planned.alarms);
  }
  const { id, documents, digest } = calendar;
  const reference = { id, documents, digest };
  return accepted({ asOf, calendar: reference, items: taken.sort(byDueDay), alarms: alarms.sort(byDay) }, issues);
}

function findings(item: AlarmItem): Issue[] {
  // What comes from outside need not be what its type says.
  if (typeof (item as unknown) !== 'object' || (item as AlarmItem | null) === null)
    return [issue('alarm.shape', { part: 'item' })];
  const unnamed = (['duty', 'round'] as const).filter((part) => typeof item[part] !== 'string');
  if (unnamed.length > 0) return unnamed.map((part) => issue('alarm.shape', { part }, [part]));
  const days = { opens: item.opens, due: item.due, ends: item.ends, done: item.done };
  const optional = { acknowledged: item.acknowledged, known: item.known, grace: item.grace };
  const found = Object.entries({ ...days, ...optional }).flatMap(([name, day]) => {
    const needed = name === 'due' || name === 'ends';
    if (!needed && (day === null || day === undefined)) return [];
    if (!isLocalDate(day)) return [issue(dayFault(day) ?? 'date.shape', { text: shown(day) }, [name])];
    // Beyond these years a day is a slip of the pen, and leads could not be counted.
    return yearOf(day) < 1900 || yearOf(day) > 2999 ? [issue('alarm.year', { day }, [name])] : [];
  });
  for (const [step, { on }] of (item.escalate ?? []).entries()) {
    if (on !== null && !isLocalDate(on)) found.push(issue('date.shape', { text: shown(on) }, ['escalate', step, 'on']));
  }
  const wrong = item.at !== null && !isLocalTime(item.at);
  return wrong ? [...found, issue('alarm.time', { text: item.at }, ['at'])] : [...found];
}

/** The item with what is not known yet on the day of the plan taken out, and its alarms. */
function plan(id: string, given: AlarmItem, rule: CheckedRule, calendar: CalendarView, asOf: LocalDate) {
  const known = (day: LocalDate | null | undefined): LocalDate | null =>
    day === null || day === undefined || day > asOf ? null : day;
  const item: AlarmItem = { ...given, done: known(given.done), acknowledged: known(given.acknowledged) };
  const cautions: Caution[] = [];
  const rings: Ring[] = [];
  const leads = new Map<string, LocalDate>();
  for (const lead of rule.leads) {
    const found = leadDay(lead, item, calendar);
    if ('code' in found) {
      cautions.push(found);
      continue;
    }
    cautions.push(...found.cautions);
    leads.set(leadKey(lead), found.day);
    const { day, planned } = found;
    rings.push({ kind: 'lead', key: leadKey(lead), day, planned, level: lead.level ?? null, to: null });
  }
  const late = lateRings(item, rule, leads, calendar, asOf);
  const all = [...rings, ...late.rings].filter(({ day }) => item.done === null || day < item.done);
  const alarms = all.map((ring) => alarmOf(id, item, ring, rule));
  return {
    item: itemOf(id, item, rule, alarms, [...cautions, ...late.cautions, ...provisional(alarms, calendar)], asOf),
    alarms,
  };
}

function alarmOf(id: string, item: AlarmItem, ring: Ring, rule: CheckedRule): Alarm {
  const { enterprise, officer } = item;
  const acknowledged = item.acknowledged ?? null;
  return {
    id: alarmId(id, ring.kind, ring.key),
    item: id,
    enterprise,
    officer,
    ...ring,
    rank: ring.level === null ? -1 : rule.levels.indexOf(ring.level),
    silenced: ring.kind === 'lead' && acknowledged !== null && acknowledged <= ring.day,
  };
}

function itemOf(
  id: string,
  item: AlarmItem,
  { lights = {} }: CheckedRule,
  alarms: readonly Alarm[],
  cautions: readonly Caution[],
  asOf: LocalDate,
): AlarmedItem {
  const state = itemStateOn(item, asOf);
  const openLevel = lights.open ?? null;
  const level =
    state === 'done'
      ? (lights.done ?? null)
      : state === 'late'
        ? (lights.late ?? null)
        : (raisedLevel(alarms, asOf).level ?? openLevel);
  return { ...item, id, state, level, openLevel, cautions };
}

/** A day counted by a projection is for orientation only. */
function provisional(alarms: readonly Alarm[], { provisionalYears }: CalendarView): readonly Caution[] {
  const years = provisionalYears.filter((year) => alarms.some(({ day }) => yearOf(day) === year));
  return years.length === 0 ? [] : [{ code: 'calendar.provisional', params: { years } }];
}

// Large plans spend their time here: one comparison after the other, nothing built.
function byDueDay(left: AlarmedItem, right: AlarmedItem): number {
  return compareText(left.due, right.due) || compareText(left.duty, right.duty) || compareText(left.id, right.id);
}

function byDay(left: Alarm, right: Alarm): number {
  return compareText(left.day, right.day) || compareText(left.item, right.item) || compareText(left.id, right.id);
}
