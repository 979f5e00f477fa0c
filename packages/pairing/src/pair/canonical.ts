import type { AssignmentInstance, OptimalAssignment } from '../solver/instance.ts';

/** What may still change in one row: its options of equal worth, ascending, and those it has, as far as no choice is final. */
interface OpenRow {
  readonly options: readonly number[];
  readonly chosen: number[];
  readonly settled: readonly number[];
}

/** All pairings of least cost at once: the rows, and between which bounds each officer's load may lie. */
interface Optima {
  readonly rows: readonly OpenRow[];
  /** The rows that have a place of the officer to give. */
  readonly rowsAt: readonly Set<number>[];
  readonly load: number[];
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Stands for empty places; the sink is the node after it. */
  readonly empty: number;
}

/**
 * Of all pairings of the same least cost the first in the order of the rows: the first row has the smallest officers it can have, then
 * the second row, and so on; empty places stand last. The prices say which choices are worth the same; among these, places move along
 * chains. So the answer does not depend on how the solver happens to work.
 */
export function canonical(arrays: AssignmentInstance, result: OptimalAssignment): OptimalAssignment {
  const optima = optimaOf(arrays, result);
  const assignment = optima.rows.flatMap((row, at) => {
    const open = [...row.chosen];
    for (const officer of open) optima.rowsAt[officer]?.delete(at);
    const final: number[] = [];
    let search: Search = new Map();
    for (const option of row.options) {
      if (open.length === 0) break;
      if (open.includes(option)) {
        // An empty place comes last and may stand several times.
        const equals = open.filter((officer) => officer === option);
        final.push(...equals);
        for (const officer of equals) open.splice(open.indexOf(officer), 1);
        continue;
      }
      const left = exchange(optima, option, open, search);
      if (left === null) continue;
      search = new Map();
      open.splice(open.indexOf(left), 1);
      final.push(option);
    }
    return [...row.settled, ...final].sort((left, right) => left - right);
  });
  const places = Int32Array.from(assignment, (officer) => (officer === optima.empty ? -1 : officer));
  return { ...result, assignment: places, load: optima.load.slice(0, optima.empty) };
}

function optimaOf(arrays: AssignmentInstance, result: OptimalAssignment): Optima {
  const empty = arrays.officers;
  const penalty = arrays.unservedPenalty ?? null;
  const rowsAt = Array.from({ length: empty + 1 }, () => new Set<number>());
  const load = new Array<number>(empty + 1).fill(0);
  let slot = 0;
  const rows = Array.from({ length: arrays.enterprises }, (_, row): OpenRow => {
    const worth = new Map<number, number>();
    for (let arc = arrays.offsets[row] ?? 0; arc < (arrays.offsets[row + 1] ?? 0); arc += 1) {
      const officer = arrays.candidates[arc] ?? empty;
      worth.set(officer, (arrays.costs[arc] ?? 0) + (result.prices[officer] ?? 0));
    }
    if (penalty !== null) worth.set(empty, penalty);
    const places = arrays.need?.[row] ?? 1;
    const mine = Array.from(result.assignment.subarray(slot, slot + places), (officer) =>
      officer < 0 ? empty : officer,
    );
    slot += places;
    const bound = Math.max(...mine.map((officer) => worth.get(officer) ?? 0));
    const isOpen = (officer: number): boolean => worth.get(officer) === bound;
    for (const officer of mine) {
      load[officer] = (load[officer] ?? 0) + 1;
      if (isOpen(officer)) rowsAt[officer]?.add(row);
    }
    return {
      options: [...worth.keys()].filter(isOpen).sort((left, right) => left - right),
      chosen: mine.filter(isOpen),
      settled: mine.filter((officer) => !isOpen(officer)),
    };
  });
  const bounds = result.prices.map((price, officer) => loadBounds(arrays, officer, price));
  const least = [...bounds.map(([low]) => low), 0];
  return { rows, rowsAt, load, least, most: [...bounds.map(([, high]) => high), Number.POSITIVE_INFINITY], empty };
}

/** The loads that are all equally good at the officer's price. */
function loadBounds(arrays: AssignmentInstance, officer: number, price: number): [least: number, most: number] {
  const capacity = arrays.capacity[officer] ?? 0;
  const { segments } = arrays;
  let below = 0;
  let upTo = 0;
  for (let at = segments?.offsets[officer] ?? 0; at < (segments?.offsets[officer + 1] ?? 1); at += 1) {
    const marginal = segments?.marginal[at] ?? 0;
    const end = segments?.upTo[at] ?? capacity;
    if (marginal < price) below = end;
    if (marginal <= price) upTo = end;
  }
  const minimum = arrays.minimum?.[officer] ?? 0;
  return [Math.min(capacity, Math.max(minimum, below)), Math.min(capacity, Math.max(minimum, upTo))];
}

/** From where a node was reached and by which row; -1 for none. What a search without success has reached leads nowhere. */
type Search = Map<number, readonly [node: number, row: number]>;

/** Gives a place to `option` for one of `open` by moving other rows along a chain; returns whose place it was, null if no chain is. */
function exchange(optima: Optima, option: number, open: readonly number[], search: Search): number | null {
  const { rows, rowsAt, load, least, most, empty } = optima;
  if (search.has(option)) return null;
  const sink = empty + 1;
  search.set(option, [-1, -1]);
  const waiting = [option];
  for (const node of waiting) {
    if (open.includes(node)) {
      move(optima, search, node);
      load[option] = (load[option] ?? 0) + 1;
      load[node] = (load[node] ?? 0) - 1;
      return node;
    }
    const visit = (next: number, row: number): void => {
      if (search.has(next)) return;
      search.set(next, [node, row]);
      waiting.push(next);
    };
    if (node === sink) {
      load.forEach((units, officer) => {
        if (units > (least[officer] ?? 0)) visit(officer, -1);
      });
      continue;
    }
    if ((load[node] ?? 0) < (most[node] ?? 0)) visit(sink, -1);
    for (const row of rowsAt[node] ?? []) {
      const { options, chosen } = rows[row] as OpenRow;
      for (const next of options) if (next === empty || !chosen.includes(next)) visit(next, row);
    }
  }
  return null;
}

/** Moves one place in each row of the chain that ends at `last`. */
function move(optima: Optima, search: Search, last: number): void {
  const { rows, rowsAt, load } = optima;
  let to = last;
  for (let step = search.get(to); step !== undefined && step[0] >= 0; step = search.get(to)) {
    const [from, at] = step;
    const row = rows[at];
    if (row !== undefined) {
      row.chosen.splice(row.chosen.indexOf(from), 1, to);
      if (!row.chosen.includes(from)) rowsAt[from]?.delete(at);
      rowsAt[to]?.add(at);
      load[from] = (load[from] ?? 0) - 1;
      load[to] = (load[to] ?? 0) + 1;
    }
    to = from;
  }
}
