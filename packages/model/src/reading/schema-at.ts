import { hasOwn } from '@huiqi/kernel';
import type * as z from 'zod';

/** A schema without what only allows null, absence or sharing around it. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const { _zod: inner } = schema as z.core.$ZodTypes;
  const { def } = inner;
  if ('innerType' in def) return innerSchema(def.innerType);
  // What `def.getter` gives is made anew each time; the schema keeps its own.
  return def.type === 'lazy' ? innerSchema((inner as z.core.$ZodLazyInternals).innerType) : schema;
}

/** The fields of an object schema, or null for another one. */
export function fieldsOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  const { def } = (innerSchema(schema) as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : null;
}

/** The schema of the items of a list, or null for another schema. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = (innerSchema(schema) as z.core.$ZodTypes)._zod;
  return def.type === 'array' ? def.element : null;
}

/** The schema of the innermost field that a path leads to. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType {
  let at = schema;
  for (const key of path) {
    const fields = fieldsOf(at);
    const next = typeof key === 'string' && fields !== null && hasOwn(fields, key) ? fields[key] : itemOf(at);
    if (next === undefined || next === null) return at;
    at = next;
  }
  return at;
}
