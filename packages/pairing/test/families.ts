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
export type Family = 'natural' | 'loose' | 'dense' | 'equal' | 'ties' | 'minimum';

/**
 * A larger instance, always feasible: officers and enterprises on a map with twelve trades; a planted pairing fixes the capacities.
 * `natural`: capacities 95 % used; `loose`: 60 %; `dense`: every officer is a candidate everywhere; `equal`: the same capacity for all
 * wherever they are; `ties`: districts with one list of officers and four costs; `minimum`: minimum loads of 80 % of the planted ones.
 * Written straight into flat arrays, so that millions of candidates fit.
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
  const everybody = places.map((_, officer) => officer);
  const districts = Math.max(1, Math.floor(officers / 10));
  const offsets = new Int32Array(enterprises + 1);
  let candidates = new Int32Array(20 * enterprises);
  let costs = new Int32Array(candidates.length);
  const planted = new Int32Array(officers);
  for (let row = 0; row < enterprises; row += 1) {
    const [x, y, trade] = [random.below(side), random.below(side), random.below(12)];
    const first = family === 'ties' ? random.below(districts) * 10 : 0;
    const list =
      family === 'ties'
        ? everybody.slice(first, first + 10)
        : family === 'dense'
          ? everybody
          : nearest(x, y, Math.min(officers, 8 + random.below(17)));
    const from = offsets[row] as number;
    const end = from + list.length;
    if (end > candidates.length) {
      const length = Math.ceil(1.5 * end);
      const [more, dearer] = [new Int32Array(length), new Int32Array(length)];
      more.set(candidates);
      dearer.set(costs);
      [candidates, costs] = [more, dearer];
    }
    offsets[row + 1] = end;
    list.forEach((officer, at) => {
      const place = places[officer] as { x: number; y: number; trade: number };
      candidates[from + at] = officer;
      costs[from + at] =
        family === 'ties'
          ? 100 * Math.abs((place.trade % 4) - (trade % 4))
          : Math.floor(Math.hypot(place.x - x, place.y - y)) + (place.trade === trade ? 0 : 300) + random.below(100);
    });
    // Most offices grew where their enterprises are: the planted officer is the cheapest of three drawn ones.
    const drawn = [0, 1, 2].map(() => from + random.below(list.length));
    const chosen = drawn.reduce((best, arc) => ((costs[arc] as number) < (costs[best] as number) ? arc : best));
    const officer = candidates[chosen] as number;
    planted[officer] = (planted[officer] as number) + 1;
  }
  const arcs = offsets[enterprises] as number;
  const share = family === 'loose' ? 60 : 95;
  const same = Math.ceil((enterprises * 100) / (officers * share));
  return {
    officers,
    enterprises,
    offsets,
    candidates: candidates.slice(0, arcs),
    costs: costs.slice(0, arcs),
    capacity: family === 'equal' ? planted.map(() => same) : planted.map((load) => Math.ceil((load * 100) / share)),
    ...(family === 'minimum' ? { minimum: planted.map((load) => Math.floor((load * 80) / 100)) } : {}),
  };
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
