/** Whether a text has no lone surrogate; UTF-8 could not hold one. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
