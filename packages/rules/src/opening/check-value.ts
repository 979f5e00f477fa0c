import { dayFault, type Issue, isOneOf, type JsonValue, nearestWord, shown, under } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import { hasType, isRatio } from '../grammar/value.ts';
import type { FactSpec } from '../grammar/vocabulary.ts';
import type { FactWord } from './words.ts';

/** Whether a value is what the fact may be; `check` of a code is asked only where all else holds. */
export function isFine(value: unknown, word: FactWord): boolean {
  const { spec, least, most } = word;
  switch (spec.type) {
    case 'integer':
    case 'fen':
      if (Number.isSafeInteger(value)) return (value as number) >= least && (value as number) <= most;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return true;
      break;
    case 'text':
      if (typeof value === 'string') {
        if (spec.values !== undefined) return spec.values.includes(value);
        // What a code's own check finds beside an accepted code has to be told too.
        return spec.check === undefined && isSaying(value);
      }
      break;
    default:
  }
  return findingsOf(value, word).length === 0;
}

/** Whether a text says anything; nearly every one shows it by its first character. */
function isSaying(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || text.trim() !== '';
}

/** What is wrong with a value; a warning lets it through. The path is that of the fact. */
export function findingsOf(value: unknown, word: FactWord): readonly Issue[] {
  if (isOneOf(value)) {
    const several: unknown = value.oneOf;
    if (!Array.isArray(several) || several.length === 0) return [wrongType(value, word)];
    return several.flatMap((member, index) => under(['oneOf', index], findingsOf(member, word)));
  }
  const { spec } = word;
  if (spec.type === 'day') {
    const fault = dayFault(value);
    return fault === null ? [] : [issue(fault, { text: told(value, spec) })];
  }
  if (!hasType(value, spec.type)) return [wrongType(value, word)];
  if (typeof value === 'string') return textFindings(value, word);
  return inRange(value, word) ? [] : [outOfRange(value, word)];
}

function textFindings(value: string, word: FactWord): readonly Issue[] {
  const { values, check } = word.spec;
  if (values !== undefined) return values.includes(value) ? [] : [notListed(value, word, values)];
  if (!isSaying(value)) return [issue('rules.fact.blank', { about: word.name })];
  return check === undefined ? [] : check(value).issues;
}

function inRange(value: unknown, word: FactWord): boolean {
  const { least, most, spec } = word;
  if (isRatio(value)) {
    const size = value.num / value.den;
    return (spec.open === true ? size > least : size >= least) && size <= most;
  }
  if (Array.isArray(value)) {
    const bounded = Number.isFinite(least) || Number.isFinite(most);
    return !bounded || value.every((entry) => Number.isSafeInteger(entry) && entry >= least && entry <= most);
  }
  return typeof value !== 'number' || (value >= least && value <= most);
}

function outOfRange(value: unknown, { name, spec, least, most }: FactWord): Issue {
  const low = Number.isFinite(least) ? `${spec.open === true ? '>' : '≥'} ${String(least)}` : '';
  const high = Number.isFinite(most) ? `≤ ${String(most)}` : '';
  const limits = [low, high].filter((bound) => bound !== '').join(' ');
  return issue('rules.fact.range', { about: name, found: told(value, spec), wanted: limits });
}

function wrongType(value: unknown, { name, spec }: FactWord): Issue {
  const params = { about: name, found: told(value, spec) };
  return issue(`rules.fact.${spec.type as Exclude<FactSpec['type'], 'day'>}`, params);
}

/** A code that is on no list, with those that are, and the one that is written nearly so. */
function notListed(value: string, { name, spec }: FactWord, values: readonly string[]): Issue {
  const params = { about: name, found: told(value, spec), allowed: values };
  const nearest = nearestWord(value.trim().toLowerCase().slice(0, 100), values);
  return nearest === null
    ? issue('rules.fact.code', params)
    : issue('rules.fact.codeNear', { ...params, meant: nearest });
}

/** A personal value is not repeated. */
function told(value: unknown, { personal }: FactSpec): JsonValue {
  return personal === true ? '***' : shown(value);
}
