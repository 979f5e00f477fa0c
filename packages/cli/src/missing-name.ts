import type { MissingFact } from '@huiqi/kernel';

/** The name of what is missing; that of a field says whose field it is. */
export function missingName({ name, collection }: MissingFact): string {
  return collection === undefined ? name : `${collection}.${name}`;
}
