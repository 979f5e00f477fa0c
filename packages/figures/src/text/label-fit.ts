import { matchesOf } from './matches-of.ts';
/** The words that may name what a number counts, from the nearest to the farthest. */
export interface Naming {
  /** Those that stand with the number. */
  readonly near: string;
  /** Those of its sentence before them. */
  readonly sentence: string;
  /** Those of its paragraph, heading and title. */
  readonly wider: string;
}

/** How well words name something. */
export interface Fit {
  /** From 0 to 1: how much of the name they hold, the nearest words counting most. */
  readonly score: number;
  /** How much of the name the nearest words hold. */
  readonly near: number;
}

/** Words that many labels share tell little apart. */
const generic = /企业|单位|情况|工作|数量|总数|总量|总额|金额|[户个件次人]数/gu;
const layers = [
  ['near', 1],
  ['sentence', 0.75],
  ['wider', 0.45],
] as const;

/** The letters of a name that words are compared with. */
export const lettersOf = (name: string): string => name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** How well words name something: each letter of the name counts by the nearest words that hold it together with a neighbour of it. */
export function fitOf(name: string, words: Naming): Fit {
  const letters = lettersOf(name);
  if (letters.length === 0) return { score: 0, near: 0 };
  const weights = Array.from({ length: letters.length }, () => 1);
  for (const { index, 0: word } of matchesOf(generic, letters)) {
    if (word.length < letters.length) weights.fill(0.4, index, index + word.length);
  }
  const found = Array.from({ length: letters.length }, () => 0);
  for (const [layer, worth] of layers) {
    const held = words[layer];
    for (let at = 0; at < letters.length; at += 1) {
      const pair = letters.slice(at, at + 2);
      const whole = pair.length === 2 || letters.length === 1;
      if (whole && held.includes(pair)) {
        for (const place of [at, at + pair.length - 1]) found[place] = Math.max(found[place] ?? 0, worth);
      } else if (held.includes(letters.charAt(at))) {
        found[at] = Math.max(found[at] ?? 0, layer === 'near' ? 0.4 : 0.2);
      }
    }
  }
  const total = weights.reduce((sum, one) => sum + one, 0);
  const sum = (of: (worth: number) => number): number =>
    found.reduce((all, worth, at) => all + of(worth) * (weights[at] ?? 1), 0) / total;
  return { score: sum((worth) => worth), near: sum((worth) => (worth === 1 ? 1 : 0)) };
}
