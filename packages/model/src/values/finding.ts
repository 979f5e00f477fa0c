import type { Issue, Reading } from '@huiqi/kernel';
import type * as z from 'zod';

type Check = (text: string) => Reading<unknown>;

const checks = new WeakMap<z.core.$ZodType, Check>();

/**
 * A text that a zod-free check accepts. The check's errors become issues of the field as they are; what it finds beside an
 * accepted text, which zod has no place for, is given by `findingsBeside`.
 *
 * @param base - the schema of the text, with what brings it to its stored form
 * @param check - reads the stored form
 */
export function checked(base: z.ZodString, check: Check): z.ZodString {
  const schema = base.superRefine((text, context) => {
    const reading = check(text);
    if (reading.ok) return;
    for (const finding of reading.issues) context.addIssue({ code: 'custom', params: { finding } });
  });
  checks.set(schema, check);
  return schema;
}

/** The warnings and notices about a text that its schema has accepted, also where the schema was given new metadata. */
export function findingsBeside(schema: z.core.$ZodType, text: string): readonly Issue[] {
  for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = at._zod.parent) {
    const reading = checks.get(at)?.(text);
    if (reading?.ok === true) return reading.issues;
  }
  return [];
}
