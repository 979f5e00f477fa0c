import type { Determination as DeterminationOf } from '@huiqi/kernel';
import { list } from '@huiqi/model';
import { determinationLine, matterLine } from '@huiqi/model/line';
import { Determination } from '@huiqi/model/outcome';
import { decided, matterVerb } from '@huiqi/rules/verb';
import * as z from 'zod';
import { classesOf } from '../classes/classes-of.ts';
import { ClassValue, EnterpriseSize } from '../schema/size.ts';
import { sizeOf } from '../size/size-of.ts';

type ClassOutput = z.output<typeof ClassValue>;

/** How large an enterprise is, and of which other classes. @zh 企业划型 */
export const size = matterVerb({
  engine: 'classification',
  name: 'size',
  summary: { zh: '企业划型', en: 'the size of enterprises' },
  help: {
    zh: 'events 中给出 classify（按哪一天划型）；classes 列出要一并判定的分类，如 enterprise.aboveScale、enterprise.smallLowProfit。',
    en: 'events gives classify, the day it is asked for; classes lists other classes to tell, such as enterprise.aboveScale or enterprise.smallLowProfit.',
  },
  input: z
    .object({
      ...matterLine,
      classes: list(z.string()).exactOptional().meta({
        title: '一并判定的其他分类（事实名称）',
        titleEn: 'other classes to tell, by the names of their facts',
      }),
    })
    .meta({ title: '企业划型：输入', titleEn: 'size: input' }),
  output: determinationLine(EnterpriseSize)
    .extend({
      classes: z
        .record(z.string(), Determination(ClassValue))
        .exactOptional()
        .meta({ title: '其他分类的结论', titleEn: 'answers about the other classes' }),
    })
    .meta({ title: '企业划型：输出', titleEn: 'size: output' }),
  answer(matter, { classes: names }, options) {
    const answer = decided(sizeOf(matter, options));
    if (names === undefined || !answer.ok) return answer;
    // The type of a class says only that it is JSON.
    const classes = classesOf(matter, names, options) as Record<string, DeterminationOf<ClassOutput>>;
    return {
      ...answer,
      fields: { ...answer.fields, classes },
      said: () => [...answer.said(), ...Object.values(classes).map((determination) => ({ determination }))],
    };
  },
  examples: [
    {
      title: '食品制造，从业人员350人，营业收入300万元',
      packs: ['cn.size'],
      asOf: '2026-04-28',
      line: {
        facts: { 'enterprise.industryDivision': '13', 'enterprise.employees': 350, 'enterprise.revenue': 300_000_000 },
        events: { classify: '2026-03-02' },
      },
      says: '结论：企业规模为小型',
    },
  ],
});
