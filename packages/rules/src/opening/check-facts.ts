import { dayFault, type FactSet, type FactValue, type Issue, type Period, shown, under } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import { isCollection } from '../grammar/vocabulary.ts';
import { findingsOf, isFine } from './check-value.ts';
import { nearestOf } from './nearest.ts';
import type { CollectionWord, FieldWords, MatterWords } from './words.ts';

/** Facts of which every value is what its word says, and what was found on the way. */
export interface CheckedFacts {
  /** The facts; what was given otherwise is left out and so unknown. */
  readonly facts: FactSet;
  /** What was found, with the fact's own name first in the path. */
  readonly issues: readonly Issue[];
}

const noIssues: readonly Issue[] = [];

/**
 * Checks facts by the words of a book, as a case checks them when it is opened: for an engine that puts facts together before. Only the
 * facts that are given are looked at. Where nothing is wrong the set itself comes back.
 *
 * @param written - the facts as they are written
 * @param words - the words of the book
 */
export function checkFacts(written: FactSet, { facts, events }: MatterWords): CheckedFacts {
  if (areClean(written, facts)) return { facts: written, issues: noIssues };
  const checked = sorted(written, facts);
  return { ...checked, issues: checked.issues.map((found) => eventAmong(found, events.known)) };
}

/** The day of an event is easily written among the facts. */
function eventAmong(found: Issue, events: ReadonlySet<string>): Issue {
  const [name] = found.path;
  const unknown = found.path.length === 1 && found.code.startsWith('rules.fact.unknown');
  return unknown && events.has(String(name))
    ? issue('rules.fact.event', { name: shown(name) }, found.path, found.severity)
    : found;
}

/**
 * Whether there is nothing to be said of some facts. Nearly every matter is such, and it costs one look at each value.
 *
 * @internal
 */
export function areClean(facts: FactSet, { known }: FieldWords): boolean {
  // What a rule may read has to be what was looked at here: nothing inherited.
  const prototype: unknown = Object.getPrototypeOf(facts);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const name in facts) {
    const value: unknown = facts[name];
    if (value === null || value === undefined) continue;
    const word = known.get(name);
    if (word === undefined) return false;
    if (word.kind === 'fact' ? !isFine(value, word) : !isCleanCollection(value, word)) return false;
  }
  return true;
}

function isCleanCollection(value: unknown, { fields }: CollectionWord): boolean {
  if (!isCollection(value as FactValue)) return false;
  const { records, completeOver } = value as { readonly records: unknown; readonly completeOver?: unknown };
  if (completeOver !== null && !isPeriod(completeOver)) return false;
  return Array.isArray(records) && records.every((record) => isRecord(record) && areClean(record, fields));
}

function isRecord(value: unknown): value is FactSet {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What can be used of some facts, and what was found of the rest. */
function sorted(written: FactSet, fields: FieldWords): CheckedFacts {
  const facts: Record<string, FactValue> = {};
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(written) as [string, unknown][]) {
    if (value === undefined) continue;
    const [usable, findings] = value === null ? [null, noIssues] : sortedOne(name, value, fields);
    if (value === null || usable !== null) facts[name] = usable;
    issues.push(...under([name], findings));
  }
  return { facts, issues };
}

/** The value as far as it can be used, null where it cannot, and what was found. */
function sortedOne(
  name: string,
  value: unknown,
  fields: FieldWords,
): readonly [kept: FactValue, found: readonly Issue[]] {
  const word = fields.known.get(name);
  // No rule can ask for a word that nobody registered, so it decides nothing.
  if (word === undefined) return [null, [unknownFact(name, fields)]];
  if (word.kind === 'collection') return sortedCollection(value, word);
  const findings = findingsOf(value, word);
  return [findings.some(({ severity }) => severity === 'error') ? null : (value as FactValue), findings];
}

function unknownFact(name: string, fields: FieldWords): Issue {
  const nearest = nearestOf(name, fields);
  const params = { name: shown(name) };
  return nearest === null
    ? issue('rules.fact.unknown', params, [], 'warning')
    : issue('rules.fact.unknownNear', { ...params, nearest }, [], 'warning');
}

/** The records of a collection: one that is no record counts, and nothing of it is known. */
function sortedCollection(
  value: unknown,
  { name, fields }: CollectionWord,
): readonly [kept: FactValue, found: readonly Issue[]] {
  const params = { about: name };
  const records: unknown = isCollection(value as FactValue) ? (value as { records: unknown }).records : null;
  if (!Array.isArray(records)) return [null, [issue('rules.fact.collection', { ...params, found: shown(value) })]];
  const findings: Issue[] = [];
  const usable = records.map((record: unknown, index): FactSet => {
    const path = ['records', index] as const;
    if (!isRecord(record)) {
      findings.push(issue('rules.fact.record', { ...params, found: shown(record) }, path));
      return {};
    }
    if (areClean(record, fields)) return record;
    const { facts, issues } = sorted(record, fields);
    findings.push(...under(path, issues));
    return facts;
  });
  const over = (value as { readonly completeOver?: unknown }).completeOver ?? null;
  const period = over === null || isPeriod(over) ? over : null;
  if (period !== over) findings.push(issue('rules.fact.complete', { ...params, found: shown(over) }, ['completeOver']));
  return [{ records: usable, completeOver: period }, findings];
}

function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  if (dayFault(from) !== null) return false;
  // Days that stand the wrong way round, or hold no day, say nothing of what is complete.
  return to === null || (dayFault(to) === null && (from as string) < (to as string));
}
