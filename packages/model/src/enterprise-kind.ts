import type { Enterprise } from './entities/enterprise.ts';

const kinds: Readonly<Record<string, NonNullable<Enterprise['kind']>>> = {
  91: 'enterprise',
  92: 'individual-business',
  93: 'cooperative',
};

/**
 * What the first two characters of a credit code say about the kind, or null where it is registered elsewhere than with market
 * regulation.
 *
 * @zh 主体类型
 * @see GB 32100-2015
 * @example
 * ```ts
 * import { kindOfCreditCode } from '@huiqi/model/facts';
 *
 * kindOfCreditCode('92512000MA0000B151'); // => 'individual-business'
 * ```
 */
export function kindOfCreditCode(code: string): NonNullable<Enterprise['kind']> | null {
  return kinds[code.slice(0, 2)] ?? null;
}
