import { accepted, depthIssue, hasOwn, type Issue, type Reading, unknownName } from '@huiqi/kernel';
import type * as z from 'zod';
import { issue } from '../codes.ts';
import { findingsBeside } from '../values/finding.ts';
import { issuesOf } from './issue-of.ts';
import { fieldsOf, innerSchema, itemOf } from './schema-at.ts';

/**
 * Reads a record by its schema and turns what is wrong into issues with the path kept.
 *
 * Errors: `model.missing` (a field is absent, or null where it must be known), `model.type.text`, `model.type.number`,
 * `model.type.integer`, `model.type.boolean`, `model.type.list`, `model.type.record`, `model.type` (any other form),
 * `json.depth`, `model.date`, `model.enum`, `model.empty`, `model.below`, `model.above`, `model.order`, and the codes of the identifiers.
 * Warnings beside an accepted record: `model.unknownKey` and those of the identifiers. A personal value is never repeated.
 *
 * @zh 按结构读取实体
 * @param schema - the schema of an entity
 * @param input - a record as JSON gives it; a field that is not known is null, never absent
 * @returns the record, or the issues of all its fields
 * @example
 * ```ts
 * import { readEntity, Award } from '@huiqi/model';
 *
 * const read = readEntity(Award, { id: 'a1', name: '示例奖', level: 'town', kind: 'quality' });
 * read.issues.map((found) => [found.code, ...found.path]); // => [['model.enum', 'level']]
 * ```
 */
export function readEntity<Schema extends z.ZodType>(schema: Schema, input: unknown): Reading<z.output<Schema>> {
  const deep = depthIssue(input);
  if (deep !== null) return { ok: false, issues: [deep] };
  const result = schema.safeParse(input, { reportInput: true });
  const beside = inspect(schema, input, []);
  if (result.success) return accepted(result.data, beside);
  const errors = result.error.issues.flatMap((problem) => issuesOf(problem, schema));
  return { ok: false, issues: [...errors, ...beside] };
}

/** What zod does not say: keys the schema does not know, and findings beside accepted values. */
function inspect(schema: z.core.$ZodType, input: unknown, path: readonly (string | number)[]): Issue[] {
  const item = itemOf(schema);
  if (item !== null) {
    return Array.isArray(input) ? input.flatMap((value: unknown, index) => inspect(item, value, [...path, index])) : [];
  }
  const fields = fieldsOf(schema);
  if (fields === null) {
    const findings = typeof input === 'string' ? findingsBeside(innerSchema(schema), input) : [];
    return findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [];
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) => {
    const field = hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) {
      const free = Object.keys(fields).filter((name) => !hasOwn(input, name));
      const { hint } = unknownName(key, free);
      return [issue('model.unknownKey', { key, hint }, [...path, key], 'warning')];
    }
    return inspect(field, value, [...path, key]);
  });
}
