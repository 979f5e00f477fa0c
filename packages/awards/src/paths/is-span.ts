import type { Span } from '@huiqi/kernel/days';

/** Whether an argument of an outcome is a span; what compiled is written as one. */
export function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
}
