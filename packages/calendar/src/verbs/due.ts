import { determinationLine, matterLine } from '@huiqi/model/line';
import { decided, matterVerb } from '@huiqi/rules/verb';
import * as z from 'zod';
import { dueDay } from '../clocks/due-day.ts';
import { DueDay } from '../schema/due-day.ts';

/** Until when something has to be done. @zh 期限计算 */
export const due = matterVerb({
  engine: 'calendar',
  name: 'due',
  summary: { zh: '计算办理期限', en: 'until when something has to be done' },
  help: {
    zh: 'clock 为期限的规则组或规则编号，events 中给出起算事由的日期。',
    en: 'clock is a group of rules or a rule, events gives the day it runs from.',
  },
  input: z
    .object({ ...matterLine, clock: z.string().meta({ title: '期限（规则组或规则编号）', titleEn: 'clock' }) })
    .meta({ title: '期限计算：输入', titleEn: 'due: input' }),
  output: determinationLine(DueDay).meta({ title: '期限计算：输出', titleEn: 'due: output' }),
  answer: (matter, { clock }, options) => decided(dueDay(matter, clock, options)),
  examples: [
    {
      title: '投诉受理',
      packs: ['cn.complaints'],
      asOf: '2026-04-28',
      line: { clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2026-04-28' } },
      says: '结论：最迟2026年5月11日（自2026年4月28日起算）',
    },
  ],
});
