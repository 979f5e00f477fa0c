/** The four 32-bit words of a generator's state, not all zero. */
export type XoshiroState = [number, number, number, number];

/**
 * xoshiro128** 1.1: a function that gives the next unsigned 32-bit word and moves `state` on.
 *
 * @see Blackman, Vigna: Scrambled linear pseudorandom number generators (2018)
 */
export function xoshiro128(state: XoshiroState): () => number {
  return () => {
    const [a, b, c, d] = state;
    const scaled = Math.imul(b, 5);
    const third = c ^ a;
    const fourth = d ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = (fourth << 11) | (fourth >>> 21);
    return Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
  };
}
