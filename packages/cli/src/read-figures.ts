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
  /** What is a part of what, by their ids. */
  readonly partOf: Readonly<Record<string, string>>;
  /** What could not be read: `cli.figures.list`, `cli.figures.shape`, and the issues of a value. */
  readonly issues: readonly Issue[];
}

interface FigureRow {
  /** The figure and its earlier periods; none where the line cannot be read. */
  readonly figures: readonly Figure[];
  readonly names: readonly string[];
  readonly partOf: string | null;
  readonly issues: readonly Issue[];
}

/** Reads a list of figures; a bad one is an issue and the others count. */
export function readFigures(data: unknown): FiguresRead {
  if (!Array.isArray(data)) return { figures: [], names: {}, partOf: {}, issues: [issue('cli.figures.list')] };
  const rows = (data as unknown[]).map((row, index) => readOne(row, index));
  const figures = rows.flatMap((row) => row.figures);
  const idOf = (name: string): string =>
    (figures.find(({ id }) => id === name) ?? figures.find(({ label }) => label === name))?.id ?? name;
  const known = rows.flatMap(({ figures: [first], ...row }) => (first === undefined ? [] : [{ id: first.id, ...row }]));
  return {
    figures,
    names: Object.fromEntries(known.map(({ id, names }) => [id, names])),
    partOf: Object.fromEntries(known.flatMap(({ id, partOf }) => (partOf === null ? [] : [[id, idOf(partOf)]]))),
    issues: rows.flatMap((row) => row.issues),
  };
}

function readOne(row: unknown, index: number): FigureRow {
  const refused = (...issues: readonly Issue[]): FigureRow => ({ figures: [], names: [], partOf: null, issues });
  const shape = (fields: readonly string[]): Issue => issue('cli.figures.shape', { row: index + 1, fields }, [index]);
  const read = FigureLine.safeParse(row);
  if (!read.success) return refused(shape(read.error.issues.map(({ path }) => path.join('.'))));
  const { id = String(index + 1), label, names, scope, period, value, unit, bound, earlier, partOf } = read.data;
  const figures: Figure[] = [];
  for (const [at, one] of [{ value, period }, ...earlier].entries()) {
    const stated = one.period === null ? null : periodOf(one.period);
    const [path, fields] = at === 0 ? [[index], 'period'] : [[index, 'earlier', at - 1], `earlier.${at - 1}.period`];
    if ((one.period === null) !== (stated === null)) return refused(shape([fields]));
    const about = { id: at === 0 ? id : `${id}@${stated?.from ?? at}`, label, scope, period: stated };
    // A whole number of 元, 万元 or % is read as it would be written.
    const written =
      typeof one.value === 'number' && /[元%‰]$/u.test(unit ?? '') ? `${one.value}${unit ?? ''}` : one.value;
    if (typeof written !== 'string') {
      const yuan = unit === '元' && typeof written !== 'number';
      const exact = yuan ? { num: written.num * 100, den: written.den } : written;
      figures.push(figure({ ...about, unit: yuan ? 'fen' : (unit ?? '') }, exact, bound));
      continue;
    }
    const claim = parseClaim(written);
    if (!claim.ok) return refused(...claim.issues.map((claimIssue) => ({ ...claimIssue, path: [...path, 'value'] })));
    const { value: exact, unit: unitWritten, bound: boundStated } = claim.value;
    const given = unit === undefined || /[元%‰]$/u.test(unit) ? unitWritten : unit;
    figures.push(figure({ ...about, unit: given }, exact, bound ?? boundStated));
  }
  return { figures, names, partOf: partOf ?? null, issues: [] };
}

function periodOf({ from, to }: { readonly from: string; readonly to: string | null }): Period | null {
  const ends = [from, ...(to === null ? [] : [to])];
  if (!ends.every((end) => isLocalDate(end)) || (to !== null && to <= from)) return null;
  return { from: from as LocalDate, to: to as LocalDate | null };
}
