/**
 * Chance as an argument: the same seed gives the same draw on every machine, for ever.
 *
 * @packageDocumentation
 */

import { callerError } from './codes.ts';
import { type XoshiroState, xoshiro128 } from './xoshiro.ts';

/**
 * A stream of chance. It is the one stateful thing in the house: hand it on, do not share it between independent draws.
 */
export interface Random {
  /** The algorithm, part of every record of a draw. */
  readonly algorithm: 'xoshiro128**/fnv1a-splitmix32';
  /**
   * The next whole number from 0 up to, not including, `bound` (1 to 2^32), every one equally likely.
   * A bound outside is a {@link CallerError} `random.bound`.
   */
  readonly below: (bound: number) => number;
}

/**
 * A stream of chance from a seed text. The algorithm is fixed: xoshiro128** (Blackman, Vigna 2018), its four words filled by
 * splitmix32 from the 32-bit FNV-1a hash of the seed's UTF-16 code units, so that there are 2^32 different streams. A later
 * algorithm gets a new name, never this one.
 *
 * @zh 有种子的随机数
 * @example
 * ```ts
 * import { seededRandom } from '@huiqi/kernel/random';
 *
 * const random = seededRandom('示例');
 * const same = seededRandom('示例');
 * random.below(100) === same.below(100); // => true
 * ```
 */
export function seededRandom(seed: string): Random {
  const next = xoshiro128(stateFrom(seed));
  return {
    algorithm: 'xoshiro128**/fnv1a-splitmix32',
    below(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32) {
        const sentence = `Nothing is drawn below ${bound}: pass a whole number from 1 to 2 ** 32. 上限应为1至2的32次方的整数。`;
        throw callerError('random.bound', { bound: String(bound) }, sentence);
      }
      // Values above the last whole multiple would favour the small results; draw again.
      const limit = 2 ** 32 - (2 ** 32 % bound);
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % bound;
    },
  };
}

/** Four different words, hence never all zero: the mixing is one-to-one and its inputs differ. */
function stateFrom(seed: string): XoshiroState {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  const word = (): number => {
    hash = (hash + 0x9e3779b9) | 0;
    let mixed = hash ^ (hash >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
  return [word(), word(), word(), word()];
}

/**
 * The items in a random order, every order equally likely as far as the stream is; the given list is left as it is.
 *
 * @zh 随机次序
 * @example
 * ```ts
 * import { seededRandom, shuffled } from '@huiqi/kernel/random';
 *
 * shuffled([1, 2, 3], seededRandom('x')).length; // => 3
 * ```
 */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const drawn = random.below(index + 1);
    [result[index], result[drawn]] = [result[drawn] as T, result[index] as T];
  }
  return result;
}
