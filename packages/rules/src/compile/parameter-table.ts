import { covers, isOneOf, type LocalDate } from '@huiqi/kernel';
import type { KeyMatch, Pack, Parameter, ParameterRow } from '../grammar/pack.ts';
import { constantAs } from '../grammar/value.ts';
import type { FactSpec, KnownValue } from '../grammar/vocabulary.ts';

/** One row, ready for look-up. */
export interface TableRow {
  /** What it asks of each key, in the order of the keys; undefined matches anything. */
  readonly match: readonly (KeyMatch | undefined)[];
  /** How specific it is: an exact value counts two, a range one. */
  readonly rank: number;
  /** The value. */
  readonly value: KnownValue;
  /** The row as written. */
  readonly row: ParameterRow;
  /** Documents published later are unknown. */
  readonly knownFrom: LocalDate;
}

/** The day from which a source is known: its publication, or its first day in force where that was not found. */
export function knownFrom(pack: Pack, source: { readonly document: string }, from: LocalDate): LocalDate {
  return pack.documents[source.document]?.publishedOn ?? from;
}

/** The rows of a parameter, most specific first: of confirmed values, or of those that are not confirmed. */
export function tableRows(pack: Pack, parameter: Parameter, isWanted: (row: ParameterRow) => boolean): TableRow[] {
  const keys = parameter.keys ?? [];
  return parameter.rows
    .filter(isWanted)
    .filter((row) => pack.documents[row.source.document]?.status !== 'draft')
    .map((row) => {
      const match = keys.map((key) => row.match?.[key]);
      const rank = match.reduce<number>(
        (sum, part) => sum + (part === undefined ? 0 : typeof part === 'object' ? 1 : 2),
        0,
      );
      const value = constantAs(row.value, parameter.type);
      return { match, rank, value, row, knownFrom: knownFrom(pack, row.source, row.inForce.from) };
    })
    .sort((left, right) => right.rank - left.rank);
}

/** Whether a fully known key value is what a row asks for. Texts of a range compare by code unit, as codes do. */
function matches(keyMatch: KeyMatch | undefined, value: unknown): boolean {
  if (keyMatch === undefined) return true;
  if (typeof keyMatch !== 'object') return keyMatch === value;
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const { gte, lt } = keyMatch;
  const comparable = [gte, lt].every((bound) => bound === undefined || typeof bound === typeof value);
  return comparable && (gte === undefined || value >= gte) && (lt === undefined || value < lt);
}

/**
 * Whether a text cannot be looked up among codes: texts compare by code unit, so `5` lies above `47`. A range of codes holds codes of
 * the length of its longer bound and says nothing of others.
 */
function isMisshapen(keyMatch: KeyMatch | undefined, value: unknown): boolean {
  if (typeof keyMatch !== 'object' || typeof value !== 'string') return false;
  const lengths = [keyMatch.gte, keyMatch.lt].map((bound) => (typeof bound === 'string' ? bound.length : 0));
  return Math.max(...lengths) !== value.length;
}

/**
 * The index of the row that decides, or -1 where none matches. A key whose value is not known at all stands for every
 * value: then a row is found only where all rows that could match agree.
 */
export function lookUp(
  rows: readonly TableRow[],
  keys: readonly KnownValue[],
  specs: readonly (FactSpec | null)[],
  day: LocalDate,
  knownOn: LocalDate,
  closed = false,
): { readonly value: KnownValue; readonly row: number } {
  const open = keys.findIndex((key) => key === undefined || isOneOf(key));
  if (open < 0) {
    for (let row = 0; row < rows.length; row += 1) {
      const candidate = rows[row] as TableRow;
      if (candidate.knownFrom > knownOn || !covers(candidate.row.inForce, day)) continue;
      let fits = true;
      for (let index = 0; fits && index < keys.length; index += 1) {
        if (isMisshapen(candidate.match[index], keys[index])) return { value: undefined, row: -1 };
        fits = matches(candidate.match[index], keys[index]);
      }
      if (fits) return { value: candidate.value, row };
    }
    return { value: undefined, row: -1 };
  }
  const values = possibleKeys(keys[open], specs[open] ?? null, rows, open) ?? (closed ? namedKeys(rows, open) : null);
  if (values === null) return { value: undefined, row: -1 };
  const results = values.map((value) => lookUp(rows, keys.with(open, value), specs, day, knownOn, closed));
  return merged(closed ? results.filter((result) => result.row >= 0 || result.value !== undefined) : results);
}

