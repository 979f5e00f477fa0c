import { type Random, seededRandom } from '@huiqi/kernel/random';
import type { AssignmentInstance } from '../src/solver.ts';

/** Flat arrays from lists of `[officer, cost]` per enterprise. */
export function fromRows(
  officers: number,
  rows: readonly (readonly (readonly [officer: number, cost: number])[])[],
  capacity: readonly number[],
  rest: Partial<AssignmentInstance> = {},
): AssignmentInstance {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = (offsets[at] as number) + row.length;
  });
  const arcs = rows.flat();
  return {
    officers,
    enterprises: rows.length,
    offsets,
    candidates: Int32Array.from(arcs, ([officer]) => officer),
    costs: Int32Array.from(arcs, ([, cost]) => cost),
    capacity: Int32Array.from(capacity),
    ...rest,
  };
}

/** A small instance of any kind: several places, minimum loads, convex loads, ties, penalties; feasible or not. */
export function smallInstance(seed: string, size = 1): AssignmentInstance {
  const random = seededRandom(seed);
  const officers = 1 + random.below(9 * size);
  const enterprises = random.below(16 * size);
  const levels = [2, 5, 50, 1000][random.below(4)] as number;
  const shift = random.below(4) === 0 ? -Math.floor(levels / 2) : 0;
  const density = 1 + random.below(4);
  const several = random.below(2) === 0;
  const rows = Array.from({ length: enterprises }, () =>
    Array.from({ length: officers }, (_, officer) => officer)
      .filter(() => random.below(4) < density)
      .map((officer) => [officer, random.below(levels) + shift] as const),
  );
  const need = Int32Array.from(rows, () => (several ? random.below(4) : 1));
  const places = need.reduce((sum, wanted) => sum + wanted, 0);
  const mean = Math.ceil(places / officers);
  const capacity = Int32Array.from({ length: officers }, () => random.below(2 * mean + 3) + random.below(2));
  const loads = random.below(3);
  return fromRows(officers, rows, [...capacity], {
    ...(several || random.below(2) === 0 ? { need } : {}),
    ...(random.below(2) === 0
      ? { minimum: capacity.map((most) => (random.below(2) === 0 ? 0 : random.below(Math.min(most, mean + 1) + 1))) }
      : {}),
    ...(loads === 0 ? { segments: convexLoads(capacity, levels, random) } : {}),
    ...(random.below(4) === 0 ? { unservedPenalty: random.below(3 * levels) } : {}),
  });
}

function convexLoads(
  capacity: Int32Array,
  levels: number,
  random: Random,
): NonNullable<AssignmentInstance['segments']> {
  const offsets = new Int32Array(capacity.length + 1);
  const upTo: number[] = [];
  const marginal: number[] = [];
  capacity.forEach((most, officer) => {
    let load = 0;
    let cost = random.below(levels) - Math.floor(levels / 2);
    while (load < most) {
      load += 1 + random.below(3);
      upTo.push(load);
      marginal.push(cost);
      cost += random.below(levels);
    }
    offsets[officer + 1] = upTo.length;
  });
  return { offsets, upTo: Int32Array.from(upTo), marginal: Int32Array.from(marginal) };
}

/** The shapes of larger instances. */
export type Family = 'natural' | 'loose' | 'equal' | 'ties' | 'minimum';

/**
 * A larger instance, always feasible: officers and enterprises on a map with twelve trades; a planted pairing fixes the capacities.
 * `natural`: capacities 95 % used; `loose`: 60 %; `equal`: the same capacity for all wherever they are; `ties`: districts with one
 * list of officers and four costs; `minimum`: minimum loads of 80 % of the planted ones.
 */
export function largeInstance(family: Family, officers: number, enterprises: number, seed: string): AssignmentInstance {
  const random = seededRandom(seed);
  const side = 1000;
  const places = Array.from({ length: officers }, () => ({
    x: random.below(side),
    y: random.below(side),
    trade: random.below(12),
  }));
  const nearest = nearestOf(places, side);
  const districts = Math.max(1, Math.floor(officers / 10));
  const rows: (readonly [number, number])[][] = [];
  const planted = new Int32Array(officers);
  for (let row = 0; row < enterprises; row += 1) {
    const [x, y, trade] = [random.below(side), random.below(side), random.below(12)];
    const list: number[] = [];
    if (family === 'ties') {
      const first = random.below(districts) * 10;
      for (let at = first; at < first + 10 && at < officers; at += 1) list.push(at);
    } else {
      list.push(...nearest(x, y, Math.min(officers, 8 + random.below(17))));
    }
    rows.push(
      list.map((officer) => {
        const at = places[officer] as { x: number; y: number; trade: number };
        if (family === 'ties') return [officer, 100 * Math.abs((at.trade % 4) - (trade % 4))] as const;
        const distance = Math.floor(Math.hypot(at.x - x, at.y - y));
        return [officer, distance + (at.trade === trade ? 0 : 300) + random.below(100)] as const;
      }),
    );
    // Most offices grew where their enterprises are: the planted officer is the cheapest of three drawn ones.
    const drawn = [0, 1, 2].map(() => last(rows)[random.below(list.length)] as readonly [number, number]);
    const [chosen] = drawn.reduce((best, arc) => (arc[1] < best[1] ? arc : best));
    planted[chosen] = (planted[chosen] as number) + 1;
  }
  const share = family === 'loose' ? 60 : 95;
  const capacity = planted.map((load) => Math.ceil((load * 100) / share));
  if (family === 'equal') {
    return fromRows(
      officers,
      rows,
      new Array<number>(officers).fill(Math.ceil((enterprises * 100) / (officers * share))),
    );
  }
  const minimum = planted.map((load) => Math.floor((load * 80) / 100));
  return fromRows(officers, rows, [...capacity], family === 'minimum' ? { minimum } : {});
}

/** Finds the nearest officers on the map by a grid, in the order of their indexes. */
function nearestOf(places: readonly { readonly x: number; readonly y: number }[], side: number) {
  const cells = Math.max(1, Math.floor(Math.sqrt(places.length / 4)));
  const cellOf = (at: number): number => Math.min(cells - 1, Math.floor((at * cells) / side));
  const grid = Array.from({ length: cells * cells }, (): number[] => []);
  places.forEach(({ x, y }, officer) => {
    grid[cellOf(y) * cells + cellOf(x)]?.push(officer);
  });
  return (x: number, y: number, wanted: number): number[] => {
    const found: number[] = [];
    let rings = 0;
    for (let ring = 0; ring <= rings; ring += 1) {
      for (let row = cellOf(y) - ring; row <= cellOf(y) + ring; row += 1) {
        for (let column = cellOf(x) - ring; column <= cellOf(x) + ring; column += 1) {
          const border = Math.max(Math.abs(row - cellOf(y)), Math.abs(column - cellOf(x))) === ring;
          if (!border || row < 0 || column < 0 || row >= cells || column >= cells) continue;
          found.push(...(grid[row * cells + column] ?? []));
        }
      }
      // One ring more than enough, so that a nearer one round the corner is not missed.
      if (found.length < wanted) rings = ring + 2;
    }
    const distance = (officer: number): number => {
      const at = places[officer] as { x: number; y: number };
      return (at.x - x) ** 2 + (at.y - y) ** 2;
    };
    found.sort((left, right) => distance(left) - distance(right) || left - right);
    return found.slice(0, wanted).sort((left, right) => left - right);
  };
}

function last<T>(items: readonly T[]): T {
  return items[items.length - 1] as T;
}
