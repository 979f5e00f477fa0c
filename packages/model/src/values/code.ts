import * as z from 'zod';
import type { CodeList } from '../code-lists.ts';

/** A schema of the codes of a list; their names stand in its metadata under `labels`. */
export function code<const List extends CodeList>(list: List) {
  return z.enum(Object.keys(list) as (keyof List & string)[]).meta({ labels: list });
}
