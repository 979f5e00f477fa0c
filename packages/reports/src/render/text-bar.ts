import type { Exact } from '@huiqi/figures';

/** How a bar is drawn. */
export interface TextBarOptions {
  /** How many characters it takes; 20 unless given. */
  readonly width?: number;
  /** Where an upright line stands, such as the share of time gone by. */
  readonly mark?: Exact | null;
}

/**
 * A bar in text, full at 1: for Markdown and terminals. A share that is not zero shows at least one block, and only a full one
 * shows no gap.
 *
 * @zh 文字条形
 * @param share - how far it has come, exact
 * @param options - how wide it is, and what is marked in it
 * @returns the bar
 * @example
 * ```ts
 * import { textBar } from '@huiqi/reports';
 *
 * textBar({ num: 1, den: 2 }, { width: 10 }); // => '█████░░░░░'
 * ```
 */
export function textBar(share: Exact, { width = 20, mark = null }: TextBarOptions = {}): string {
  const thousandths = perMille(share);
  const blocks = Math.floor((Math.min(thousandths, 1000) * width) / 1000);
  const shown = thousandths > 0 && blocks === 0 ? 1 : blocks;
  const bar = '█'.repeat(shown) + '░'.repeat(width - shown);
  if (mark === null) return bar;
  const at = Math.min(Math.floor((perMille(mark) * width) / 1000), width - 1);
  return `${bar.slice(0, at)}┃${bar.slice(at + 1)}`;
}

/** A share in whole thousandths, cut off and not below zero: for drawing only. */
export function perMille(share: Exact): number {
  const [num, den] = typeof share === 'number' ? [share, 1] : [share.num, share.den];
  return num <= 0 ? 0 : Number((BigInt(num) * 1000n) / BigInt(den));
}
