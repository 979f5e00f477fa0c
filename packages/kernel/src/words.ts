import type { JsonValue } from './json.ts';

/** The values that words need, by the names of their places. */
export type Params = Readonly<Record<string, JsonValue>>;

/** The places in the words of one code, each for a value; none unless named. */
export type Places<Name extends string = never> = { readonly [One in Name]: JsonValue };

/**
 * The words of an area in one language. `P` names its codes, each with the parameters that its words need: a code left out is a type
 * error. A finding that asks the reader to do something has two texts, the second saying what.
 *
 * @zh 措辞
 */
export type Words<P> = { readonly [C in keyof P & string]: string | readonly [text: string, todo: string] };

/** The code of an area with the values that its words need, as data. Other values may stand beside them. */
export type Worded<P, C extends keyof P & string = keyof P & string> = {
  readonly [One in C]: { readonly code: One; readonly params: P[One] & Params };
}[C];
