import * as z from 'zod';
import { Determination } from '../outcome/determination.ts';
import { Events, FactSet, Judgements } from './facts.ts';
import { answerLine, inputLine } from './line.ts';

/** What a line about one matter carries beside what is asked of it. @zh 事项数据行 */
export const matterLine = {
  ...inputLine,
  facts: FactSet,
  events: Events,
  judgements: Judgements.exactOptional(),
};

/**
 * An answer about one matter: what every answer carries, and a determination.
 *
 * @zh 结论数据行
 * @param value - the schema of the determination's value
 * @example
 * ```ts
 * import { determinationLine } from '@huiqi/model/line';
 * import { Truth } from '@huiqi/model/outcome';
 *
 * Object.keys(determinationLine(Truth).shape); // => ['schemaVersion', 'id', 'issues', 'words', 'determination']
 * ```
 */
export function determinationLine<Value extends z.ZodType>(value: Value) {
  return z.object({ ...answerLine, determination: Determination(value) });
}
