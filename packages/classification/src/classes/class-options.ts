/** How a class is told. */
export interface ClassOptions {
  /** Tells every step; the answer is the same. */
  readonly explain?: boolean;
}
