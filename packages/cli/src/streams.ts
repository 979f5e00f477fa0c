/** Where texts are written; a writable stream of Node fits, and nothing of Node is needed to name it. */
export interface Sink {
  /** Whether it is closed for good. */
  readonly destroyed: boolean;
  /** Writes a text; false asks to wait for `drain`. */
  write(text: string): boolean;
  /** Hears of an event. */
  on(event: 'drain' | 'error' | 'close', listener: (error?: unknown) => void): unknown;
  /** No longer hears of it. */
  off(event: 'drain' | 'error' | 'close', listener: (error?: unknown) => void): unknown;
}

/** Where a call of `huiqi` reads and writes; a process gives its own. */
export interface Streams {
  /** What is read, as bytes or texts in any pieces. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Where answers go. */
  readonly stdout: Sink;
  /** Where trouble and progress go; progress is shown where it is a terminal. */
  readonly stderr: Sink & { readonly isTTY?: boolean };
}

/** How a call ended: 0 all well, 1 something failed or is wrong, 2 it was called wrongly. */
export type ExitCode = 0 | 1 | 2;
