import type { Sink } from './streams.ts';

/** Where lines are written, one after the other. */
export interface Output {
  /**
   * Writes one line and waits while the reader is behind, so that nothing piles up.
   *
   * @returns false once the reader is gone
   */
  readonly line: (text: string) => Promise<boolean>;
  /** Lets go of the stream. */
  readonly release: () => void;
}

/**
 * Opens a stream for lines.
 *
 * @param stream - where they go
 */
export function openOutput(stream: Sink): Output {
  let gone = stream.destroyed;
  let wake: (() => void) | null = null;
  const woken = (): void => {
    wake?.();
    wake = null;
  };
  const leave = (): void => {
    gone = true;
    woken();
  };
  stream.on('drain', woken);
  stream.on('error', leave);
  stream.on('close', leave);
  return {
    async line(text) {
      if (gone) return false;
      if (!stream.write(`${text}\n`)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return !gone;
    },
    release() {
      stream.off('drain', woken);
      stream.off('error', leave);
      stream.off('close', leave);
    },
  };
}
