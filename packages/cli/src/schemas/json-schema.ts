import { AlarmPolicy } from '@huiqi/calendar/schema';
import { type EntityName, entities, type JsonSchema, jsonSchemaOf, toJsonSchema } from '@huiqi/model';
import { WorkingCalendarFile } from '@huiqi/model/calendar';
import { ErrorLine } from '@huiqi/model/line';
import { Determination, JsonValue } from '@huiqi/model/outcome';
import { PairingPolicy } from '@huiqi/pairing/schema';
import { verbs } from '@huiqi/sdk/verbs';
import * as z from 'zod';
import { creditCode } from '../verbs/credit-code.ts';
import { FigureLine } from './figures-file.ts';
import { goldenCaseJsonSchema, packJsonSchema } from './pack-json-schema.ts';

/** An output line of a verb: an answer, or an error line in its place. */
const outputOf = (answer: z.ZodType): z.ZodType => {
  const { title, titleEn } = z.globalRegistry.get(answer) as { readonly title?: string; readonly titleEn?: string };
  return z.union([answer, ErrorLine]).meta({ title, titleEn });
};

const makers = new Map<string, () => JsonSchema>([
  ...[creditCode, ...verbs].flatMap(({ name: verb, input, output }): [string, () => JsonSchema][] => [
    [`${verb}.input`, () => toJsonSchema(input, `${verb}.input`)],
    [`${verb}.output`, () => toJsonSchema(outputOf(output), `${verb}.output`)],
  ]),
  ['error', () => toJsonSchema(ErrorLine, 'error')],
  ['determination', () => toJsonSchema(Determination(JsonValue), 'determination')],
  [
    'figures',
    () => toJsonSchema(z.array(FigureLine).meta({ title: '数字清单', titleEn: 'list of figures' }), 'figures'),
  ],
  ['calendar', () => toJsonSchema(WorkingCalendarFile, 'calendar')],
  ['alarm-policy', () => toJsonSchema(AlarmPolicy, 'alarm-policy')],
  ['pairing-policy', () => toJsonSchema(PairingPolicy, 'pairing-policy')],
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
