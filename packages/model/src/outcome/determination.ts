import * as z from 'zod';
import { list } from '../values/list.ts';
import { Caution, Ground, MissingFact, Step, Topic } from './answer-parts.ts';
import { Basis } from './basis.ts';
import { Citation } from './citation.ts';
import { Issue } from './issue.ts';

/** What every determination carries. */
const grounding = {
  topic: Topic.exactOptional().meta({ title: '所答事项', titleEn: 'what it is about' }),
  basis: Basis,
  packs: list(z.string()).exactOptional().meta({ title: '涉及的规则包', titleEn: 'packs it rests on' }),
  citations: list(Citation).meta({ title: '依据', titleEn: 'citations' }),
  cautions: list(Caution).meta({ title: '提示', titleEn: 'cautions' }),
  issues: list(Issue).meta({ title: '数据问题', titleEn: 'issues' }),
  steps: list(Step).exactOptional().meta({ title: '推理步骤', titleEn: 'steps' }),
};

/** A legal "no" with every ground. @zh 不适用 */
export const NotApplicable = z.object({
  ...grounding,
  outcome: z.literal('not-applicable'),
  grounds: list(Ground).meta({ title: '理由', titleEn: 'grounds' }),
});

/**
 * The schema of a determination whose value has a schema: determined, not applicable or undetermined.
 *
 * @zh 判定结论
 * @param value - the schema of the value
 * @example
 * ```ts
 * import { Determination, Truth } from '@huiqi/model/outcome';
 *
 * Determination(Truth).safeParse({ outcome: 'determined' }).success; // => false
 * ```
 */
export function Determination<Value extends z.ZodType>(value: Value) {
  return z
    .discriminatedUnion('outcome', [
      z.object({ ...grounding, outcome: z.literal('determined'), value }),
      NotApplicable,
      z.object({
        ...grounding,
        outcome: z.literal('undetermined'),
        missing: list(MissingFact).meta({ title: '待补充的事实', titleEn: 'missing facts' }),
        atLeast: value.exactOptional(),
        possible: list(value).exactOptional(),
      }),
    ])
    .meta({ title: '判定结论', titleEn: 'determination' });
}
