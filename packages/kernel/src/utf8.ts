/**
 * A text in UTF-8. Written out, for mini programs have no `TextEncoder`.
 *
 * @param text - without lone surrogates, which UTF-8 cannot hold
 * @internal
 */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const put = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) as number;
    if (point < 0x80) {
      put(point);
      continue;
    }
    if (point < 0x800) put(0xc0 | (point >> 6));
    else {
      if (point < 0x10000) put(0xe0 | (point >> 12));
      else {
        // Two code units make one character.
        at += 1;
        put(0xf0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3f));
      }
      put(0x80 | ((point >> 6) & 0x3f));
    }
    put(0x80 | (point & 0x3f));
  }
  return bytes.subarray(0, length);
}
