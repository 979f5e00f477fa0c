import { compareText, type LocalDate, type Period } from '@huiqi/kernel';

/** Days that lie between periods and in none of them. */
export function gapsOf(periods: readonly Period[]): readonly { readonly from: LocalDate; readonly to: LocalDate }[] {
  const sorted = [...periods].sort((left, right) => compareText(left.from, right.from));
  const gaps: { from: LocalDate; to: LocalDate }[] = [];
  let reached: LocalDate | null | undefined;
  for (const period of sorted) {
    if (reached !== undefined && reached !== null && reached < period.from) {
      gaps.push({ from: reached, to: period.from });
    }
    if (reached === undefined) reached = period.to;
    else if (reached !== null && (period.to === null || period.to > reached)) reached = period.to;
  }
  return gaps;
}
