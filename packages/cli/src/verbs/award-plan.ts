import { planPath } from '@huiqi/awards';
import type * as z from 'zod';
import { ladderOf } from '../ladders.ts';
import { AwardPlanInput } from '../schemas/award-plan.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi award-plan`: the fastest or cheapest way to an award. @zh 培育路径规划 */
export const awardPlanVerb = decidingVerb({
  name: 'award-plan',
  key: 'awardPlan',
  schema: AwardPlanInput,
  decide(desk, input: z.output<typeof AwardPlanInput>, matter) {
    const { award, by, until, missing, ladder } = input;
    const division = input.facts['enterprise.division'];
    return planPath(desk.matter(matter), award, {
      ladder: ladderOf(ladder ?? null, typeof division === 'string' ? division : null),
      steps: input.steps,
      ...(by === undefined ? {} : { by }),
      ...(until === undefined ? {} : { until }),
      ...(missing === undefined ? {} : { missing }),
    });
  },
});
