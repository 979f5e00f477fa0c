import { type Alarms, alarmPlan, usualAlarmPolicy } from '@huiqi/calendar';
import { AlarmPolicy } from '@huiqi/calendar/schema';
import type { Accepted } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { alarms, openVerb } from '@huiqi/sdk/verbs';
import { openAlarmFiles } from '../alarm-files.ts';
import { runBatch } from '../batch.ts';
import { calendarOf } from '../own-calendar.ts';
import { readShapedFile } from '../read-file.ts';
import type { Verb } from '../verb.ts';
import { callOf, lineVerb } from './line-verb.ts';

const files = ['policy', 'by', 'since', 'before', 'out', 'force'] as const;
const { options, ...described } = lineVerb(alarms);

/** `huiqi alarms`: when to remind whom of what, as answers, digests and a calendar file. @zh 提醒 */
export const alarmsVerb: Verb = {
  ...described,
  options: options.flatMap((name) => (name === 'explain' ? files : [name])),
  async run(callArguments, streams) {
    const call = await callOf(callArguments, streams);
    const { decidedOn, knownOn, desk } = call;
    const policyFile = callArguments.text('policy');
    const policy = policyFile === null ? usualAlarmPolicy : await readShapedFile(policyFile, AlarmPolicy);
    const view = calendarAsKnown(await calendarOf(callArguments), knownOn, {
      provisional: callArguments.flag('provisional'),
    });
    // A policy that cannot be used is told before any line is read.
    const answer = openVerb(alarms, { ...call, settings: { policy } });
    const takenNames = new Set<string>();
    const out = await openAlarmFiles(
      callArguments,
      alarmPlan([], policy, { calendar: view, asOf: decidedOn }).value,
      (id) => takenNames.has(id),
    );
    const lines = { wrong: 0, missed: 0 };
    try {
      const code = await runBatch(
        {
          verb: 'alarms',
          labels: desk.labels,
          answer(data, number) {
            const answered = answer(data, number);
            if (!answered.ok) return answered;
            const [{ value: own, issues }] = answered.kept as readonly [Accepted<Alarms>];
            const keep = out?.take(own);
            for (const { id } of own.items) takenNames.add(id);
            if (issues.length > 0) lines.wrong += 1;
            return keep === undefined ? answered : { ...answered, keep };
          },
          missed: () => (lines.missed += 1),
        },
        callArguments,
        streams,
      );
      await out?.finish(lines.missed + lines.wrong);
      return lines.wrong > 0 ? 1 : code;
    } finally {
      await out?.release();
    }
  },
};
