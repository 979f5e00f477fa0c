import { recordOf } from '@huiqi/kernel';
import { list } from '@huiqi/model';
import * as z from 'zod';
import { costTerms, type TermName, type TermPolicies } from '../terms/all.ts';
import type { CostTermSpec, TermPart, TermPolicy } from '../terms/term.ts';

/** Points of a case. */
export const Points = z
  .number()
  .nullable()
  .meta({ title: '分值；null 表示不得结对', titleEn: 'points, or null for no such pair' });

/** What one point costs. */
export const weight = z.number().meta({ title: '每分代价', titleEn: 'cost of a point' });

/** Where a step ends. */
export const upTo = z.number().nullable().meta({ title: '上界；null 为其余', titleEn: 'up to, or null for the rest' });

type IsOptional<Record, Key extends keyof Record> = Partial<Pick<Record, Key>> extends Pick<Record, Key> ? true : false;
/** @inline */
type TermSchema<Policy> = z.ZodObject<{
  [Part in keyof Policy]-?: IsOptional<Policy, Part> extends true
    ? z.ZodExactOptional<z.ZodType<Exclude<Policy[Part], undefined>>>
    : z.ZodType<Policy[Part]>;
}>;

const forms: Readonly<Record<TermPart['form'], z.ZodType>> = {
  points: Points,
  count: z.number(),
  bound: z.number().nullable(),
  flag: z.boolean(),
  lists: z.record(z.string(), list(z.string())),
  bands: list(z.object({ upTo, points: Points })),
  table: z.record(z.string(), z.record(z.string(), Points)),
};

/** The schemas of what a policy writes of each cost term, made from how the terms describe it. */
export const termSchemas = recordOf(
  costTerms.map((term) => [term.name, schemaOf(term).exactOptional()]),
) as unknown as { readonly [Name in TermName]: z.ZodExactOptional<TermSchema<NonNullable<TermPolicies[Name]>>> };

function schemaOf({ title, parts }: CostTermSpec<TermName, TermPolicy>): z.ZodObject {
  const shape = Object.entries<TermPart>(parts).map(([name, { form, zh, en, source, optional }]) => {
    const meta = { title: zh, titleEn: en, ...(source === undefined ? {} : { source }) };
    return [name, optional === true ? forms[form].meta(meta).exactOptional() : forms[form].meta(meta)] as const;
  });
  return z.object({ weight, ...recordOf(shape) }).meta({ title: title.zh, titleEn: title.en });
}
