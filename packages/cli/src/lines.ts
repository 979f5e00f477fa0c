import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** One line of the input. */
export interface SourceLine {
  /** Its number, from one. */
  readonly number: number;
  /** Its text without the line end, or null where it is not UTF-8. */
  readonly text: string | null;
}

const newline = 0x0a;

/**
 * The lines of a stream of bytes, each as soon as it is complete. Only a line feed ends a line: JSON texts may hold the other
 * separators. A byte order mark is dropped, a line in another encoding than UTF-8 is told apart.
 *
 * @param input - bytes or texts in any pieces
 * @yields each line, complete
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<SourceLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Uint8Array[] = [];
  let number = 0;
  const complete = (last: Uint8Array): SourceLine => {
    const bytes = pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
    pieces = [];
    number += 1;
    return { number, text: decoded(decoder, bytes) };
  };
  for await (const piece of input) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      yield complete(chunk.subarray(from, end));
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield complete(new Uint8Array());
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
