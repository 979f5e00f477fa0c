import type { Network } from './network.ts';

/**
 * Whole-number prices from the scaled ones at tolerance 1. There are fewer nodes than residues modulo the scale, so one residue is
 * free; rounding every price down at that residue keeps every reduced cost from falling to -1, and being whole it is then at least 0.
 */
export function integerPrices(network: Network, officers: number): number[] {
  const { price, scale } = network;
  const takenRemainders = new Uint8Array(scale);
  for (const value of price) takenRemainders[value % scale] = 1;
  const free = takenRemainders.indexOf(0);
  const rounded = (value: number): number => {
    const shifted = value - free - 1;
    const residue = ((shifted % scale) + scale) % scale;
    return (shifted - residue) / scale;
  };
  const sink = rounded(price[network.officers] as number);
  return Array.from(price.subarray(0, officers), (value) => rounded(value) - sink);
}
