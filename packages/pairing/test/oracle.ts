import { createRequire } from 'node:module';
import type { AssignmentInstance, WeightedInstance } from '../src/solver.ts';

/** The part of `highs` that is used here; it is a dependency of the checks only, so its types are not at hand. */
interface Model {
  run(): void;
  getModelStatus(): number;
  getObjectiveValue(): number;
  readonly options: { set(options: Readonly<Record<string, unknown>>): void };
}
interface Highs {
  readonly infinity: number;
  readonly constants: { readonly modelStatus: { readonly optimal: number; readonly infeasible: number } };
  withModel<T>(data: unknown, use: (model: Model) => T): T;
}

const require = createRequire(import.meta.url);
const loadHighs = require('highs') as () => Promise<Highs>;

/** The same for whole choices: weighted problems by branch and bound. */
export async function loadWeightedOracle(): Promise<(instance: WeightedInstance) => number | null> {
  const highs = await loadHighs();
  return (instance) => leastWeighted(highs, instance);
}

function leastWeighted(highs: Highs, instance: WeightedInstance): number | null {
  const { officers, enterprises, offsets, candidates, costs, weights, segments } = instance;
  const columns: { cost: number; most: number; whole: boolean; entries: [row: number, value: number][] }[] = [];
  for (let row = 0; row < enterprises; row += 1) {
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      const officer = enterprises + (candidates[arc] as number);
      const entries: [number, number][] = [
        [row, 1],
        [officer, weights[arc] as number],
      ];
      columns.push({ cost: costs[arc] as number, most: 1, whole: true, entries });
    }
    const penalty = instance.unservedPenalty ?? null;
    if (penalty !== null) columns.push({ cost: penalty, most: 1, whole: true, entries: [[row, 1]] });
  }
  for (let officer = 0; officer < officers; officer += 1) {
    for (let at = segments?.offsets[officer] ?? 0; at < (segments?.offsets[officer + 1] ?? 1); at += 1) {
      const below = at === (segments?.offsets[officer] ?? 0) ? 0 : (segments?.upTo[at - 1] ?? 0);
      const entries: [number, number][] = [
        [enterprises + officer, -1],
        [enterprises + officers + officer, 1],
      ];
      const most = segments === undefined ? highs.infinity : (segments.upTo[at] as number) - below;
      columns.push({ cost: segments?.marginal[at] ?? 0, most, whole: false, entries });
    }
  }
  const starts = [0];
  for (const column of columns) starts.push((starts[starts.length - 1] as number) + column.entries.length);
  const entries = columns.flatMap((column) => column.entries);
  const ones = new Array<number>(enterprises).fill(1);
  const zeros = new Array<number>(officers).fill(0);
  const numRows = enterprises + 2 * officers;
  return highs.withModel(
    {
      numCols: columns.length,
      numRows,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(() => 0),
      colUpper: columns.map(({ most }) => most),
      rowLower: [...ones, ...zeros, ...zeros.map((_, officer) => instance.minimum?.[officer] ?? 0)],
      rowUpper: [...ones, ...zeros, ...instance.capacity],
      integrality: columns.map(({ whole }) => (whole ? 1 : 0)),
      matrix: {
        format: 'csc',
        numRows,
        numCols: columns.length,
        starts,
        indices: entries.map(([row]) => row),
        values: entries.map(([, value]) => value),
      },
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      model.run();
      const { optimal, infeasible } = highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status === infeasible) return null;
      if (status !== optimal) throw new Error(`highs gave up with status ${status}`);
      return Math.round(model.getObjectiveValue());
    },
  );
}

/** A solver that shares nothing with ours: the least cost of an instance by linear programming, null when there is no solution. */
export async function loadOracle(): Promise<(instance: AssignmentInstance) => number | null> {
  const highs = await loadHighs();
  return (instance) => leastCost(highs, instance);
}

function leastCost(highs: Highs, instance: AssignmentInstance): number | null {
  const { officers, enterprises, offsets, candidates, costs, segments } = instance;
  const columns: { cost: number; most: number; entries: [row: number, value: number][] }[] = [];
  for (let row = 0; row < enterprises; row += 1) {
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      const officer = enterprises + (candidates[arc] as number);
      columns.push({
        cost: costs[arc] as number,
        most: 1,
        entries: [
          [row, 1],
          [officer, 1],
        ],
      });
    }
    const penalty = instance.unservedPenalty ?? null;
    if (penalty !== null) columns.push({ cost: penalty, most: highs.infinity, entries: [[row, 1]] });
  }
  // Load flows on through one column per segment; the officer's own rows say load = shipped and least <= shipped <= capacity.
  const bounded = enterprises + officers;
  for (let officer = 0; officer < officers; officer += 1) {
    const from = segments?.offsets[officer] ?? 0;
    const to = segments?.offsets[officer + 1] ?? 1;
    for (let at = from; at < to; at += 1) {
      const below = at === from ? 0 : (segments?.upTo[at - 1] ?? 0);
      columns.push({
        cost: segments?.marginal[at] ?? 0,
        most: segments === undefined ? highs.infinity : (segments.upTo[at] as number) - below,
        entries: [
          [enterprises + officer, -1],
          [bounded + officer, 1],
        ],
      });
    }
  }
  const starts = [0];
  for (const column of columns) starts.push((starts[starts.length - 1] as number) + column.entries.length);
  const entries = columns.flatMap((column) => column.entries);
  const needs = Array.from({ length: enterprises }, (_, row) => instance.need?.[row] ?? 1);
  const zeros = new Array<number>(officers).fill(0);
  const rowLower = [...needs, ...zeros, ...zeros.map((_, officer) => instance.minimum?.[officer] ?? 0)];
  const rowUpper = [...needs, ...zeros, ...instance.capacity];
  if (columns.length === 0) return rowLower.every((least) => least <= 0) ? 0 : null;
  return highs.withModel(
    {
      numCols: columns.length,
      numRows: rowLower.length,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(() => 0),
      colUpper: columns.map(({ most }) => most),
      rowLower,
      rowUpper,
      matrix: {
        format: 'csc',
        numRows: rowLower.length,
        numCols: columns.length,
        starts,
        indices: entries.map(([row]) => row),
        values: entries.map(([, value]) => value),
      },
    },
    (model) => {
      model.options.set({ output_flag: false });
      model.run();
      const { optimal, infeasible } = highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status === infeasible) return null;
      if (status !== optimal) throw new Error(`highs gave up with status ${status}`);
      return Math.round(model.getObjectiveValue());
    },
  );
}
