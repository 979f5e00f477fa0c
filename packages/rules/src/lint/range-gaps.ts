import { overlaps } from '@huiqi/kernel';
import type { KeyMatch, Parameter, ParameterRow } from '../grammar/pack.ts';

/** A hole between the ranges of a key: from the end of one up to the beginning of the next. */
export interface RangeGap {
  /** The key. */
  readonly key: string;
  /** The first value without a row. */
  readonly from: number;
  /** The first value that has one again. */
  readonly to: number;
}

/** The holes between ranges that stand together: rows alike in every other key, at the same time, and nothing for the values between. */
export function rangeGaps(parameter: Parameter): readonly RangeGap[] {
  return (parameter.keys ?? []).flatMap((key) => {
    const groups = new Map<string, ParameterRow[]>();
    for (const row of parameter.rows) {
      const otherKeys = Object.entries(row.match ?? {}).filter(([name]) => name !== key);
      const group = JSON.stringify(otherKeys.sort());
      groups.set(group, [...(groups.get(group) ?? []), row]);
    }
    return [...groups.values()].flatMap((rows) => holesIn(rows, key));
  });
}

function holesIn(rows: readonly ParameterRow[], key: string): readonly RangeGap[] {
  const gaps: RangeGap[] = [];
  for (const row of rows) {
    const end = endOf(row.match?.[key]);
    if (end === null) continue;
    const beside = rows.filter((neighbour) => neighbour !== row && overlaps(neighbour.inForce, row.inForce));
    // A row that names no value of the key, or one that spans the end, covers what lies between.
    if (beside.some((neighbour) => takes(neighbour.match?.[key], end))) continue;
    const next = beside.flatMap((neighbour) => startOf(neighbour.match?.[key]) ?? []).filter((start) => start > end);
    if (next.length > 0) gaps.push({ key, from: end, to: Math.min(...next) });
  }
  return gaps.filter(
    (gap, index) => gaps.findIndex((earlier) => earlier.from === gap.from && earlier.to === gap.to) === index,
  );
}

function endOf(match: KeyMatch | undefined): number | null {
  if (typeof match === 'object') return typeof match.lt === 'number' ? match.lt : null;
  return typeof match === 'number' ? match + 1 : null;
}

function startOf(match: KeyMatch | undefined): number | null {
  if (typeof match === 'object') return typeof match.gte === 'number' ? match.gte : null;
  return typeof match === 'number' ? match : null;
}

function takes(match: KeyMatch | undefined, value: number): boolean {
  if (match === undefined) return true;
  if (typeof match !== 'object') return match === value;
  const { gte, lt } = match;
  return (typeof gte !== 'number' || value >= gte) && (typeof lt !== 'number' || value < lt) && typeof gte !== 'string';
}
