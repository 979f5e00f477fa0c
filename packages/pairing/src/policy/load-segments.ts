import { lastOf } from '@huiqi/kernel';
import type { LoadSegments } from '../solver/instance.ts';
import type { LoadTerm } from './policy.ts';

/**
 * The load term as the solver's segments.
 *
 * @param places - the places there are, which per cent are of
 * @param placesTaken - places given away already: their steps come first and are left out
 */
export function loadSegments(term: LoadTerm, places: readonly number[], placesTaken: readonly number[]): LoadSegments {
  const offsets = new Int32Array(places.length + 1);
  const upTo: number[] = [];
  const marginal: number[] = [];
  places.forEach((most, officer) => {
    const away = placesTaken[officer] ?? 0;
    for (const step of stepsOf(term, most)) {
      const before = upTo.length > (offsets[officer] ?? 0) ? (lastOf(upTo) ?? 0) : 0;
      const end = Math.min(most, step.upTo) - away;
      if (end <= before) continue;
      upTo.push(end);
      marginal.push(step.cost);
    }
    offsets[officer + 1] = upTo.length;
  });
  return { offsets, upTo: Int32Array.from(upTo), marginal: Float64Array.from(marginal) };
}

/** What a load costs by the term. */
export function costOfLoad(term: LoadTerm | undefined, basis: number, load: number): number {
  if (term === undefined) return 0;
  let below = 0;
  let cost = 0;
  for (const step of stepsOf(term, basis)) {
    const end = Math.max(below, Math.min(load, step.upTo));
    cost += (end - below) * step.cost;
    below = end;
  }
  return cost;
}

/** The steps with their bounds in places. */
function stepsOf(term: LoadTerm, basis: number): { readonly upTo: number; readonly cost: number }[] {
  return term.steps.map(({ upTo, points }) => {
    const bound = upTo === null || term.unit === 'place' ? upTo : Math.floor((basis * upTo) / 100);
    return { upTo: bound ?? Number.POSITIVE_INFINITY, cost: points * term.weight };
  });
}
