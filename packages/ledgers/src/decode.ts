import { accepted, type Reading, refused } from '@huiqi/kernel';

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, GB 18030 only when the caller says so, since
 * nothing is guessed. Issues: `ledgers.encoding`, `ledgers.xls`, `ledgers.xlsx`.
 */
export function decode(input: Uint8Array | string, encoding: 'utf-8' | 'gb18030' = 'utf-8'): Reading<string> {
  if (typeof input === 'string') return accepted(input.replace(/^\ufeff/u, ''));
  const [first, second, third, fourth] = input;
  if (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0) return refused('ledgers.xls');
  if (first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04) return refused('ledgers.xlsx');
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return accepted(new TextDecoder(marked ?? encoding, { fatal: true }).decode(input));
  } catch {
    return refused('ledgers.encoding', { encoding });
  }
}
