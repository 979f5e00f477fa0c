import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** One line of the input. */
export interface SourceLine {
  /** Its number, from one. */
  readonly number: number;
  /** Its text without the line end, or why there is none: it is not UTF-8, or longer than any line may be. */
  readonly text: string | { readonly fault: 'utf8' | 'long' };
}

const newline = 0x0a;

/** The most bytes of a line: far more than a whole city's pairing, far less than would fill the memory. */
export const mostBytes = 64 * 1024 * 1024;

/**
 * The lines of a stream of bytes, each as soon as it is complete. Only a line feed ends a line: JSON texts may hold the other
 * separators. A byte order mark is dropped; a line in another encoding than UTF-8, and one that is too long to be held, are told apart.
 *
 * @param input - bytes or texts in any pieces
 * @param most - the most bytes of a line
 * @yields each line, complete
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  most: number = mostBytes,
): AsyncGenerator<SourceLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Uint8Array[] = [];
  let [number, length] = [0, 0];
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > most) pieces = [];
    else pieces.push(piece);
  };
  const complete = (last: Uint8Array): SourceLine => {
    add(last);
    const [only = last] = pieces;
    const bytes = pieces.length === 1 ? only : Buffer.concat(pieces);
    const text = length > most ? ({ fault: 'long' } as const) : decoded(decoder, bytes);
    pieces = [];
    length = 0;
    number += 1;
    return { number, text };
  };
  for await (const piece of input) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      yield complete(chunk.subarray(from, end));
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield complete(new Uint8Array());
}

/** Whether nothing stands in a line, so that it is passed over. */
export function isEmpty({ text }: SourceLine): boolean {
  return typeof text === 'string' && text.trim() === '';
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): SourceLine['text'] {
  try {
    return decoder.decode(bytes);
  } catch {
    return { fault: 'utf8' };
  }
}
