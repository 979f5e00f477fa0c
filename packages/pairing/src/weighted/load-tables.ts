import { marginalOf } from '../solver/residual.ts';
import type { WeightedInstance } from './instance.ts';

/** What each officer's load costs, from 0 to the capacity. */
export function loadTables(instance: WeightedInstance): readonly Float64Array[] {
  return Array.from({ length: instance.officers }, (_, officer) => {
    const table = new Float64Array((instance.capacity[officer] as number) + 1);
    const shaped = instance.segments === undefined ? null : { ...instance, segments: instance.segments };
    for (let load = 1; shaped !== null && load < table.length; load += 1) {
      table[load] = (table[load - 1] as number) + marginalOf(shaped, officer, load - 1);
    }
    return table;
  });
}
