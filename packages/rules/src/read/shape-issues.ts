import { hasOwn, type Issue, type JsonValue, lastOf, nearestWord } from '@huiqi/kernel';
import type * as z from 'zod';
import { issue } from '../codes.ts';

type Path = readonly (string | number)[];
type Schema = z.core.$ZodTypes;
type Plain = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the shape of a pack, one finding for each mistake. zod itself tells of a union what it likes best; here the
 * alternative is taken that the writer meant, which is the one that knows most of the keys that were written.
 *
 * @param schema - what it has to be
 * @param value - what it is
 * @param path - where it stands
 * @returns `rules.shape.key`, `rules.shape.keyNear`, `rules.shape.missing`, `rules.shape.empty`, `rules.shape.oneOf`, `rules.shape.day`,
 * `rules.shape.type.text` and its like, or `rules.shape.form`
 */
export function shapeIssues(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly Issue[] {
  const { def } = innerOf(schema)._zod;
  if (value === undefined) return isOptional(schema) ? [] : [missing(path)];
  if (accepts(schema, value)) return [];
  if (def.type === 'union') {
    const best = meantOf(def.options, value);
    return best === null ? [formOf(value, path)] : shapeIssues(best, value, path);
  }
  if (def.type === 'object' && isRecord(value)) return issuesOfObject(def.shape, value, path);
  if (def.type === 'array' && Array.isArray(value)) {
    return value.flatMap((item, index) => shapeIssues(def.element, item, [...path, index]));
  }
  if (def.type === 'record' && isRecord(value)) {
    const inside = Object.entries(value).flatMap(([key, item]) => shapeIssues(def.valueType, item, [...path, key]));
    return inside.length > 0 ? inside : [formOf(value, path)];
  }
  return [leafIssue(schema, value, path)];
}

/** A key that is near one the record has not is taken for that one: one mistake, one finding. */
function issuesOfObject(shape: Readonly<Record<string, z.core.$ZodType>>, value: Plain, path: Path): readonly Issue[] {
  const free = new Set(Object.keys(shape).filter((key) => value[key] === undefined));
  const strangers = Object.keys(value).filter((key) => !hasOwn(shape, key));
  const issues = strangers.map((key) => {
    const nearest = nearestWord(key, free);
    if (nearest === null) return issue('rules.shape.key', { key }, [...path, key]);
    free.delete(nearest);
    return issue('rules.shape.keyNear', { key, nearest }, [...path, key]);
  });
  const parts = Object.entries(shape).filter(([key]) => value[key] !== undefined || free.has(key));
  return [...parts.flatMap(([key, part]) => shapeIssues(part, value[key], [...path, key])), ...issues];
}

/** The alternative that was meant, or null where none takes such a value at all. */
function meantOf(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | null {
  const ranked = options
    .map((option) => ({ option, distance: distanceTo(option, value) }))
    .sort((left, right) => left.distance - right.distance);
  const best = ranked[0];
  return best === undefined || best.distance === Number.POSITIVE_INFINITY ? null : best.option;
}

/** How far a value is from an alternative: strange keys weigh most, then lacking ones. */
function distanceTo(option: z.core.$ZodType, value: unknown): number {
  const { def } = innerOf(option)._zod;
  if (accepts(option, value)) return 0;
  if (def.type === 'union') return Math.min(...def.options.map((inner) => distanceTo(inner, value)));
  if (def.type === 'object' && isRecord(value)) {
    const strange = Object.keys(value).filter((key) => !hasOwn(def.shape, key)).length;
    const lacking = Object.entries(def.shape).filter(
      ([key, part]) => value[key] === undefined && !isOptional(part),
    ).length;
    return 10 * strange + 5 * lacking + 1;
  }
  const likeness = { array: Array.isArray(value), record: isRecord(value), string: typeof value === 'string' };
  return likeness[def.type as keyof typeof likeness] ? 1 : Number.POSITIVE_INFINITY;
}

/** A schema without what only allows null, absence or recursion around it. */
function innerOf(schema: z.core.$ZodType): Schema {
  const { def } = (schema as Schema)._zod;
  if ('innerType' in def) return innerOf(def.innerType);
  return def.type === 'lazy' ? innerOf(def.getter()) : (schema as Schema);
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function isOptional(schema: z.core.$ZodType): boolean {
  return accepts(schema, undefined);
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const typeNames: Readonly<Record<string, 'text' | 'integer' | 'boolean' | 'list' | 'record'>> = {
  string: 'text',
  number: 'integer',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'record',
  record: 'record',
};

/** What is wrong with a value that has no parts to look into. */
function leafIssue(schema: z.core.$ZodType, value: unknown, path: Path): Issue {
  const problem = (schema as z.ZodType).safeParse(value).error?.issues[0];
  const name = String(lastOf(path) ?? '');
  const params = { name, found: shown(value) };
  if (problem?.code === 'invalid_type') {
    const typeName = typeNames[problem.expected];
    if (typeName !== undefined) return issue(`rules.shape.type.${typeName}`, params, path);
  }
  if (problem?.code === 'invalid_value') {
    return issue(
      'rules.shape.oneOf',
      { found: params.found, wanted: problem.values.map((allowed) => shown(allowed)) },
      path,
    );
  }
  if (problem?.code === 'too_small' && value === '') return issue('rules.shape.empty', { name }, path);
  if (problem?.code === 'custom' && problem.message === 'day')
    return issue('rules.shape.day', { found: params.found }, path);
  return formOf(value, path);
}

function missing(path: Path): Issue {
  return issue('rules.shape.missing', { name: String(lastOf(path) ?? '') }, path);
}

function formOf(value: unknown, path: Path): Issue {
  return issue('rules.shape.form', { name: String(lastOf(path) ?? ''), found: shown(value) }, path);
}

/** A value as a finding shows it: short, and nothing of what is nested. */
export function shown(value: unknown): JsonValue {
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (Number.isFinite(value) || typeof value === 'boolean') return value as number | boolean;
  return Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : String(value);
}
