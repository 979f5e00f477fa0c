import { createRequire } from 'node:module';
import type { AssignmentInstance } from '@huiqi/pairing/solver';

interface Model {
  run(): void;
  getModelStatus(): number;
  getObjectiveValue(): number;
  readonly options: { set(options: Readonly<Record<string, unknown>>): void };
}
interface Highs {
  readonly constants: { readonly modelStatus: { readonly optimal: number } };
  withModel<T>(data: unknown, use: (model: Model) => T): T;
}

/** The same problem as a linear program in columns; every vertex of it is whole. */
export async function load(): Promise<(instance: AssignmentInstance) => number> {
  const highs = await (createRequire(import.meta.url)('highs') as () => Promise<Highs>)();
  return (instance) => {
    const { officers, enterprises, offsets, candidates, costs, capacity, minimum } = instance;
    const arcs = candidates.length;
    const indices = new Int32Array(2 * arcs);
    for (let row = 0; row < enterprises; row += 1) {
      for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
        indices[2 * arc] = row;
        indices[2 * arc + 1] = enterprises + (candidates[arc] as number);
      }
    }
    const rows = enterprises + officers;
    const ones = new Float64Array(rows).fill(1);
    const [rowLower, rowUpper] = [ones.slice(), ones];
    for (let officer = 0; officer < officers; officer += 1) {
      rowLower[enterprises + officer] = minimum?.[officer] ?? 0;
      rowUpper[enterprises + officer] = capacity[officer] as number;
    }
    const data = {
      numCols: arcs,
      numRows: rows,
      colCost: Float64Array.from(costs),
      colLower: new Float64Array(arcs),
      colUpper: new Float64Array(arcs).fill(1),
      rowLower,
      rowUpper,
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: arcs,
        starts: Int32Array.from({ length: arcs + 1 }, (_, arc) => 2 * arc),
        indices,
        values: new Float64Array(2 * arcs).fill(1),
      },
    };
    return highs.withModel(data, (model) => {
      model.options.set({ output_flag: false });
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('no optimum');
      return Math.round(model.getObjectiveValue());
    });
  };
}
