import { accepted, type Reading } from '@huiqi/kernel';
import { issue, refused } from './codes.ts';
import { kindOfFile, kindOfText } from './file-kind.ts';

/** How the bytes of a text file are written. */
export type Encoding = 'utf-8' | 'gb18030' | 'auto';

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, GB 18030 when the caller says so, or `auto` where it
 * is no UTF-8. Issues: `ledgers.encoding`, `ledgers.xls`, `ledgers.xlsx` and the others of {@link kindOfFile}; the notice
 * `ledgers.encoding.taken`.
 */
export function decode(input: Uint8Array | string, encoding: Encoding = 'utf-8'): Reading<string> {
  const text = typeof input === 'string' ? accepted(input.replace(/^\ufeff/u, '')) : decodeBytes(input, encoding);
  const kind = text.ok ? kindOfText(text.value) : null;
  return kind === null ? text : refused(kind);
}

function decodeBytes(input: Uint8Array, encoding: Encoding): Reading<string> {
  const kind = kindOfFile(input);
  if (kind !== null) return refused(kind);
  const [first, second] = input;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const decoder = marked ?? (encoding === 'auto' ? 'utf-8' : encoding);
  const text = decoded(input, decoder);
  if (text !== null) return accepted(text);
  const otherReading = encoding === 'auto' && marked === null ? decoded(input, 'gb18030') : null;
  if (otherReading === null)
    return refused('ledgers.encoding', { encoding: encoding === 'auto' ? 'UTF-8、GB 18030' : decoder });
  return accepted(otherReading, [issue('ledgers.encoding.taken', { encoding: 'GB 18030' }, [], 'notice')]);
}

function decoded(input: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(input);
  } catch {
    return null;
  }
}
