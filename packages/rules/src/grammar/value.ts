import { compareRatios, compareText, isLocalDate, parseRatio, parseYuan, type Ratio, ratio } from '@huiqi/kernel';
import type { Constant } from './grammar.ts';
import type { KnownValue, ValueType } from './vocabulary.ts';

/** A fully known value. */
export type Scalar = string | number | boolean | Ratio;

/** Whether a value is an exact fraction. */
export function isRatio(value: unknown): value is Ratio {
  return typeof value === 'object' && value !== null && 'num' in value && 'den' in value;
}

/** Whether a known value has the type a word was registered with. */
export function hasType(value: unknown, type: ValueType): boolean {
  switch (type) {
    case 'integer':
    case 'fen':
      return Number.isSafeInteger(value);
    case 'ratio':
      return isRatio(value) && Number.isSafeInteger(value.num) && Number.isSafeInteger(value.den) && value.den > 0;
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'day':
      return isLocalDate(value);
    case 'list':
      return Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item));
  }
}

/**
 * A constant as a value of a type: `100万元` becomes fen, `85%` a ratio; undefined when it does not fit.
 */
export function constantAs(constant: Constant, type: ValueType): KnownValue {
  if (type === 'ratio') {
    if (typeof constant === 'number') return Number.isSafeInteger(constant) ? ratio(constant) : undefined;
    const read = typeof constant === 'string' ? parseRatio(constant) : undefined;
    return read?.ok === true ? read.value : undefined;
  }
  if (type === 'fen' && typeof constant === 'string') {
    const read = constant.endsWith('元') ? parseYuan(constant) : undefined;
    return read?.ok === true ? read.value : undefined;
  }
  return hasType(constant, type) ? constant : undefined;
}

/** Whether a number or an exact fraction lies between two bounds; what is neither has none. */
export function isWithin(
  value: unknown,
  { least, most }: { readonly least?: number; readonly most?: number },
): boolean {
  if (typeof value !== 'number' && !isRatio(value)) return true;
  const exact = typeof value === 'number' ? ratio(value) : value;
  return (
    (least === undefined || compareRatios(exact, ratio(least)) >= 0) &&
    (most === undefined || compareRatios(exact, ratio(most)) <= 0)
  );
}

/** Compares two values of one type: below, at or above zero; grades by their order from lowest to highest. */
export function compareValues(left: Scalar, right: Scalar, order: readonly string[] | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (order !== undefined) return order.indexOf(left as string) - order.indexOf(right as string);
  if (isRatio(left) || isRatio(right)) {
    return compareRatios(isRatio(left) ? left : ratio(Number(left)), isRatio(right) ? right : ratio(Number(right)));
  }
  return compareText(left as string, right as string);
}
