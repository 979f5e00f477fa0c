import * as z from 'zod';

/**
 * A list of plain data, read-only in its type like every list of the model.
 *
 * @param item - the schema of an item
 * @example
 * ```ts
 * import { LocalDate, list } from '@huiqi/model';
 *
 * list(LocalDate).safeParse(['2026-02-30']).success; // => false
 * ```
 */
export function list<Item extends z.ZodType>(
  item: Item,
): z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item);
}
