import { expectTypeOf, test } from 'vitest';
import type { Vocabulary } from '../src/index.ts';

// An engine imports its own functions. Were one of them looked up by name in the words, a book could silently bring another.

/** The paths below which a type holds a function; `[]` is any index. */
type FunctionsIn<T, Path extends string = ''> = T extends (...given: never) => unknown
  ? Path
  : T extends readonly (infer Item)[]
    ? FunctionsIn<Item, `${Path}[]`>
    : T extends object
      ? Deep<Path> extends true
        ? never
        : {
            [Key in keyof T & string]-?: FunctionsIn<
              NonNullable<T[Key]>,
              string extends Key ? `${Path}.*` : `${Path}.${Key}`
            >;
          }[keyof T & string]
      : never;
/** Shapes and collections hold themselves: four steps down everything has been seen. */
type Deep<Path extends string> = Path extends `${string}.${string}.${string}.${string}.${string}.${string}`
  ? true
  : false;

/** What the words may compute with: formulas, the check of a code, the reading of written arguments, and how editions are counted. */
type Allowed =
  | `.formulas.*.${'apply' | 'needs'}`
  | `${string}.check`
  | '.readers.*'
  | '.answers.*'
  | `.editions.${'window' | 'years' | 'day'}`;

test('a vocabulary holds data and formulas only', () => {
  expectTypeOf<Exclude<FunctionsIn<Vocabulary>, Allowed>>().toEqualTypeOf<never>();
  expectTypeOf<FunctionsIn<Vocabulary>>().not.toEqualTypeOf<never>();
  // What would be seen: a table of functions by name.
  type Planted = Vocabulary & { readonly solvers: Readonly<Record<string, { readonly settle: () => void }>> };
  expectTypeOf<Exclude<FunctionsIn<Planted>, Allowed>>().toEqualTypeOf<'.solvers.*.settle'>();
});
