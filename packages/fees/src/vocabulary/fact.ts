import type { FactSpec } from '@huiqi/rules';

/** A fact of a fee rule: its type, its two names and what else is said of it. */
export function fact(
  type: FactSpec['type'],
  zh: string,
  en: string,
  more: Omit<FactSpec, 'type' | 'title'> = {},
): FactSpec {
  return { type, title: { zh, en }, ...more };
}

/** The years of a patent: twenty from its filing, and up to five more where the term was extended (专利法第四十二条). */
export const patentYears = { least: 1, most: 25 } as const;

/** A measure that lies above zero. */
export const aboveZero = { least: 0, open: true } as const;
