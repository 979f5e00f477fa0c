import {
  type CallerError,
  compareText,
  type FactSet,
  type FactValue,
  type Issue,
  type LocalDate,
  recordOf,
  verifyDay,
} from '@huiqi/kernel';
import { type CalendarView, calendarAsKnown, type WorkingCalendar } from '@huiqi/kernel/days';
import type { Labels } from '@huiqi/messages';
import { liesIn } from '@huiqi/model/identifiers';
import type { AwardLadder } from '@huiqi/model/types';
import {
  type CompileOptions,
  compile,
  type Engine,
  type EventsOf,
  type FactsOf,
  type Judgement,
  type Matter,
  type NamesOf,
  openMatter,
  type PackNames,
  type RuleBook,
  type SealedPack,
  type StatedFacts,
  type Vocabulary,
  verifySealed,
  verifyShape,
  vocabularyOf,
} from '@huiqi/rules';
import { callerError } from './codes.ts';
import { issuesOfDivision } from './desk-division.ts';
import { labelsOf } from './labels-of.ts';
import { missingEngine } from './missing-engine.ts';

/** What a bureau works with. */
export interface RuleDeskOptions<
  Engines extends readonly Engine[] = readonly Engine[],
  Packs extends readonly SealedPack[] = readonly SealedPack[],
> {
  /** The engines that will be asked: packs may use their words, and no others. All of them are `engines` of `@huiqi/sdk/engines`. */
  readonly engines: Engines;
  /** The packs to choose from, in any order. */
  readonly packs: Packs;
  /** The working calendar. */
  readonly calendar: WorkingCalendar;
  /**
   * The bureau's own GB/T 2260 code; packs of other places are left out. Without it only national packs count. Another shape than
   * six digits, and a province that there is none of, are refused; counties are not looked up; an abolished code is told in `issues` with what took its place.
   */
  readonly division?: string;
  /** Ladders of awards: by them the awards have their names in every answer. */
  readonly ladders?: readonly AwardLadder[];
  /** Lets projections into the calendar; answers that rest on one say so. */
  readonly provisional?: boolean;
  /** Lets rules with evidence `none` decide, with a caution. */
  readonly unconfirmed?: boolean;
  /** Lets invented example packs in; every answer then says so. */
  readonly examples?: boolean;
}

/**
 * What is known of one matter and the days it turns on.
 *
 * @typeParam Facts - the facts as they are given
 * @typeParam Events - the days of events as they are given
 * @typeParam Clause - the clauses that a person may sign
 */
export interface NewMatter<
  Facts = FactSet,
  Events = Readonly<Record<string, LocalDate>>,
  Clause extends string = string,
> {
  /** The facts; one that is absent or null is unknown. */
  readonly facts: Facts;
  /** The day the decision is taken. */
  readonly decidedOn: LocalDate;
  /** Documents published later are unknown; the day of the decision unless given. */
  readonly knownOn?: LocalDate;
  /** The days of events such as `accept` or `filing`, beside those that a question states itself. */
  readonly events?: Events;
  /** A person's signed answers to clauses of judgement. */
  readonly judgements?: string extends Clause
    ? Readonly<Record<string, Judgement>>
    : { readonly [Name in Clause]?: Judgement };
}

/**
 * A rule desk ready to answer: the rules of its place and the words they are said in. Plain functions of the engines take what
 * `matter` opens.
 *
 * @zh 规则工作台
 * @typeParam Engines - the engines that it was handed, as a union
 * @typeParam Names - the names that its packs bring; any text unless they are known
 */
export interface RuleDesk<Engines extends Engine = Engine, Names extends PackNames = PackNames> {
  /** The compiled rules, national ones first, the nearest last. */
  readonly book: RuleBook;
  /** What facts, events and clauses are called. */
  readonly labels: Labels;
  /** Its division; null where only national rules count. */
  readonly division: string | null;
  /** Its ladders of awards. */
  readonly ladders: readonly AwardLadder[];
  /** What was found about the bureau itself, such as `division.abolished`; every matter that it opens carries it. */
  readonly issues: readonly Issue[];
  /**
   * Opens a matter for `assessWaiver`, `assessAward`, `dueDay`, `sizeOf` and the like, of the engines that the desk was handed. Facts and days
   * are checked here: what is wrong is an issue and counts as unknown, so data from outside may be handed in as it came.
   */
  matter<
    const Facts extends DeskFacts<Engines, Names> | FactSet,
    const Events extends EventsOf<Engines> | Readonly<Record<string, LocalDate>>,
  >(
    matter: NewMatter<
      Facts & StatedFacts<Facts, DeskFacts<Engines, Names>>,
      Events & StatedFacts<Events, EventsOf<Engines>>,
      Names['clause']
    >,
  ): Matter<Names, Engines['name']>;
}

/** The facts that a desk knows by name: those of its engines, and those that its packs derive or bring. */
export type DeskFacts<Engines extends Engine, Names extends PackNames> = FactsOf<Engines> & {
  readonly [Name in Names['derived' | 'fact']]?: FactValue;
};

