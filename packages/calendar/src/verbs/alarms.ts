import { type Accepted, accepted } from '@huiqi/kernel';
import { type FieldsOf, seriesVerb, type VerbAnswer } from '@huiqi/rules/verb';
import { tellAlarm } from '../alarms/alarm-answers.ts';
import { alarmPlan } from '../alarms/alarm-plan.ts';
import type { AlarmPolicy } from '../alarms/alarm-policy.ts';
import type { Alarm, AlarmedItem, Alarms } from '../alarms/alarm-value.ts';
import { usualAlarmPolicy } from '../alarms/usual-policy.ts';
import { issue } from '../codes.ts';
import { alarmLine } from './alarms/alarm-line.ts';
import { AlarmsInput, AlarmsOutput } from './alarms/alarms-line.ts';

/** What all lines of a series of reminders share. */
export interface AlarmSettings {
  /** The bureau's policy; {@link usualAlarmPolicy} unless given. */
  readonly policy?: AlarmPolicy;
}

/**
 * When to remind whom of what. A series, since an item that an earlier line brought is a finding of the later one; the plan of each line
 * is kept for whoever writes digests and calendar files from them.
 *
 * @zh 提醒
 */
export const alarms = seriesVerb<typeof AlarmsInput, typeof AlarmsOutput, AlarmSettings, Accepted<Alarms>>({
  engine: 'calendar',
  name: 'alarms',
  summary: { zh: '提醒：到期摘要和日历文件', en: 'reminders: digests and a calendar file' },
  help: {
    zh: '每行是写明截止日的事项 {"duty","title","enterprise","officer","due","done",…}，由规则计算的期限 {"clock","facts","events",…}，或者周期性事项 {"duty","facts","events","period",…}（不写 period 时自决定日起十五个月）。给出 --out 时写出 alarms.ics、digest.md、digest.html 和 revisions.json。',
    en: 'Each line is an item with its due day {"duty","title","enterprise","officer","due","done",…}, a clock to count {"clock","facts","events",…}, or a recurring duty {"duty","facts","events","period",…}, fifteen months from the day of the decision without a period. With --out it writes alarms.ics, digest.md, digest.html and revisions.json.',
  },
  input: AlarmsInput,
  output: AlarmsOutput,
  start(room, { policy = usualAlarmPolicy }, keep) {
    const { decidedOn } = room.days;
    const { calendar } = room.open({}).input;
    if (calendar === undefined) throw new Error('A rule desk opens every matter with its calendar.');
    // A policy that cannot be used is refused before any line.
    const day = { calendar, asOf: decidedOn };
    alarmPlan([], policy, day);
    const seenIds = new Set<string>();
    return (line): VerbAnswer<FieldsOf<typeof AlarmsOutput>> => {
      const read = alarmLine(line, room);
      if (!read.ok) return read;
      const several = 'items' in read;
      const rows = several ? read.items : [read.item];
      const plan = withoutTwice(alarmPlan(rows, policy, day), seenIds);
      const { value: planned, issues } = plan;
      const [first, ...otherIssues] = issues;
      // A line is answered when any of its rounds can be reminded of, or when there is none to remind of.
      if (planned.items.length === 0 && rows.length > 0) {
        return { ok: false, found: first ?? issue('alarm.line'), issues: [...otherIssues, ...read.issues] };
      }
      for (const { id } of planned.items) seenIds.add(id);
      keep(plan);
      const answers = planned.items.map((item) => answerOf(item, planned));
      const [answer] = answers;
      return {
        ok: true,
        fields: several || answer === undefined ? { items: answers } : answer,
        issues: [...read.issues, ...issues],
        said: () =>
          planned.items.flatMap((item) => [
            { outcome: tellAlarm(item, ringsOf(item, planned), decidedOn) },
            { cautions: item.cautions },
          ]),
      };
    };
  },
  examples: [
    {
      title: '整改任务',
      packs: [],
      asOf: '2026-10-26',
      line: { duty: 'demo.task', title: '落实整改', officer: 'O1', opens: '2026-09-01', due: '2026-10-31' },
      says: '结论：2026年10月31日截止；下一次提醒2026年10月30日',
    },
  ],
});

/** A plan without the items that an earlier line brought: each of those is an issue of this line. */
function withoutTwice(plan: Accepted<Alarms>, seenIds: ReadonlySet<string>): Accepted<Alarms> {
  const { value: all, issues } = plan;
  const again = all.items.filter(({ id }) => seenIds.has(id));
  if (again.length === 0) return plan;
  const value = {
    ...all,
    items: all.items.filter(({ id }) => !seenIds.has(id)),
    alarms: all.alarms.filter(({ item }) => !seenIds.has(item)),
  };
  return accepted(value, [...issues, ...again.map(({ duty, round }) => issue('alarm.duplicate', { duty, round }))]);
}

function ringsOf({ id }: AlarmedItem, { alarms: rings }: Alarms): readonly Alarm[] {
  return rings.filter(({ item }) => item === id);
}

function answerOf(seenIds: AlarmedItem, planned: Alarms) {
  const { id, due, state, level } = seenIds;
  return {
    item: id,
    due,
    state,
    level,
    alarms: ringsOf(seenIds, planned).map(({ id: alarm, day, kind, level: raised, to, silenced }) => ({
      id: alarm,
      day,
      kind,
      level: raised,
      to,
      silenced,
    })),
  };
}
