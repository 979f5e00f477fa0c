import {
  type Basis,
  type CalendarReference,
  type FactSet,
  hasOwn,
  type Issue,
  type LocalDate,
  type PackReference,
  recordOf,
  under,
} from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import { callerError } from '../codes.ts';
import type { RuleBook } from '../compile/book.ts';
import type { SlotValue } from '../compile/frame.ts';
import type { engines, names, PackNames } from '../grammar/pack-names.ts';
import type { MatterInput } from './matter-input.ts';
import { requireBook } from './require-engine.ts';

/**
 * One case opened on a rule book; derived facts are computed once for all its rules. Make one per subject and day.
 *
 * @typeParam Names - the names that its packs bring; any text unless they are known
 * @typeParam Engines - the engines whose words it was opened with, likewise
 */
export interface Matter<out Names extends PackNames = PackNames, out Engines extends string = string> {
  /** The rules. */
  readonly book: RuleBook;
  /** What is known: facts, events and judgements that were given otherwise than their words say are left out. */
  readonly input: MatterInput;
  /** What was found when the case was opened; every determination of the case carries it. */
  readonly issues: readonly Issue[];
  /** What every determination of this case rests on. */
  readonly basis: Basis;
  /** @internal */
  readonly derived: SlotValue[];
  /**
   * Findings collected as rules are asked.
   *
   * @internal
   */
  readonly findings: Issue[];
  /** Names as types; no value holds it. */
  readonly [names]?: Names;
  /** Engines as types; no value holds it. */
  readonly [engines]?: Engines;
}

/**
 * Opens a case on a rule book. This is the one place where a matter is checked, whichever engine is asked: a value that is not what
 * its word says is an issue and counts as unknown, so it decides nothing.
 *
 * Issues: `date.shape` and `date.unreal` for the day of an event or a fact; `rules.fact.integer`, `rules.fact.fen`,
 * `rules.fact.ratio`, `rules.fact.boolean`, `rules.fact.text`, `rules.fact.list`, `rules.fact.collection`, `rules.fact.record`,
 * `rules.fact.complete`, `rules.fact.blank`, `rules.fact.range`, `rules.fact.code` and what the check of a code says, such as
 * `division.province`; `rules.judgement.shape`. Warnings for names that no rule can ask for: `rules.fact.unknown`,
 * `rules.event.unknown` and the like. The path begins with `facts`, `events` or `judgements`.
 *
 * @zh 打开事项
 * @param book - the compiled rules
 * @param input - facts, days, judgements and the calendar; not changed, and not to be changed while the case is in use
 * @param beside - what the caller found before, for every determination of the case to carry
 * @throws {@link CallerError} `date.shape` or `date.unreal` when `decidedOn` or `knownOn` is no day, `rules.case.shape` when facts,
 * days or events are no objects, `rules.case.calendar` for a calendar that was not made by `calendarAsKnown`
 */
export function openMatter(book: RuleBook, input: MatterInput, beside: readonly Issue[] = noIssues): Matter {
  const { check } = requireBook(book);
  verifyShape(input, 'input');
  verifyShape(input.facts, 'facts');
  verifyShape(input.days, 'days');
  verifyShape(input.days.events, 'days.events');
  if (input.judgements !== undefined) verifyShape(input.judgements, 'judgements');
  if (input.calendar !== undefined) verifyView(input.calendar);
  const checked = check.input(input);
  if (checked === null) return matterOf(book, input, beside);
  return matterOf(book, checked.input, [...beside, ...checked.issues]);
}

/** What of an open case would be otherwise. */
export interface MatterChange {
  /** Facts that are added or stand in place of those given. */
  readonly facts?: FactSet;
  /** Days of events, likewise. */
  readonly events?: Readonly<Record<string, LocalDate>>;
  /** Another day of the decision. */
  readonly decidedOn?: LocalDate;
}

/**
 * A case as it would stand with other facts, or on other days; nothing of the given case changes. Only what is new is checked, and what
 * was found in the given case stays said, except of facts and events that are replaced.
 *
 * @zh 改动后重开事项
 * @param matter - the case
 * @param change - what would be otherwise
 * @throws {@link CallerError} `date.shape` or `date.unreal` when `decidedOn` is no day
 */
export function reopenMatter<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines>,
  { facts, events, decidedOn }: MatterChange,
): Matter<Names, Engines> {
  const { book, input } = matter;
  if (decidedOn !== undefined) book.check.ownDay(decidedOn, 'decidedOn');
  const checked = facts === undefined ? null : book.check.facts(facts);
  const [happened, ofEvents] = events === undefined ? [null, noIssues] : book.check.events(events);
  const replaced = ({ path: [part, name] }: Issue): boolean =>
    (part === 'facts' && facts !== undefined && hasOwn(facts, name as string)) ||
    (part === 'events' && events !== undefined && hasOwn(events, name as string));
  const known: MatterInput = {
    ...input,
    facts: checked === null ? input.facts : over(input.facts, facts, checked.facts),
    days: {
      decidedOn: decidedOn ?? input.days.decidedOn,
      knownOn: input.days.knownOn,
      events: happened === null ? input.days.events : over(input.days.events, events, happened),
    },
  };
  return matterOf(book, known, [
    ...matter.issues.filter((finding) => !replaced(finding)),
    ...under(['facts'], checked?.issues ?? noIssues),
    ...under(['events'], ofEvents),
  ]);
}

/** What was given earlier with what is given now over it; of that a value that cannot be used leaves the old one no longer standing. */
function over<T>(
  before: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, T>> = {},
  checked: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> {
  const unchanged = Object.entries(before).filter(([name]) => !hasOwn(changes, name));
  return { ...recordOf(unchanged), ...checked };
}

/**
 * A case of input that was checked before, by {@link openMatter} or by the check of the book: for an engine that makes many cases of one matter.
 *
 * @param book - the compiled rules
 * @param input - what is known, checked
 * @param issues - what every determination of the case carries
 * @internal
 */
export function matterOf<Names extends PackNames, Engines extends string>(
  book: RuleBook,
  input: MatterInput,
  issues: readonly Issue[],
): Matter<Names, Engines> {
  return { book, input, issues, basis: basisOf(book.packs, input), derived: [], findings: [] };
}

const noIssues: readonly Issue[] = [];

/**
 * Plain objects only: what stands in a list or a text has no names.
 *
 * @throws {@link CallerError} `rules.case.shape`
 * @internal
 */
export function verifyShape(value: unknown, part: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw callerError(
    'rules.case.shape',
    { part },
    `A matter needs “${part}” as an object of names and values, if only an empty one. 案件须给出“${part}”，没有内容时给空对象。`,
  );
}

/** A calendar as it is published is easily taken for one as known on a day. */
function verifyView(calendar: Partial<CalendarView> | null): void {
  if (calendar?.kinds !== undefined && calendar.documents !== undefined) return;
  throw callerError(
    'rules.case.calendar',
    {},
    'This is no calendar as known on a day: pass calendarAsKnown(calendar, knownOn) of @huiqi/kernel/days. 请传入 calendarAsKnown(calendar, knownOn) 的结果。',
  );
}

function basisOf(packs: readonly PackReference[], input: MatterInput): Basis {
  const { decidedOn, knownOn, events } = input.days;
  if (input.calendar === undefined) return { decidedOn, knownOn, events, packs };
  const { id, documents, digest } = input.calendar;
  const calendar: CalendarReference = { id, documents, digest };
  return { decidedOn, knownOn, events, packs, calendar };
}
