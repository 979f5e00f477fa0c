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
