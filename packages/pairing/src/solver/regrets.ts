import { createNodeHeap, type NodeHeap, setNode, takeNode } from './node-heap.ts';
import { lastMarginal, nextMarginal, type Residual } from './residual.ts';

/** What every choice for one row would cost the whole, exactly. */
export interface Regrets {
  /** The row. */
  readonly row: number;
  /**
   * For each officer what the whole would cost more with this officer in the row and everything else rearranged at best: 0 or more,
   * `Infinity` where nothing would then fit together or no arc is.
   */
  readonly regrets: Float64Array;
  /** Where a place of each node would move on to; -1 where the row itself gives a place free. */
  readonly onward: Int32Array;
  /** The row whose place would move; -1 where the load itself moves, through the sink. */
  readonly via: Int32Array;
}

/** One place that moves when another choice is forced; -1 stands for an empty place. */
export interface Move {
  /** The row. */
  readonly row: number;
  /** The officer so far. */
  readonly from: number;
  /** The officer then. */
  readonly to: number;
}

/**
 * What every other choice for one row would cost the whole, by one search for shortest chains of moves that all end where the row gives a
 * place free. Forcing one officer more onto an optimum is one unit of flow more, so the shortest chain is exact, and no chain means that
 * nothing fits together.
 *
 * @zh 换人的全局代价
 * @param residual - an optimum, opened by {@link residualOf}
 * @param row - the row
 */
export function regretsOf(residual: Residual, row: number): Regrets {
  const { instance, price, used, empty } = residual;
  const { officers, offsets, candidates, costs } = instance;
  const penalty = instance.unservedPenalty ?? null;
  const search = createSearch(officers + 2);
  const regrets = new Float64Array(officers).fill(Number.POSITIVE_INFINITY);
  const from = offsets[row] as number;
  const end = offsets[row + 1] as number;
  for (let arc = from; arc < end; arc += 1) {
    const officer = candidates[arc] as number;
    if (used[arc] === 1) relax(search, officer, -(costs[arc] as number) - (price[officer] as number), -1, -1);
  }
  if ((empty[row] as number) > 0) relax(search, officers, -(penalty ?? 0), -1, -1);
  while (search.heap.size > 0) {
    const node = takeNode(search.heap);
    search.settled[node] = 1;
    if (node < officers) intoOfficer(residual, search, node, row);
    else if (node === officers) intoEmpty(residual, search, row, penalty ?? 0);
    else intoSink(residual, search);
  }
  for (let arc = from; arc < end; arc += 1) {
    const officer = candidates[arc] as number;
    const worth = (costs[arc] as number) + (price[officer] as number);
    regrets[officer] = used[arc] === 1 ? 0 : worth + (search.distance[officer] as number) + 0;
  }
  return { row, regrets, onward: search.onward, via: search.via };
}

/** The places that move when `officer` is forced into the row: the row's own first, then along the chain. @zh 变动的结对 */
export function movesOf(residual: Residual, regrets: Regrets, officer: number): readonly Move[] {
  const { officers } = residual.instance;
  const moves: Move[] = [];
  if (regrets.regrets[officer] === 0 && isChosen(residual, regrets.row, officer)) return moves;
  if (regrets.regrets[officer] === Number.POSITIVE_INFINITY) return moves;
  const named = (node: number): number => (node === officers ? -1 : node);
  let node = officer;
  for (let to = regrets.onward[node] as number; to >= 0; to = regrets.onward[node] as number) {
    const row = regrets.via[node] as number;
    if (row >= 0) moves.push({ row, from: named(node), to: named(to) });
    node = to;
  }
  return [{ row: regrets.row, from: named(node), to: officer }, ...moves];
}

function isChosen({ instance, used }: Residual, row: number, officer: number): boolean {
  for (let arc = instance.offsets[row] as number; arc < (instance.offsets[row + 1] as number); arc += 1) {
    if (instance.candidates[arc] === officer) return used[arc] === 1;
  }
  return false;
}

interface Search {
  readonly heap: NodeHeap;
  /** From each node to the row, in reduced costs: 0 or more along each arc. */
  readonly distance: Float64Array;
  readonly settled: Uint8Array;
  readonly onward: Int32Array;
  readonly via: Int32Array;
}

function createSearch(nodes: number): Search {
  return {
    heap: createNodeHeap(nodes),
    distance: new Float64Array(nodes).fill(Number.POSITIVE_INFINITY),
    settled: new Uint8Array(nodes),
    onward: new Int32Array(nodes).fill(-1),
    via: new Int32Array(nodes).fill(-1),
  };
}

function relax(search: Search, node: number, distance: number, onward: number, via: number): void {
  if (search.settled[node] === 1 || distance >= (search.distance[node] as number)) return;
  search.distance[node] = distance;
  search.onward[node] = onward;
  search.via[node] = via;
  setNode(search.heap, node, distance);
}

/** Everybody who holds a place that the officer could take, and the sink where the officer could give load back. */
function intoOfficer(residual: Residual, search: Search, node: number, without: number): void {
  const { instance, price, used, offsets, arcs, rowOf } = residual;
  const base = (search.distance[node] as number) + (price[node] as number);
  const last = lastMarginal(residual, node);
  if (last !== Number.NEGATIVE_INFINITY) relax(search, instance.officers + 1, base - last, node, -1);
  for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at += 1) {
    const arc = arcs[at] as number;
    const row = rowOf[arc] as number;
    if (used[arc] === 0 && row !== without)
      fromHolders(residual, search, row, node, base + (instance.costs[arc] as number));
  }
}

/** Everybody who holds a place that could stay empty. */
function intoEmpty(residual: Residual, search: Search, without: number, penalty: number): void {
  const { instance, emptyPlaces } = residual;
  const base = search.distance[instance.officers] as number;
  if (emptyPlaces > 0) relax(search, instance.officers + 1, base, instance.officers, -1);
  for (let row = 0; row < instance.enterprises; row += 1) {
    if (row !== without) fromHolders(residual, search, row, instance.officers, base + penalty);
  }
}

/** Everybody who has room. */
function intoSink(residual: Residual, search: Search): void {
  const { instance, price } = residual;
  const sink = instance.officers + 1;
  const base = search.distance[sink] as number;
  for (let officer = 0; officer < instance.officers; officer += 1) {
    const next = nextMarginal(residual, officer);
    if (next !== Number.POSITIVE_INFINITY) relax(search, officer, base + next - (price[officer] as number), sink, -1);
  }
  if ((instance.unservedPenalty ?? null) !== null) relax(search, instance.officers, base, sink, -1);
}

function fromHolders(residual: Residual, search: Search, row: number, to: number, value: number): void {
  const { instance, price, used, empty } = residual;
  for (let arc = instance.offsets[row] as number; arc < (instance.offsets[row + 1] as number); arc += 1) {
    if (used[arc] === 0) continue;
    const holder = instance.candidates[arc] as number;
    relax(search, holder, value - (instance.costs[arc] as number) - (price[holder] as number), to, row);
  }
  const { officers } = instance;
  if ((empty[row] as number) > 0 && to !== officers) {
    relax(search, officers, value - (instance.unservedPenalty ?? 0), to, row);
  }
}
