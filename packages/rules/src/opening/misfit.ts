import { hasOwn, parseRatio, parseYuan, recordOf } from '@huiqi/kernel';
import type { DataShape, NamedThing } from '../grammar/data-shape.ts';
import { isSpan } from '../grammar/is-span.ts';

/** What is written otherwise than it should be, and where inside the argument. */
export interface Misfit {
  /** Keys and indexes from the argument inwards. */
  readonly path: readonly (string | number)[];
  /** What it should be. */
  readonly shape: DataShape;
  /** What stands there; undefined where something lacks or should not be there. */
  readonly found: unknown;
  /** The key that lacks, or that nobody knows. */
  readonly key?: string;
}

/** The first place where data is not written as its shape says, or null where all is well. */
export function misfitOf(value: unknown, shape: DataShape, path: Misfit['path'] = []): Misfit | null {
  const misfit: Misfit = { path, shape, found: value };
  switch (shape.form) {
    case 'word':
      return typeof value === 'string' && hasOwn(shape.words, value) ? null : misfit;
    case 'true':
      return value === true ? null : misfit;
    case 'text':
    case 'name': {
      const pattern = shape.form === 'text' ? shape.pattern : undefined;
      const fits = typeof value === 'string' && value.trim() !== '';
      return fits && (pattern === undefined || new RegExp(pattern).test(value)) ? null : misfit;
    }
    case 'bilingual':
      return recordMisfit(value, misfit, { zh: text, en: text }, {});
    case 'whole':
      return isWhole(value) && value >= shape.from && (shape.to === undefined || value <= shape.to) ? null : misfit;
    case 'share':
      return isShare(value) ? null : misfit;
    case 'amount':
      return isAmount(value) ? null : misfit;
    case 'span':
      return spanMisfit(value, misfit, shape.units, shape.also ?? {});
    case 'list':
      if (!Array.isArray(value) || value.length === 0) return misfit;
      return firstOf(value.map((item, index) => () => misfitOf(item, shape.of, [...path, index])));
    case 'record':
      return recordMisfit(value, misfit, shape.needed, shape.optional ?? {});
    case 'map':
      if (!isRecord(value)) return misfit;
      return firstOf(
        Object.entries(value).map(
          ([key, inner]) =>
            () =>
              misfitOf(inner, shape.of, [...path, key]),
        ),
      );
    case 'either': {
      const misfits = shape.of.map((alternative) => misfitOf(value, alternative, path));
      if (misfits.includes(null)) return null;
      // What was meant is what was followed furthest.
      return misfits.reduce(
        (best, next) => ((next?.path.length ?? 0) > (best?.path.length ?? 0) ? next : best),
        misfit,
      );
    }
  }
}

const text: DataShape = { form: 'text' };

function firstOf(checks: readonly (() => Misfit | null)[]): Misfit | null {
  for (const check of checks) {
    const misfit = check();
    if (misfit !== null) return misfit;
  }
  return null;
}

function recordMisfit(
  value: unknown,
  misfit: Misfit,
  needed: Readonly<Record<string, DataShape>>,
  optional: Readonly<Record<string, DataShape>>,
): Misfit | null {
  if (!isRecord(value)) return misfit;
  const lacking = Object.keys(needed).find((key) => !hasOwn(value, key));
  if (lacking !== undefined) return { ...misfit, key: lacking };
  const shapes = { ...needed, ...optional };
  return firstOf(
    Object.entries(value).map(([key, inner]) => () => {
      const shape = hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape === undefined) return { ...misfit, path: [...misfit.path, key], found: undefined, key };
      return misfitOf(inner, shape, [...misfit.path, key]);
    }),
  );
}

function spanMisfit(
  value: unknown,
  misfit: Misfit,
  units: readonly string[] | undefined,
  also: Readonly<Record<string, DataShape>>,
): Misfit | null {
  if (!isRecord(value)) return misfit;
  const beside = Object.entries(value).filter(([key]) => hasOwn(also, key));
  const span: unknown = recordOf(Object.entries(value).filter(([key]) => !hasOwn(also, key)));
  if (!isSpan(span) || (units !== undefined && !units.includes(span.unit))) return misfit;
  return firstOf(
    beside.map(
      ([key, inner]) =>
        () =>
          misfitOf(inner, also[key] as DataShape, [...misfit.path, key]),
    ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isShare(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { num, den, ...otherKeys } = value;
  return isWhole(num) && isWhole(den) && num >= 0 && num <= den && den > 0 && Object.keys(otherKeys).length === 0;
}

function isAmount(value: unknown): boolean {
  if (isWhole(value)) return value >= 0;
  if (typeof value !== 'string') return false;
  const read = value.endsWith('元') ? parseYuan(value) : parseRatio(value);
  return read.ok && (typeof read.value === 'number' ? read.value : read.value.num) >= 0;
}

/** A name inside data, with what it is the name of. */
export interface WrittenName {
  /** The name. */
  readonly name: string;
  /** What it names. */
  readonly of: NamedThing;
  /** Where it stands inside the argument. */
  readonly path: Misfit['path'];
}

/** Every name inside data that is written as its shape says. */
export function namesIn(value: unknown, shape: DataShape, path: Misfit['path'] = []): readonly WrittenName[] {
  switch (shape.form) {
    case 'name':
      return typeof value === 'string' ? [{ name: value, of: shape.of, path }] : [];
    case 'list':
      return (value as readonly unknown[]).flatMap((item, index) => namesIn(item, shape.of, [...path, index]));
    case 'record': {
      const shapes = { ...shape.needed, ...shape.optional };
      return Object.entries(value as object).flatMap(([key, inner]) =>
        namesIn(inner, shapes[key] as DataShape, [...path, key]),
      );
    }
    case 'either': {
      const alternative = shape.of.find((candidate) => misfitOf(value, candidate) === null);
      return alternative === undefined ? [] : namesIn(value, alternative, path);
    }
    default:
      return [];
  }
}
