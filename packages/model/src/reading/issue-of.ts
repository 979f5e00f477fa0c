import { type Issue, type JsonValue, under } from '@huiqi/kernel';
import type * as z from 'zod';
import type { ModelFactsParams, ModelParams } from '../codes.ts';
import { issue } from '../codes.ts';
import { type FieldMeta, fieldMeta } from '../schema/field-meta.ts';
import { schemaAt } from './schema-at.ts';

/** The issue codes for a value of the wrong type, by zod's name of the wanted one. */
const typeCodes: Readonly<Record<string, ModelCode>> = {
  string: 'model.type.text',
  number: 'model.type.number',
  int: 'model.type.integer',
  boolean: 'model.type.boolean',
  array: 'model.type.list',
  object: 'model.type.record',
};

/** One of zod's issues as issues of the kernel, with the field's titles and, unless it is personal, what was found. */
export function issuesOf(problem: z.core.$ZodIssue, schema: z.ZodType): readonly Issue[] {
  const path = problem.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const field = fieldMeta(schemaAt(schema, problem.path));
  const finding: unknown = problem.code === 'custom' ? problem.params?.['finding'] : undefined;
  if (finding !== undefined) return under(path, [finding as Issue]);
  const { code, ...params } = describe(problem, field);
  if (code === 'model.missing') {
    const { title, titleEn } = field;
    const takesNull = (schemaAt(schema, problem.path) as z.ZodType).safeParse(null).success;
    return [issue(code, { title, titleEn, hint: takesNull ? unknownAs : unsaid }, path)];
  }
  const shown = code === 'holding.winner' ? {} : { found: shownValue(problem.input, field) };
  const places = { title: field.title, titleEn: field.titleEn, ...shown, ...params };
  return [issue<ModelCode>(code, places, path)];
}

/** How a field is written whose value nobody knows, where it may be unknown. */
const unknownAs = { zh: '；未知时写 null', en: '; write null where it is unknown' };
const unsaid = { zh: '', en: '' };

type Description = Readonly<Record<string, JsonValue>> & { readonly code: ModelCode };

/** What a schema's own check names as its code is one of the model's. */
type ModelCode = keyof (ModelParams & ModelFactsParams);

function describe(problem: z.core.$ZodIssue, field: FieldMeta): Description {
  if (problem.input === undefined || problem.input === null) {
    if (problem.code !== 'custom') return { code: 'model.missing' };
  }
  switch (problem.code) {
    case 'invalid_type':
      if (field.valueType === 'date') return { code: 'model.date' };
      return { code: typeCodes[problem.expected] ?? 'model.type', wanted: problem.expected };
    case 'too_small':
      return { code: 'model.below', least: Number(problem.minimum), included: problem.inclusive !== false };
    case 'too_big':
      return { code: 'model.above', most: Number(problem.maximum), included: problem.inclusive !== false };
    case 'invalid_format':
      return { code: 'model.empty' };
    case 'invalid_value':
      return { code: 'model.enum', wanted: problem.values.map(String) };
    case 'custom':
      return { ...(problem.params as Readonly<Record<string, JsonValue>> | undefined), code: customCode(problem) };
    default:
      return { code: 'model.type', wanted: problem.code };
  }
}

function customCode(problem: z.core.$ZodIssueCustom): ModelCode {
  const code: unknown = problem.params?.['code'];
  return typeof code === 'string' ? (code as ModelCode) : 'model.type';
}

/** What was found, short and fit for JSON; the value of a personal field is not repeated. */
function shownValue(value: unknown, field: FieldMeta): JsonValue {
  if (field.personal) return '***';
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return Array.isArray(value) ? '[…]' : typeof value === 'object' ? '{…}' : typeof value;
}
