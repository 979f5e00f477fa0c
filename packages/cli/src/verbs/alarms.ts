import {
  type Alarm,
  type AlarmedItem,
  type AlarmItem,
  type Alarms,
  alarmsFor,
  type AlarmPolicy as Policy,
  tellAlarm,
} from '@huiqi/calendar';
import { AlarmPolicy } from '@huiqi/calendar/schema';
import { issue } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { sayCautions, saySentences } from '@huiqi/messages';
import type { WordLine } from '@huiqi/model/line';
import type * as z from 'zod';
import { openAlarmFiles } from '../alarm-files.ts';
import { alarmLine } from '../alarm-line.ts';
import { batchOptions, dayOptions, rulesOptions } from '../arguments/options.ts';
import type { Arguments } from '../arguments/read-arguments.ts';
import { type LineAnswer, runBatch } from '../batch.ts';
import { deskOf } from '../desk.ts';
import { calendarOf } from '../own-calendar.ts';
import { readShapedFile } from '../read-file.ts';
import { AlarmsInput } from '../schemas/alarms.ts';
import type { Verb } from '../verb.ts';
import { say, speeches } from '../words.ts';

/** Where a bureau has no policy of its own: two months, one month, a week and a day before, as reminding tools commonly do. */
const usualPolicy: Policy = {
  leads: [
    { amount: 60, unit: 'day' },
    { amount: 30, unit: 'day' },
    { amount: 7, unit: 'day' },
    { amount: 1, unit: 'workday' },
  ],
};

/** `huiqi alarms`: when to remind whom of what, as answers, digests and a calendar file. @zh 提醒 */
export const alarmsVerb: Verb = {
  name: 'alarms',
  key: 'alarms',
  operands: '',
  count: [0, 0],
  options: [...dayOptions, ...rulesOptions, 'policy', 'by', 'since', 'before', 'out', 'force', ...batchOptions],
  input: AlarmsInput,
  async run(given, streams) {
    const opened = await deskOf(given, streams);
    const { decidedOn, knownOn } = opened;
    const policyFile = given.text('policy');
    const policy = policyFile === null ? usualPolicy : await readShapedFile(policyFile, AlarmPolicy);
    const view = calendarAsKnown(await calendarOf(given), knownOn, { provisional: given.flag('provisional') });
    const plan = (items: readonly AlarmItem[]): Alarms => alarmsFor(items, policy, view, decidedOn);
    const taken = new Set<string>();
    // A policy that cannot be used is told before any line is read.
    const files = await openAlarmFiles(given, plan([]), (id) => taken.has(id));
    const lines = { wrong: 0, missed: 0 };
    const answer = (line: z.output<typeof AlarmsInput>): LineAnswer => {
      const read = alarmLine(line, opened);
      if (!read.ok) return read;
      const several = 'items' in read;
      const rows = several ? read.items : [read.item];
      const own = withoutTwice(plan(rows), taken);
      const [first, ...others] = own.issues;
      // A line is answered when any of its rounds can be reminded of, or when there is none to remind of.
      if (own.items.length === 0 && rows.length > 0) {
        return { ok: false, found: first ?? lineIssue, issues: [...others, ...read.issues] };
      }
      const keep = files?.take(own);
      for (const { id } of own.items) taken.add(id);
      if (own.issues.length > 0) lines.wrong += 1;
      const answers = own.items.map((item) => answerOf(own, item));
      return {
        ok: true,
        answer: several ? { items: answers } : { ...answers[0] },
        issues: [...read.issues, ...own.issues],
        words: given.flag('say') ? own.items.flatMap((item) => wordsOf(item, ringsOf(own, item), given)) : null,
        ...(keep === undefined ? {} : { keep }),
      };
    };
    try {
      const code = await runBatch(
        {
          verb: 'alarms',
          schema: AlarmsInput,
          labels: opened.desk.labels,
          answer,
          missed: () => (lines.missed += 1),
        },
        given,
        streams,
      );
      await files?.finish(lines.missed + lines.wrong);
      return lines.wrong > 0 ? 1 : code;
    } finally {
      await files?.release();
    }
  },
};

/** A plan without the items that an earlier line brought: each of those is an issue of this line. */
function withoutTwice(own: Alarms, taken: ReadonlySet<string>): Alarms {
  const again = own.items.filter(({ id }) => taken.has(id));
  if (again.length === 0) return own;
  return {
    ...own,
    items: own.items.filter(({ id }) => !taken.has(id)),
    alarms: own.alarms.filter(({ item }) => !taken.has(item)),
    issues: [...own.issues, ...again.map(({ duty, round }) => issue('alarm.duplicate', { duty, round }))],
  };
}

const lineIssue = { code: 'cli.alarms.line', severity: 'error', path: [], params: {} } as const;

function ringsOf({ alarms }: Alarms, { id }: AlarmedItem): readonly Alarm[] {
  return alarms.filter(({ item }) => item === id);
}

function answerOf(own: Alarms, taken: AlarmedItem) {
  const { id, due, state, level } = taken;
  return {
    item: id,
    due,
    state,
    level,
    alarms: ringsOf(own, taken).map(({ id: alarm, day, kind, level: raised, to, silenced }) => ({
      id: alarm,
      day,
      kind,
      level: raised,
      to,
      silenced,
    })),
  };
}

function wordsOf(taken: AlarmedItem, alarms: readonly Alarm[], given: Arguments): readonly WordLine[] {
  const { locale } = given;
  const value = saySentences(tellAlarm(taken, alarms, given.day('as-of')), speeches[locale]);
  const cautions = sayCautions({ cautions: taken.cautions, citations: [] }, speeches[locale]);
  return [
    { kind: 'outcome', text: say('outcome.determinedAs', { value }, locale), citation: null },
    ...cautions.map(({ text }): WordLine => ({ kind: 'caution', text, citation: null })),
  ];
}
