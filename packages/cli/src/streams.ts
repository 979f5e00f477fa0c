import type { Writable } from 'node:stream';

/** Where a call of `huiqi` reads and writes; a process gives its own. */
export interface Streams {
  /** What is read, as bytes or texts in any pieces. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Where answers go. */
  readonly stdout: Writable;
  /** Where trouble and progress go; progress is shown where it is a terminal. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** How a call ended: 0 all well, 1 something failed or is wrong, 2 it was called wrongly. */
export type ExitCode = 0 | 1 | 2;
