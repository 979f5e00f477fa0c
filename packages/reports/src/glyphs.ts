/**
 * Which characters the fonts of GB 2312 have, such as 仿宋_GB2312: 6,763 Chinese characters, and none of 镕, 喆, 堃 in names of people. The
 * caller brings the decoder, because a calculator reads nothing of its machine.
 *
 * @zh GB 2312 字库覆盖
 * @param decode - decodes bytes in GB 18030 (or GB 2312), such as `(bytes) => new TextDecoder('gb18030').decode(bytes)`
 * @returns whether a character is covered; Latin letters and digits always are
 * @example
 * ```ts
 * import { gb2312Glyphs } from '@huiqi/reports';
 *
 * const covers = gb2312Glyphs((bytes) => new TextDecoder('gb18030').decode(bytes));
 * [covers('企'), covers('喆')]; // => [true, false]
 * ```
 */
export function gb2312Glyphs(decode: (bytes: Uint8Array) => string): (character: string) => boolean {
  const bytes: number[] = [];
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    // Rows 10 to 15 hold nothing; the last place of row 55 and beyond is empty too.
    if (row > 0xa9 && row < 0xb0) continue;
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  const covered = new Set(decode(Uint8Array.from(bytes)));
  return (character) => character < '\u0250' || /[\p{P}\s]/u.test(character) || covered.has(character);
}

/** Whether a character lies in the range that nearly every Chinese font has. */
export function commonGlyph(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return !/\p{Script=Han}/u.test(character) || (code >= 0x4e00 && code <= 0x9fa5) || code === 0x3007;
}
