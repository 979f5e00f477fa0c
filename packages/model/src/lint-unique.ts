import type { Issue } from '@huiqi/kernel';
import { issue } from './codes.ts';

/**
 * Finds records that repeat a value which must be unique, the id unless another field is named. Null is not known and repeats
 * nothing.
 *
 * @zh 查重
 * @param records - the records in the order of the ledger
 * @param field - the field that must be unique
 * @returns one issue `model.duplicate` for each repetition, at `[index, field]`, with the index of the first record in `first`
 * @example
 * ```ts
 * import { lintUnique } from '@huiqi/model/types';
 *
 * lintUnique([{ id: 'a' }, { id: 'b' }, { id: 'a' }]).map((found) => found.path); // => [[2, 'id']]
 * ```
 */
export function lintUnique<Field extends string = 'id'>(
  records: readonly Readonly<Record<Field, string | number | null>>[],
  field: Field = 'id' as Field,
): readonly Issue[] {
  const firsts = new Map<string | number, number>();
  return records.flatMap((record, index) => {
    const value = record[field];
    if (value === null) return [];
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, index);
    return first === undefined ? [] : [issue('model.duplicate', { value, first }, [index, field])];
  });
}
