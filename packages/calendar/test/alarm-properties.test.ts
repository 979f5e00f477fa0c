import type { LocalDate } from '@huiqi/kernel';
import { addDays, calendarAsKnown, dayKindOf, isWorkingKind } from '@huiqi/kernel/days';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { type AlarmItem, type AlarmLead, type AlarmPolicy, alarmDigest, alarmPlan } from '../src/index.ts';
import { calendar } from './support.ts';

const first: LocalDate = '2025-06-01';
const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays(first, n));
const maybe = fc.option(day, { nil: null });

const item: fc.Arbitrary<AlarmItem> = fc.record({
  duty: fc.constantFrom('a', 'b'),
  title: fc.constant('事项'),
  enterprise: fc.constantFrom('E1', 'E2', null),
  officer: fc.constantFrom('O1', 'O2', null),
  round: fc.string({ maxLength: 3 }),
  opens: maybe,
  due: day,
  ends: day,
  at: fc.constant(null),
  done: maybe,
  acknowledged: maybe,
});

const span = fc.record({ amount: fc.nat(40), unit: fc.constantFrom('day', 'workday') });
const lead: fc.Arbitrary<AlarmLead> = fc.oneof(
  fc
    .record({ amount: fc.nat(60), unit: fc.constantFrom('day', 'workday', 'month') })
    .map((each) => ({ ...each, amount: each.unit === 'month' ? each.amount % 13 : each.amount })),
  fc.record({ share: fc.record({ num: fc.nat(20), den: fc.constant(20) }), level: fc.constantFrom('黄', '橙') }),
);
const policy: fc.Arbitrary<AlarmPolicy> = fc.record({
  leads: fc.uniqueArray(lead, {
    maxLength: 4,
    selector: (each) => ('share' in each ? each.share.num + 1000 : `${each.amount}${each.unit}`),
  }),
  overdue: fc.constant([{ level: '红' }]),
  escalate: fc.uniqueArray(
    span.map((after) => ({ after, to: '科长' })),
    { maxLength: 2, selector: ({ after }) => `${after.amount}${after.unit}` },
  ),
  repeat: span.map((each) => ({ ...each, amount: each.amount + 1 })),
});
const items = fc.array(item, { maxLength: 12 });
const none = calendarAsKnown({ id: 'none', notices: [] }, '2026-01-01');

test('nothing rings on or after the day it was done; a lead never passes the due day and is on a workday where that is known', () => {
  fc.assert(
    fc.property(items, policy, day, (given, rule, asOf) => {
      const { value: plan, issues } = alarmPlan(given, rule, { calendar, asOf });
      const byId = new Map(plan.items.map((each) => [each.id, each]));
      for (const alarm of plan.alarms) {
        const { done = null, due = '2000-01-01' } = byId.get(alarm.item) ?? {};
        expect(done === null || alarm.day < done).toBe(true);
        if (alarm.kind === 'lead') {
          expect(alarm.day <= alarm.planned && alarm.planned <= due).toBe(true);
          const kind = dayKindOf(calendar, alarm.day);
          expect(kind === null || isWorkingKind(kind) || (byId.get(alarm.item)?.cautions.length ?? 0) > 0).toBe(true);
        } else expect(alarm.day >= due).toBe(true);
      }
      const order = plan.alarms.map((alarm) => `${alarm.day} ${alarm.item} ${alarm.id}`);
      expect(order).toEqual([...order].sort());
      expect(plan.items.length + issues.length).toBe(given.length);
    }),
    runs(300),
  );
});

test('every open item that is overdue stands in the digests of a day exactly once, and no item twice', () => {
  fc.assert(
    fc.property(
      items,
      policy,
      day,
      fc.constantFrom('enterprise' as const, 'officer' as const),
      (given, rule, asOf, by) => {
        const plan = alarmPlan(given, rule, { calendar, asOf }).value;
        const listed = alarmDigest(plan, by, asOf).flatMap(({ key, entries }) =>
          entries.map((entry) => ({ key, entry })),
        );
        const ids = listed.map(({ entry }) => entry.item.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { key, entry } of listed) expect(entry.item[by]).toBe(key);
        const overdue = plan.items.filter(({ state }) => state === 'overdue').map(({ id }) => id);
        expect(
          listed
            .filter(({ entry }) => entry.overdue)
            .map(({ entry }) => entry.item.id)
            .sort(),
        ).toEqual(overdue.sort());
        for (const each of alarmDigest(plan, by, asOf)) {
          expect(each.entries.slice(0, each.overdue).every((entry) => entry.overdue)).toBe(true);
        }
      },
    ),
    runs(300),
  );
});

test('ids neither change with calendars nor with other leads, and never clash', () => {
  fc.assert(
    fc.property(items, policy, policy, day, (given, rule, other, asOf) => {
      const open = given.map((each) => ({ ...each, done: null }));
      const key = ({ value: plan }: ReturnType<typeof alarmPlan>) =>
        new Map(plan.alarms.map((alarm) => [`${alarm.item} ${alarm.kind} ${alarm.key}`, alarm.id]));
      const base = key(alarmPlan(open, rule, { calendar, asOf }));
      const without = key(alarmPlan(open, rule, { calendar: none, asOf }));
      const mixed = key(alarmPlan(open, other, { calendar, asOf }));
      for (const [name, id] of base) {
        expect(without.get(name) ?? id).toBe(id);
        expect(mixed.get(name) ?? id).toBe(id);
      }
      expect(new Set(base.values()).size).toBe(base.size);
    }),
    runs(200),
  );
});

test('an acknowledgement changes nothing but what leads do', () => {
  fc.assert(
    fc.property(items, policy, day, (given, rule, asOf) => {
      const plan = (acknowledged: LocalDate | null) =>
        alarmPlan(
          given.map((each) => ({ ...each, acknowledged })),
          rule,
          { calendar, asOf },
        ).value;
      const [unseen, seen] = [plan(null), plan(asOf)];
      expect(seen.alarms.map((alarm) => ({ ...alarm, silenced: false }))).toEqual(unseen.alarms);
      expect(seen.alarms.filter(({ kind, silenced }) => silenced && kind !== 'lead')).toEqual([]);
    }),
    runs(200),
  );
});
