import type { JsonValue } from './json.ts';

/**
 * Thrown for a caller's bug, never for bad data and never for a legal "no".
 * Tell it apart by `code`, not by `instanceof`: two copies of a package may be loaded.
 */
export class CallerError extends Error {
  /** What went wrong; its words stand in `@huiqi/messages`. */
  readonly code: string;
  /** The values the words need. */
  readonly params: Readonly<Record<string, JsonValue>>;

  /** Makes the error from a code and its parameters. */
  constructor(code: string, params: Readonly<Record<string, JsonValue>> = {}) {
    super(Object.keys(params).length === 0 ? code : `${code} ${JSON.stringify(params)}`);
    this.name = 'CallerError';
    this.code = code;
    this.params = params;
  }
}
