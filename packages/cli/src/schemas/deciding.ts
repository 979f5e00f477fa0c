import { Determination } from '@huiqi/model/outcome';
import * as z from 'zod';
import { Events, FactSet, Judgements } from './facts.ts';
import { answerLine, inputLine } from './line.ts';

/** What every input line of a verb that decides carries. */
export const matterLine = {
  ...inputLine,
  facts: FactSet,
  events: Events,
  judgements: Judgements.exactOptional(),
};

/** The answer of a verb that decides. */
export function determinationLine<Value extends z.ZodType>(value: Value) {
  return z.object({ ...answerLine, determination: Determination(value) });
}
