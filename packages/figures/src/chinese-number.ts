const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** A number written in Chinese characters up to 9999, with the power of ten of its last stated place; null for anything else. */
export function readChineseNumber(text: string): { readonly value: bigint; readonly power: number } | null {
  if (text === '') return null;
  let total = 0;
  let digit: number | null = null;
  let lowest = 4;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      const read = digits[character];
      if (read === undefined || (digit !== null && digit !== 0)) return null;
      digit = read;
    } else {
      // A bare 百 or 千 counts nothing: 千企创牌 is a slogan, 一千 a number; only 十 stands for ten by itself.
      if (place >= lowest || digit === 0 || (digit === null && place > 1)) return null;
      total += (digit ?? 1) * 10 ** place;
      lowest = place;
      digit = null;
    }
  }
  if (digit === null) return { value: BigInt(total), power: lowest };
  return { value: BigInt(total + digit), power: 0 };
}
