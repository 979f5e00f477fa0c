import type { Locale } from '@huiqi/messages';
import * as z from 'zod';

/** The fields of a line of input, each with its title; a star marks those that every line has. */
export function fieldLines({ shape }: z.ZodObject, locale: Locale): readonly string[] {
  const named = Object.entries(shape as Readonly<Record<string, z.core.$ZodType>>).map(([name, schema]) => ({
    name: schema._zod.optin === 'optional' ? name : `${name} *`,
    title: titleOf(schema, locale),
  }));
  const width = Math.max(...named.map(({ name }) => name.length)) + 2;
  return named.map(({ name, title }) => `  ${name.padEnd(width)}${title}`.trimEnd());
}

/** The title of a schema, or of what it wraps. */
function titleOf(schema: z.core.$ZodType, locale: Locale): string {
  const { title, titleEn } = (z.globalRegistry.get(schema) ?? {}) as {
    readonly title?: string;
    readonly titleEn?: string;
  };
  const titleInLocale = locale === 'zh' ? title : titleEn;
  if (titleInLocale !== undefined) return titleInLocale;
  const inner = (schema as { readonly unwrap?: () => z.core.$ZodType }).unwrap;
  return inner === undefined ? '' : titleOf(inner.call(schema), locale);
}
