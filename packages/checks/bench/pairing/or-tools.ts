import type { AssignmentInstance } from '@huiqi/pairing/solver';
import { networkFlow } from './fetch-or-tools.ts';

interface Flow {
  addArcsWithCapacityAndUnitCost(
    tails: ArrayLike<number>,
    heads: ArrayLike<number>,
    capacities: ArrayLike<number>,
    costs: ArrayLike<number>,
  ): unknown;
  setNodesSupplies(nodes: ArrayLike<number>, supplies: ArrayLike<number>): unknown;
  solve(): Promise<number>;
  optimalCost(): number;
}
interface NetworkFlow {
  readonly init: () => Promise<void>;
  readonly SimpleMinCostFlow: { new (): Flow; readonly OPTIMAL: number };
}

/** The same problem as a network: enterprises supply one unit each; minimum loads are taken out beforehand, as it has no lower bounds. */
export async function load(): Promise<(instance: AssignmentInstance) => Promise<number>> {
  const { init, SimpleMinCostFlow } = (await import(networkFlow.href)) as NetworkFlow;
  await init();
  return async (instance) => {
    const { officers, enterprises, offsets, candidates, costs, capacity, minimum } = instance;
    const arcs = candidates.length;
    const sink = enterprises + officers;
    const tails = new Float64Array(arcs + officers);
    const heads = new Float64Array(arcs + officers);
    const most = new Float64Array(arcs + officers).fill(1);
    const prices = new Float64Array(arcs + officers);
    const supply = new Float64Array(sink + 1).fill(1, 0, enterprises);
    supply[sink] = -enterprises;
    for (let row = 0; row < enterprises; row += 1) tails.fill(row, offsets[row], offsets[row + 1]);
    prices.set(costs);
    candidates.forEach((officer, arc) => {
      heads[arc] = enterprises + officer;
    });
    for (let officer = 0; officer < officers; officer += 1) {
      const least = minimum?.[officer] ?? 0;
      tails[arcs + officer] = enterprises + officer;
      heads[arcs + officer] = sink;
      most[arcs + officer] = (capacity[officer] as number) - least;
      supply[enterprises + officer] = -least;
      supply[sink] = (supply[sink] as number) + least;
    }
    const flow = new SimpleMinCostFlow();
    flow.addArcsWithCapacityAndUnitCost(tails, heads, most, prices);
    flow.setNodesSupplies(
      Float64Array.from(supply, (_, node) => node),
      supply,
    );
    const status = await flow.solve();
    if (status !== SimpleMinCostFlow.OPTIMAL) throw new Error(`status ${status}`);
    return flow.optimalCost();
  };
}
