/** A progress line on the error stream, so that what is printed stays clean. */
export interface Progress {
  /** Says what is being done. */
  readonly line: (text: string) => void;
  /** Says how far a part has come. */
  readonly step: (part: string, done: number, all: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

const width = 24;

/** Progress for people at a terminal; silent elsewhere and when not wanted. */
export function progress(wanted: boolean): Progress {
  if (!wanted || !process.stderr.isTTY) return { line: () => undefined, step: () => undefined, end: () => undefined };
  const write = (text: string): void => {
    process.stderr.write(`\r\u001b[2K${text}`);
  };
  return {
    line: write,
    step(part, done, all) {
      // A hundred updates are enough for any eye.
      if (done % Math.max(1, Math.floor(all / 100)) !== 0 && done !== all) return;
      const full = Math.floor((width * done) / Math.max(1, all));
      write(`${part} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${all}`);
    },
    end() {
      write('');
    },
  };
}
