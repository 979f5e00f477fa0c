import type { Params } from './words.ts';

/**
 * Thrown for a caller's bug, never for bad data and never for a legal "no".
 * Tell it apart by `code`, not by `instanceof`: two copies of a package may be loaded.
 *
 * Its message is for whoever reads the console: a sentence on what is wrong and what to do, in English and Chinese, with the code
 * behind it.
 *
 * @example
 * ```ts
 * import { localDate } from '@huiqi/kernel';
 *
 * try {
 *   localDate('2026/3/2');
 * } catch (error) {
 *   (error as Error).message; // => '“2026/3/2” is no day: write it as 2026-03-05. 日期须是真实的一天，写成 2026-03-05。 [date.shape]'
 * }
 * ```
 */
export class CallerError extends Error {
  /** What went wrong; its words stand in `@huiqi/messages`. */
  readonly code: string;
  /** The values the words need. */
  readonly params: Params;

  /** Makes the error from a code, its parameters and a sentence on what is wrong and what to do. */
  constructor(code: string, params: Params, sentence: string) {
    super(`${sentence} [${code}]`);
    this.name = 'CallerError';
    this.code = code;
    this.params = params;
  }
}
