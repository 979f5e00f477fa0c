import { isSpan } from '@huiqi/rules';

/** Says whether a value has a shape. */
type Shape = (value: unknown) => boolean;

/** The readings of the roll-over. */
export const rolls = ['none', 'rest-day', 'statutory-holiday', 'workday'] as const;

/** One of some words. */
export function oneOf(...words: readonly string[]): Shape {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** One of several shapes. */
export function anyOf(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

/** A list that is not empty, each of a shape. */
export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.length > 0 && value.every(shape);
}

/** The name of a rule, a group or an event. */
export function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** A whole number from 1. */
export function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

/** One text in both languages. */
export function isBilingual(value: unknown): boolean {
  return has(value, { zh: isName, en: isName });
}

/** A window from one number to another, each up to a bound. */
export function isWindow(last: number): Shape {
  const inside: Shape = (value) => isCount(value) && (value as number) <= last;
  return (value) => has(value, { from: inside, to: inside });
}

/** A window of every year, `MM-DD` to `MM-DD`. */
export function isYearlyWindow(value: unknown): boolean {
  const day: Shape = (text) => typeof text === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
  return has(value, { from: day, to: day });
}

/** The extensions of a limit. */
export function areExtensions(value: unknown): boolean {
  return listOf((each) => has(each, { span: isSpan }, { approver: isBilingual, ask: isSpan }))(value);
}

/** A time in which acting late is possible. */
export function isGrace(value: unknown): boolean {
  const surcharge: Shape = (each) => has(each, { per: oneOf('month'), rate: isRatio, of: isBilingual });
  return has(value, { span: isSpan }, { surcharge });
}

/** What the authority's silence means. */
export function isRenewal(value: unknown): boolean {
  return has(value, { silence: oneOf('renewed') });
}

/** Who is told how long after a day has passed. */
export function isEscalation(value: unknown): boolean {
  return has(value, { after: isSpan, to: isBilingual });
}

/** How long before a day an alarm rings: a length of time, or a share of the time there is. */
export function isLead(value: unknown): boolean {
  const { level, ...lead } = (typeof value === 'object' && value !== null ? value : {}) as { readonly level?: unknown };
  return (level === undefined || isName(level)) && (isSpan(lead) || has(lead, { share: isRatio }));
}

function isRatio(value: unknown): boolean {
  return has(value, { num: (num) => num === 0 || isCount(num), den: isCount });
}

/** An object with these fields, perhaps those, and no others. */
function has(
  value: unknown,
  needed: Readonly<Record<string, Shape>>,
  allowed: Readonly<Record<string, Shape>> = {},
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const shapes = { ...needed, ...allowed };
  return (
    Object.keys(needed).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, field]) => Object.hasOwn(shapes, name) && shapes[name]?.(field) === true)
  );
}