/**
 * Loads the rules of a place for the engines that will be asked. A desk holds functions and the frame in which its rules are asked, so that it
 * cannot be sent to another thread: each worker opens its own from the same packs.
 *
 * @zh 打开规则工作台
 * @throws {@link CallerError} `bureau.shape` without lists of engines and packs or a calendar; what `vocabularyOf` throws for engines that cannot be used together; `rules.pack.unsealed` for a pack that was not read by `loadPack`; `division.shape`, `division.province` or
 * `division.outside` for a division that is none of a bureau; `rules.engine.missing` for a pack whose engine was not handed in; what `compile` throws for packs that cannot be used together
 * @example
 * ```ts
 * import { cnCalendar, cnSize } from '@huiqi/packs';
 * import { openRuleDesk } from '@huiqi/sdk';
 * import { classification, sizeOf } from '@huiqi/sdk/classification';
 *
 * const desk = openRuleDesk({ engines: [classification], packs: [cnSize], calendar: cnCalendar });
 * const facts = { 'enterprise.industryDivision': '39', 'enterprise.employees': 20, 'enterprise.revenue': 300_000_000 };
 * const size = sizeOf(desk.matter({ facts, decidedOn: '2026-11-22', events: { classify: '2026-11-22' } }));
 * size.outcome === 'determined' && size.value; // => 'small'
 * ```
 */
export function openRuleDesk<const Engines extends readonly Engine[], const Packs extends readonly SealedPack[]>(
  options: RuleDeskOptions<Engines, Packs>,
): RuleDesk<Engines[number], NamesOf<Packs[number]>> {
  checkOptions(options);
  for (const pack of options.packs) verifySealed(pack);
  const { engines, calendar, division, ladders = [], provisional = false, ...letIn } = options;
  const issues = division === undefined ? [] : issuesOfDivision(division);
  const packs = options.packs
    .filter((pack) => pack.division === null || (division !== undefined && liesIn(division, pack.division)))
    .sort(inLayers);
  const book = compiled(packs, vocabularyOf(engines), letIn);
  const labels = labelsOf(book);
  const awards = ladders.flatMap((ladder) =>
    ladder.awards.map(({ id, name }) => [id, { zh: name, en: name }] as const),
  );
  // One view is kept: a batch asks about one day, and a service that runs for years must not keep a view of each.
  let kept: { readonly on: LocalDate; readonly view: CalendarView } | null = null;
  const desk: RuleDesk = {
    book,
    labels: { ...labels, names: { ...labels.names, ...recordOf(awards) } },
    division: division ?? null,
    ladders,
    issues,
    matter(given: NewMatter) {
      verifyShape(given, 'matter');
      const { facts, decidedOn, knownOn = decidedOn, events = {}, judgements } = given;
      verifyDay(decidedOn, 'decidedOn');
      verifyDay(knownOn, 'knownOn');
      const view = kept?.on === knownOn ? kept.view : calendarAsKnown(calendar, knownOn, { provisional });
      kept = { on: knownOn, view };
      const days = { decidedOn, knownOn, events };
      const known = { facts, days, calendar: view, ...(judgements === undefined ? {} : { judgements }) };
      return openMatter(book, known, issues);
    },
  };
  return desk as RuleDesk<Engines[number], NamesOf<Packs[number]>>;
}

/** The book, or which engine is missing from the desk: linting the pack would not tell. */
function compiled(packs: readonly SealedPack[], vocabulary: Vocabulary, letIn: CompileOptions): RuleBook {
  try {
    return compile(packs, vocabulary, letIn);
  } catch (error) {
    throw missingEngine(error, packs, vocabulary) ?? error;
  }
}

/** Refuses what is no list of engines or packs, or no calendar: that is a slip of the program. */
function checkOptions(options: Partial<RuleDeskOptions> | undefined): void {
  if (!Array.isArray(options?.engines)) throw shapeError('engines');
  // An import that a bundler or a typing slip left empty.
  const hollow = options.engines.findIndex(
    (engine: Partial<Engine> | null | undefined) => engine?.vocabulary === undefined,
  );
  if (hollow >= 0) throw shapeError(`engines[${String(hollow)}]`);
  if (!Array.isArray(options.packs)) throw shapeError('packs');
  const calendar: Partial<WorkingCalendar> | null | undefined = options.calendar;
  if (!Array.isArray(calendar?.notices)) throw shapeError('calendar');
}

function shapeError(part: string): CallerError {
  return callerError(
    'bureau.shape',
    { part },
    `“${part}” is missing or in another form: openRuleDesk({ engines: [classification], packs: [cnSize], calendar: cnCalendar }). 缺少“${part}”或写法不对。`,
  );
}

/** From the country to the nearest place; there a pack that replaces rules of another after it, then by id: the order handed in says nothing. */
function inLayers(left: SealedPack, right: SealedPack): number {
  return (
    nearness(left) - nearness(right) ||
    Number(replacesOthers(left)) - Number(replacesOthers(right)) ||
    compareText(left.id, right.id)
  );
}

function replacesOthers({ rules }: SealedPack): boolean {
  const own = new Set(rules.map(({ id }) => id));
  return rules.some(({ replaces }) => replaces !== undefined && !own.has(replaces));
}

/** How near a pack's place is: the country, a province, a city, a county. */
function nearness(pack: SealedPack): number {
  return pack.division === null ? 0 : pack.division.replace(/(00)+$/, '').length;
}
