import { determinationLine, matterLine } from '@huiqi/model/line';
import { decided, matterVerb } from '@huiqi/rules/verb';
import * as z from 'zod';
import { assessAward } from '../eligibility/assess-award.ts';
import { AwardAssessment } from '../schema/award-assessment.ts';

/** Whether an enterprise may apply for an award. @zh 奖项申报条件 */
export const award = matterVerb({
  engine: 'awards',
  name: 'award',
  summary: { zh: '审查奖项申报条件', en: 'who may apply for an award' },
  help: {
    zh: 'award 为奖项编号，events 中给出 filing（申报日）。',
    en: 'award is its id, events gives filing.',
  },
  input: z
    .object({ ...matterLine, award: z.string().meta({ title: '奖项编号', titleEn: 'award' }) })
    .meta({ title: '奖项申报条件：输入', titleEn: 'award: input' }),
  output: determinationLine(AwardAssessment).meta({ title: '奖项申报条件：输出', titleEn: 'award: output' }),
  answer: (matter, { award: name }, options) => decided(assessAward(matter, name, options)),
  examples: [
    {
      title: '中国质量奖',
      packs: ['cn.quality-award'],
      asOf: '2026-04-28',
      line: {
        award: 'cn.quality-award',
        facts: { 'enterprise.registeredOn': '2010-01-01' },
        events: { filing: '2026-04-28' },
      },
      says: '结论：现有资料不足，尚不能确定',
    },
  ],
});