/** Every value a key may have, or representatives of every value where rows can tell them apart; null where that is endless. */
function possibleKeys(
  key: KnownValue,
  spec: FactSpec | null,
  rows: readonly TableRow[],
  position: number,
): readonly KnownValue[] | null {
  if (isOneOf(key)) return key.oneOf;
  if (spec?.type === 'boolean') return [true, false];
  if (spec?.values !== undefined) return spec.values;
  if (spec?.type === 'integer' || spec?.type === 'fen') {
    // The rows change only at these points, so one value of each stretch stands for all of it.
    const points = new Set<number>([0]);
    for (const { match } of rows) {
      const keyMatch = match[position];
      if (typeof keyMatch === 'number') for (const point of [keyMatch - 1, keyMatch, keyMatch + 1]) points.add(point);
      else if (typeof keyMatch === 'object') {
        for (const point of [keyMatch.gte, keyMatch.lt])
          if (typeof point === 'number') points.add(point).add(point - 1);
      }
    }
    return [...points].filter((point) => point >= 0).sort((left, right) => left - right);
  }
  return null;
}

/** One value for each that the rows of a closed table name. */
function namedKeys(rows: readonly TableRow[], position: number): readonly KnownValue[] {
  const named = rows.flatMap(({ match }) => {
    const keyMatch = match[position];
    const value = typeof keyMatch === 'object' ? keyMatch.gte : keyMatch;
    return value === undefined ? [] : [value];
  });
  return [...new Set(named)];
}

function merged(results: readonly { readonly value: KnownValue; readonly row: number }[]): {
  value: KnownValue;
  row: number;
} {
  const first = results[0];
  if (first === undefined) return { value: undefined, row: -1 };
  const row = results.every((result) => result.row === first.row) ? first.row : -1;
  return { value: unionOf(results.map((result) => result.value)), row };
}

/** The values as one: the value itself where all agree, a set where they differ, unknown where one is unknown. */
export function unionOf(values: readonly KnownValue[]): KnownValue {
  const scalars: (string | number | boolean)[] = [];
  const seenKeys = new Set<string>();
  for (const value of values) {
    if (value === undefined) return undefined;
    for (const single of isOneOf(value) ? value.oneOf : [value]) {
      const key = typeof single === 'object' ? JSON.stringify(single) : `${typeof single}:${String(single)}`;
      if (seenKeys.has(key)) continue;
      seenKeys.add(key);
      scalars.push(single as string);
    }
  }
  if (scalars.length === 1) return scalars[0];
  return { oneOf: scalars };
}

/** Pairs of rows that are equally specific and can match the same keys on the same day. */
export function overlappingRows(parameter: Parameter): readonly (readonly [number, number])[] {
  const overlaps: [number, number][] = [];
  const keys = parameter.keys ?? [];
  const rank = (row: ParameterRow): number =>
    keys.reduce(
      (sum, key) => sum + (row.match?.[key] === undefined ? 0 : typeof row.match[key] === 'object' ? 1 : 2),
      0,
    );
  parameter.rows.forEach((left, first) => {
    parameter.rows.slice(first + 1).forEach((right, offset) => {
      const sameTime =
        (left.inForce.to === null || right.inForce.from < left.inForce.to) &&
        (right.inForce.to === null || left.inForce.from < right.inForce.to);
      const sameKeys = keys.every((key) => compatible(left.match?.[key], right.match?.[key]));
      if (sameTime && sameKeys && rank(left) === rank(right)) overlaps.push([first, first + 1 + offset]);
    });
  });
  return overlaps;
}

function compatible(left: KeyMatch | undefined, right: KeyMatch | undefined): boolean {
  if (left === undefined || right === undefined) return true;
  if (typeof left !== 'object') return matches(right, left);
  if (typeof right !== 'object') return matches(left, right);
  const before = (low: number | string | undefined, high: number | string | undefined): boolean =>
    low === undefined || high === undefined || (typeof low === typeof high && low < high);
  return (
    before(left.gte, right.lt) && before(right.gte, left.lt) && before(left.gte, left.lt) && before(right.gte, right.lt)
  );
}
