/** A type as plain data: nothing in it is read-only, and each part is written out. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * `true` when two types hold the same data: the same keys, each as optional and as nullable. That one can be used as the other is not
 * enough, since a shape that lacks an optional key can be.
 */
export type SameShape<A, B> = Equal<Plain<A>, Plain<B>>;
