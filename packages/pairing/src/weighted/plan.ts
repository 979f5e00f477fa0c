import type { WeightedInstance } from './instance.ts';

/** A pairing in the making: loads may pass their bounds, at a price that drives them back. */
export interface Plan {
  /** The instance. */
  readonly instance: WeightedInstance;
  /** What each officer's load costs, from 0 to the capacity. */
  readonly tables: readonly Float64Array[];
  /** What a unit beyond a bound costs. */
  readonly strain: number;
  /** The arc of each enterprise; -1 for none. */
  readonly chosen: Int32Array;
  /** The weight each officer has. */
  readonly load: Float64Array;
  /** The enterprises of each officer. */
  readonly members: number[][];
  /** Each row's arcs, the cheapest first. */
  readonly cheapest: Int32Array;
  /** Whether more load never costs an officer less: then what follows in the order of costs cannot gain either. */
  readonly ordered: boolean;
  /** How many more choices may be looked at; counted, so that the search ends at the same place on every machine. */
  readonly work: Work;
}

/** A budget of looks. */
export interface Work {
  /** What is left of it. */
  left: number;
}

/** Each row's arcs, the cheapest first. */
export function cheapestFirst({ enterprises, offsets, costs }: WeightedInstance): Int32Array {
  const order = Int32Array.from(costs, (_, arc) => arc);
  for (let row = 0; row < enterprises; row += 1) {
    order.subarray(offsets[row], offsets[row + 1]).sort((left, right) => {
      return (costs[left] as number) - (costs[right] as number) || left - right;
    });
  }
  return order;
}

/** A plan in which nobody has anything yet. */
export function createPlan(
  instance: WeightedInstance,
  tables: readonly Float64Array[],
  strain: number,
  cheapest: Int32Array,
  work: Work,
): Plan {
  return {
    instance,
    tables,
    strain,
    chosen: new Int32Array(instance.enterprises).fill(-1),
    load: new Float64Array(instance.officers),
    members: Array.from({ length: instance.officers }, () => []),
    cheapest,
    ordered: instance.minimum === undefined && !(instance.segments?.marginal ?? []).some((cost: number) => cost < 0),
    work,
  };
}

/** Gives an enterprise another arc, or none. */
export function choose(plan: Plan, row: number, arc: number): void {
  const { instance, chosen, load, members } = plan;
  const before = chosen[row] as number;
  if (before >= 0) {
    const officer = instance.candidates[before] as number;
    load[officer] = (load[officer] as number) - (instance.weights[before] as number);
    const mine = members[officer] as number[];
    mine.splice(mine.indexOf(row), 1);
  }
  chosen[row] = arc;
  if (arc < 0) return;
  const officer = instance.candidates[arc] as number;
  load[officer] = (load[officer] as number) + (instance.weights[arc] as number);
  members[officer]?.push(row);
}

/** What a load costs an officer, with the strain of passing a bound. */
export function costOfWeight({ instance, tables, strain }: Plan, officer: number, load: number): number {
  const table = tables[officer] as Float64Array;
  const most = table.length - 1;
  const least = instance.minimum?.[officer] ?? 0;
  if (load > most) return (table[most] as number) + (load - most) * strain;
  return (table[load] as number) + (load < least ? (least - load) * strain : 0);
}

/** What an enterprise's choice costs by itself: an empty one the penalty, or a strain where none is allowed. */
export function costOfChoice({ instance, strain }: Plan, arc: number): number {
  if (arc >= 0) return instance.costs[arc] as number;
  return instance.unservedPenalty ?? strain;
}

/** What the plan costs; null while it is none: a bound is passed or an enterprise without an officer. */
export function planValue(plan: Plan): number | null {
  const { instance, chosen, load, tables } = plan;
  let value = 0;
  for (const arc of chosen) {
    if (arc < 0 && (instance.unservedPenalty ?? null) === null) return null;
    value += costOfChoice(plan, arc);
  }
  for (let officer = 0; officer < instance.officers; officer += 1) {
    const units = load[officer] as number;
    const table = tables[officer] as Float64Array;
    if (units >= table.length || units < (instance.minimum?.[officer] ?? 0)) return null;
    value += table[units] as number;
  }
  return value;
}
