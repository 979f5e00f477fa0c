import { type EntityName, entities, type JsonSchema, jsonSchemaOf, toJsonSchema } from '@huiqi/model';
import { WorkingCalendarFile } from '@huiqi/model/calendar';
import { ErrorLine } from '@huiqi/model/line';
import { Determination, JsonValue } from '@huiqi/model/outcome';
import * as z from 'zod';
import { AlarmsInput, AlarmsOutput } from './alarms.ts';
import { AwardInput, AwardOutput } from './award.ts';
import { AwardLadderInput, AwardLadderOutput } from './award-ladder.ts';
import { AwardPlanInput, AwardPlanOutput } from './award-plan.ts';
import { CreditCodeInput, CreditCodeOutput } from './credit-code.ts';
import { DueInput, DueOutput } from './due.ts';
import { FigureLine } from './figures-file.ts';
import { goldenCaseJsonSchema, packJsonSchema } from './pack-json-schema.ts';
import { PairInput, PairOutput } from './pair.ts';
import { SizeInput, SizeOutput } from './size.ts';
import { WaiverInput, WaiverOutput } from './waiver.ts';

/** The schemas of the lines of each verb. */
export const lineSchemas = {
  'credit-code': { input: CreditCodeInput, output: CreditCodeOutput },
  size: { input: SizeInput, output: SizeOutput },
  award: { input: AwardInput, output: AwardOutput },
  due: { input: DueInput, output: DueOutput },
  alarms: { input: AlarmsInput, output: AlarmsOutput },
  waiver: { input: WaiverInput, output: WaiverOutput },
  pair: { input: PairInput, output: PairOutput },
} as const;

/** The schemas of the lines of the verbs that look at a whole ladder. */
export const ladderSchemas = {
  'award-ladder': { input: AwardLadderInput, output: AwardLadderOutput },
  'award-plan': { input: AwardPlanInput, output: AwardPlanOutput },
} as const;

/** An output line of a verb: an answer, or an error line in its place. */
const outputOf = (answer: z.ZodType): z.ZodType => {
  const { title, titleEn } = z.globalRegistry.get(answer) as { readonly title?: string; readonly titleEn?: string };
  return z.union([answer, ErrorLine]).meta({ title, titleEn });
};

const makers = new Map<string, () => JsonSchema>([
  ...Object.entries({ ...lineSchemas, ...ladderSchemas }).flatMap(
    ([verb, { input, output }]): [string, () => JsonSchema][] => [
      [`${verb}.input`, () => toJsonSchema(input, `${verb}.input`)],
      [`${verb}.output`, () => toJsonSchema(outputOf(output), `${verb}.output`)],
    ],
  ),
  ['error', () => toJsonSchema(ErrorLine, 'error')],
  ['determination', () => toJsonSchema(Determination(JsonValue), 'determination')],
  [
    'figures',
    () => toJsonSchema(z.array(FigureLine).meta({ title: '数字清单', titleEn: 'list of figures' }), 'figures'),
  ],
  ['calendar', () => toJsonSchema(WorkingCalendarFile, 'calendar')],
  ['pack', packJsonSchema],
  ['golden-case', goldenCaseJsonSchema],
  ...(Object.keys(entities) as EntityName[]).map((name): [string, () => JsonSchema] => [
    name,
    () => jsonSchemaOf(name),
  ]),
]);

/** The names of all schemas, those of lines first. */
export const schemaNames: readonly string[] = [...makers.keys()];

/** The JSON Schema (draft 2020-12) of a name, or null where there is none. */
export function jsonSchemaNamed(name: string): JsonSchema | null {
  return makers.get(name)?.() ?? null;
}
