import { type CallerError, type FactSet, hasOwn, type LocalDate } from '@huiqi/kernel';
import { callerError } from '../codes.ts';
import { joinVocabularies, type Vocabulary } from './vocabulary.ts';

/**
 * What a desk, and so a page, carries of an engine: its name and its words. It refers to no function of the engine: a page ships those
 * it imports by name, and no others.
 *
 * @zh 引擎
 * @typeParam Name - its name
 * @typeParam Facts - the facts that its rules ask for
 * @typeParam Events - the events whose days count
 */
export interface Engine<out Name extends string = string, out Facts = unknown, out Events = unknown> {
  /** Its name, also the first part of its codes. */
  readonly name: Name;
  /**
   * The names of facts, collections and events that are its own: what ends with a dot is the beginning of names, anything else one name.
   * No other engine may register them. Where several match, the longest says whose a name is.
   */
  readonly owns: readonly string[];
  /** Words of the model that it takes in as they stand there, so that one word means one thing in every engine. */
  readonly shares?: Readonly<Record<string, object>>;
  /** Data and formulas; null for an engine without rules. */
  readonly vocabulary: Vocabulary | null;
  /** Its facts and events as types; no value holds it. */
  readonly [words]?: { readonly facts: Facts; readonly events: Events };
}

/** Where an engine keeps its words as types. */
declare const words: unique symbol;

/** The facts of engines, all together; any name where one of them does not tell its own. */
export type FactsOf<Engines extends Engine> = IntersectionOf<
  Engines extends Engine<string, infer Facts> ? (unknown extends Facts ? FactSet : Facts) : never
>;

/** The events of engines, likewise. */
export type EventsOf<Engines extends Engine> = IntersectionOf<
  Engines extends Engine<string, unknown, infer Events>
    ? unknown extends Events
      ? Readonly<Record<string, LocalDate>>
      : Events
    : never
>;

/** The members of a union as one type that has the properties of all. */
export type IntersectionOf<Union> = (Union extends object ? (part: Union) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;

/**
 * The words of several engines as one vocabulary.
 *
 * @zh 引擎词汇
 * @param engines - the engines, in the order in which their words are listed
 * @throws {@link CallerError} `rules.engine.twice` when an engine is named twice; `rules.engine.foreign` when an engine registers a word
 * that another owns, or nobody; `rules.vocabulary.conflict` when a word is registered with two meanings
 * @example
 * ```ts
 * import { type Engine, vocabularyOf } from '@huiqi/rules';
 *
 * const words = { facts: {}, collections: {}, formulas: {}, outcomes: {}, events: { 'visit.made': {} } };
 * const visits: Engine = { name: 'visits', owns: ['visit.'], vocabulary: words };
 * Object.keys(vocabularyOf([visits]).events); // => ['visit.made']
 * ```
 */
export function vocabularyOf(engines: readonly Engine[]): Vocabulary {
  engines.forEach((engine, index) => {
    const { name, vocabulary } = engine;
    if (engines.findIndex((first) => first.name === name) < index) throw twice(name);
    if (vocabulary === null) return;
    const { facts, collections, events } = vocabulary;
    for (const [word, meaning] of [facts, collections, events].flatMap((words) => Object.entries<object>(words))) {
      if (isShared(engine, word, meaning)) continue;
      const owner = ownerOf(word, engines);
      if (owner !== name) throw foreign(name, word, owner);
    }
  });
  return joinVocabularies(engines.flatMap(({ vocabulary }) => (vocabulary === null ? [] : [vocabulary])));
}

function isShared({ shares = {} }: Engine, word: string, meaning: object): boolean {
  return hasOwn(shares, word) && shares[word] === meaning;
}

/** Whose a name is: the engine with the longest of those that match. */
function ownerOf(word: string, engines: readonly Engine[]): string | null {
  let [owner, longest]: [string | null, number] = [null, 0];
  for (const { name, owns } of engines) {
    for (const own of owns) {
      const matches = own === word || (own.endsWith('.') && word.startsWith(own));
      if (matches && own.length > longest) [owner, longest] = [name, own.length];
    }
  }
  return owner;
}

function twice(engine: string): CallerError {
  return callerError(
    'rules.engine.twice',
    { engine },
    `The engine “${engine}” is handed in twice: name it once. 引擎“${engine}”重复，请只写一次。`,
  );
}

function foreign(engine: string, word: string, owner: string | null): CallerError {
  const whose = owner === null ? ['nobody owns', '没有归属'] : [`belongs to “${owner}”`, `属于“${owner}”`];
  return callerError(
    'rules.engine.foreign',
    { engine, word, owner },
    `The engine “${engine}” registers “${word}”, which ${whose[0]}: name it in its \`owns\` or give it another name. 引擎“${engine}”登记的“${word}”${whose[1]}，请写入 owns 或改名。`,
  );
}
