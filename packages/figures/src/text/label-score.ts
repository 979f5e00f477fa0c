/** How much of a label stands in some words, from 0 to 1: half by its characters, half by its pairs of characters. */
export function labelScore(label: string, words: string): number {
  const letters = label.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  // Words that many labels share tell nothing apart.
  const telling = letters.replace(/企业|单位|情况|工作|数量|总数|总量|总额|金额|[户个件次人]数/gu, '');
  const signs = Array.from(telling === '' ? letters : telling);
  if (signs.length === 0) return 0;
  if (words.includes(signs.join(''))) return 1;
  const single = signs.filter((sign) => words.includes(sign)).length / signs.length;
  const pairs = signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
  if (pairs.length === 0) return 0;
  return (single + pairs.filter((pair) => words.includes(pair)).length / pairs.length) / 2;
}

/** From this score on some words are taken to speak of a label. */
export const leastLabelScore = 0.55;
