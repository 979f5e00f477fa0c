import { LocalDate, list } from '@huiqi/model';
import { determinationLine, matterLine } from '@huiqi/model/line';
import { decided, matterVerb } from '@huiqi/rules/verb';
import * as z from 'zod';
import { findLadder } from '../ladder/find-ladder.ts';
import { planPath } from '../paths/plan-path.ts';
import { CultivationPlan } from '../schema/cultivation-plan.ts';
import { CultivationStep } from '../schema/cultivation-step.ts';
import type { LadderRoom } from './ladder-room.ts';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });

/** The fastest or cheapest way to an award. @zh 培育路径规划 */
export const awardPlan = matterVerb({
  engine: 'awards',
  name: 'award-plan',
  summary: { zh: '规划通往某一奖项的培育路径', en: 'the way to an award, step by step' },
  help: {
    zh: 'steps 为本单位的步骤表（责任人、天数、费用、效果）。',
    en: 'steps is the bureau’s table (owner, days, cost, effects).',
  },
  input: z
    .object({
      ...matterLine,
      award: text('奖项编号', 'award'),
      ladder: text('梯次编号；缺省按地区', 'ladder; by the division where absent').exactOptional(),
      steps: list(CultivationStep).meta({ title: '步骤表', titleEn: 'table of steps' }),
      by: z.enum(['fastest', 'cheapest']).exactOptional().meta({ title: '最快或最省', titleEn: 'fastest or cheapest' }),
      until: LocalDate.exactOptional().meta({ title: '最迟申报日', titleEn: 'last day of filing' }),
      missing: z
        .enum(['open', 'closed'])
        .exactOptional()
        .meta({ title: '缺资料时', titleEn: 'what a missing fact does' }),
    })
    .meta({ title: '培育计划：输入', titleEn: 'award-plan: input' }),
  output: determinationLine(CultivationPlan).meta({ title: '培育计划：输出', titleEn: 'award-plan: output' }),
  answer(matter, { facts, award, ladder: id, steps, by, until, missing }, _, room: LadderRoom) {
    const division = facts['enterprise.division'];
    const ladder = findLadder(room.ladders, {
      id: id ?? null,
      division: typeof division === 'string' ? division : null,
    });
    return decided(
      planPath(matter, award, {
        ladder,
        steps,
        ...(by === undefined ? {} : { by }),
        ...(until === undefined ? {} : { until }),
        ...(missing === undefined ? {} : { missing }),
      }),
    );
  },
  examples: [
    {
      title: '先获金奖，再报市长奖',
      packs: [],
      division: '310118',
      asOf: '2026-11-22',
      line: {
        award: 'cn-31.mayor-quality-award',
        ladder: 'cn-31.ladder',
        facts: {
          'enterprise.division': '310118',
          'enterprise.province': '310000',
          'enterprise.registeredOn': '2015-01-01',
          'enterprise.operatingSince': '2015-01-01',
          holdings: { records: [], completeOver: { from: '0001-01-01', to: null } },
        },
        events: {},
        steps: [
          {
            id: 'gold',
            title: '申报质量金奖',
            owner: '企业',
            evidence: ['申报书'],
            cost: 1_000_000,
            days: 120,
            effects: [],
            wins: { award: 'cn-31.gold-quality-award', grade: 'award' },
          },
        ],
      },
      says: '结论：现有资料不足，尚不能确定',
    },
  ],
});
