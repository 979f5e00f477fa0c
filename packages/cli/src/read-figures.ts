import { type Figure, figure, parseClaim } from '@huiqi/figures';
import { type Issue, isLocalDate, type LocalDate, type Period } from '@huiqi/kernel';
import { issue } from './codes.ts';
import { FigureLine } from './schemas/figures-file.ts';

/** The figures of a file. */
export interface FiguresRead {
  /** Those that were read. */
  readonly figures: readonly Figure[];
  /** Other names of figures by their ids. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** What could not be read: `cli.figures.list`, `cli.figures.shape`, and the issues of a value. */
  readonly issues: readonly Issue[];
}

/** Reads a list of figures; a bad one is an issue and the others count. */
export function readFigures(data: unknown): FiguresRead {
  if (!Array.isArray(data)) return { figures: [], names: {}, issues: [issue('cli.figures.list')] };
  const rows = (data as unknown[]).map((row, index) => readOne(row, index));
  return {
    figures: rows.flatMap((row) => ('figure' in row ? [row.figure] : [])),
    names: Object.fromEntries(rows.flatMap((row) => ('figure' in row ? [[row.figure.id, row.names] as const] : []))),
    issues: rows.flatMap((row) => ('issues' in row ? row.issues : [])),
  };
}

function readOne(
  row: unknown,
  index: number,
): { readonly figure: Figure; readonly names: readonly string[] } | { readonly issues: readonly Issue[] } {
  const read = FigureLine.safeParse(row);
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => path.join('.'));
    return { issues: [issue('cli.figures.shape', { row: index + 1, fields }, [index])] };
  }
  const { id = String(index + 1), label, names, scope, period, value, unit, bound } = read.data;
  const stated = period === null ? null : periodOf(period);
  if (period !== null && stated === null) {
    return { issues: [issue('cli.figures.shape', { row: index + 1, fields: ['period'] }, [index])] };
  }
  const about = { id, label, scope, period: stated };
  if (typeof value !== 'string') return { figure: figure({ ...about, unit: unit ?? '' }, value, bound), names };
  const claim = parseClaim(value);
  if (!claim.ok) return { issues: claim.issues.map((claimIssue) => ({ ...claimIssue, path: [index, 'value'] })) };
  const { value: exact, unit: written, bound: boundStated } = claim.value;
  return { figure: figure({ ...about, unit: unit ?? written }, exact, bound ?? boundStated), names };
}

function periodOf({ from, to }: { readonly from: string; readonly to: string | null }): Period | null {
  const ends = [from, ...(to === null ? [] : [to])];
  if (!ends.every((end) => isLocalDate(end)) || (to !== null && to <= from)) return null;
  return { from: from as LocalDate, to: to as LocalDate | null };
}
