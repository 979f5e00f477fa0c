import {
  type CollectionValue,
  type FactSet,
  type FactValue,
  hasOwn,
  type Issue,
  type LocalDate,
  type OneOf,
  type Period,
  type Ratio,
  type Tell,
  type Truth,
} from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import { callerError } from '../codes.ts';
import type { Bilingual } from './bilingual.ts';
import type { DataShape } from './data-shape.ts';
import type { Rule } from './grammar.ts';

/**
 * What a value is. `fen` is money in whole fen, `ratio` an exact fraction, `day` a `LocalDate`, `list` a list of scalars.
 */
export type ValueType = 'integer' | 'fen' | 'ratio' | 'boolean' | 'text' | 'day' | 'list';

/**
 * A fact that rules may ask for. What an engine's facts are called stands with its words (`TitlesOf`); a fact that a pack brings has its
 * titles here.
 *
 * @zh 事实
 */
export interface FactSpec {
  /** What kind of value it holds. */
  readonly type: ValueType;
  /** What it is called, where no words of an engine say it. */
  readonly title?: Bilingual;
  /** The unit people write it in, such as 元 or 人. */
  readonly unit?: string;
  /** The values a text may take; any text where absent. */
  readonly values?: readonly string[];
  /** The words of its values, where no words of an engine say them. */
  readonly words?: Readonly<Record<string, Bilingual>>;
  /** A grade's values from lowest to highest, so that they can be compared. */
  readonly order?: readonly string[];
  /** The least value, of a list that of each item; none where it may be any. */
  readonly least?: number;
  /** Whether `least` itself is not allowed, for a ratio: a capacity lies above zero. */
  readonly open?: boolean;
  /** The largest value. */
  readonly most?: number;
  /** Reads a code of a standard, such as a division: an error makes the value unknown, a warning is told beside it. */
  readonly check?: (text: string) => { readonly issues: readonly Issue[] };
  /** The question a form puts, where the title alone would not do. */
  readonly question?: Bilingual;
  /** Masked in steps and reports unless the caller unmasks it for a stated purpose. */
  readonly personal?: boolean;
}

/**
 * A list of records that rules may count or quantify over.
 *
 * @zh 事实集合
 */
export interface CollectionSpec {
  /** What it is called, where no words of an engine say it. */
  readonly title?: Bilingual;
  /** The fields of a record, reached as `it.NAME`. */
  readonly fields: Readonly<Record<string, FactSpec>>;
  /** Collections inside a record, reached as `it.NAME`. */
  readonly collections?: Readonly<Record<string, CollectionSpec>>;
  /** The field that holds a record's day; spans look at it. */
  readonly day?: string;
}

/** An event whose day chooses a text or starts a span. @zh 事件 */
export interface EventSpec {
  /** What it is called, where no words of an engine say it. */
  readonly title?: Bilingual;
}

/** A value as formulas see it: `undefined` where nothing is known. */
export type KnownValue =
  | string
  | number
  | boolean
  | Ratio
  | readonly (string | number | boolean)[]
  | OneOf<string | number | boolean>
  | undefined;

/**
 * A calculation that the grammar has no word for; tested code that an engine registers.
 *
 * @zh 公式
 */
export interface FormulaSpec {
  /** What it is called, where no words of an engine say it. */
  readonly title?: Bilingual;
  /** The values its result may take. */
  readonly values?: readonly string[];
  /** The words of its values, where no words of an engine say them. */
  readonly words?: Readonly<Record<string, Bilingual>>;
  /** The types of its arguments. */
  readonly args: Readonly<Record<string, ValueType>>;
  /** The type of its result. */
  readonly result: ValueType;
  /** True when it can say something from unknown or partly known arguments; otherwise such arguments are handled for it. */
  readonly partial?: boolean;
  /** Which of the arguments that are not fully known would help; all of them unless given. */
  readonly needs?: (args: Readonly<Record<string, KnownValue>>) => readonly string[];
  /** Computes the result; `undefined` where it cannot be known. */
  readonly apply: (args: Readonly<Record<string, KnownValue>>) => KnownValue;
}

/**
 * What an argument of an outcome is: a term of a type, a span, or plain data that the engine reads.
 */
export type OutcomeArgument = OutcomeTerm | { readonly kind: 'span'; readonly optional?: boolean } | OutcomeData;

/** An argument that a rule computes. */
export interface OutcomeTerm {
  /** Tells it from spans and data. */
  readonly kind: 'term';
  /** The type of its value. */
  readonly type: ValueType;
  /** Whether a rule may leave it out. */
  readonly optional?: boolean;
  /** The least it may be, in its own unit; a value below it decides nothing. */
  readonly least?: number;
  /** The most it may be. */
  readonly most?: number;
}

/** Plain data of an outcome, as the engine reads it. */
export interface OutcomeData {
  /** Tells it from terms and spans. */
  readonly kind: 'data';
  /** Whether a rule may leave it out. */
  readonly optional?: boolean;
  /** How it is written. */
  readonly shape: DataShape;
}

/** The arguments of one outcome. */
export type OutcomeSpec = Readonly<Record<string, OutcomeArgument>>;

/**
 * The words an engine hands to the rules: a word that nobody registered is refused.
 *
 * @zh 规则词汇表
 */
export interface Vocabulary {
  /** The engines whose words these are: an engine refuses a book that was compiled without its words. */
  readonly engines?: readonly string[];
  /** The facts about the subject. */
  readonly facts: Readonly<Record<string, FactSpec>>;
  /** The collections about the subject. */
  readonly collections: Readonly<Record<string, CollectionSpec>>;
  /** The formulas. */
  readonly formulas: Readonly<Record<string, FormulaSpec>>;
  /** The outcomes besides `derive`. */
  readonly outcomes: Readonly<Record<string, OutcomeSpec>>;
  /** The events whose days choose a text or start a span. */
  readonly events: Readonly<Record<string, EventSpec>>;
  /**
   * How an engine reads the arguments of an outcome together, by the outcome's name: `compile` asks it of every rule, so that what the
   * engine would refuse in use is refused before.
   */
  readonly readers?: Readonly<Record<string, OutcomeReader>>;
  /** Outcomes whose rules are asked by their group: one that names none is never asked. */
  readonly grouped?: readonly string[];
  /** Outcomes of which only one can stand at a time, in a group of rules or in the whole book: lint names rules that both give one. */
  readonly single?: Readonly<Record<string, { readonly in: 'group' | 'book' }>>;
  /** How the engine's answers are said, by the kind of their topic. */
  readonly answers?: Readonly<Record<string, Tell<never>>>;
  /** Counts editions, for an engine whose collection `editions` holds them; without it the unit is refused. */
  readonly editions?: EditionCounter;
}

/**
 * Reads the outcome of a rule whose single arguments are well formed; what it gives is not looked at.
 *
 * @throws {@link CallerError} where the arguments do not go together
 */
export type OutcomeReader = (written: { readonly rule: Rule; readonly outcome: string }) => unknown;

/** How spans of editions are counted. @zh 届次计数 */
export interface EditionCounter {
  /** The days a look-back over editions covers, or null where the known editions do not reach. */
  readonly window: (span: Span, series: string, anchor: LocalDate, facts: FactSet) => EditionWindow | null;
  /** How many calendar years answer yes, and how many more may: of each record its day, its answer and that of its condition alone. */
  readonly years: (
    records: readonly (readonly [day: unknown, answer: Truth, alone: Truth])[],
  ) => [yes: number, open: number];
  /** The day of the edition a span reaches, or null where it is not known. */
  readonly day: (span: Span, series: string, anchor: LocalDate, facts: FactSet) => LocalDate | null;
}

/** The days a look-back over editions covers; `open` where days before `from` may lie inside too. */
export interface EditionWindow extends Period {
  /** Whether earlier editions are not known, so that nothing can be said of the days before `from`. */
  readonly open: boolean;
}

/**
 * Several vocabularies as one; a later one may repeat a word only with the same meaning. An outcome has one reader, an answer one way
 * of saying it and editions are counted in one way only: none of them gives way to a later one.
 *
 * @zh 合并词汇表
 * @throws `rules.vocabulary.conflict` when one word is registered twice with different meanings
 * @example
 * ```ts
 * import { joinVocabularies } from '@huiqi/rules';
 *
 * const words = { facts: {}, collections: {}, formulas: {}, outcomes: {}, events: { accept: {} } };
 * Object.keys(joinVocabularies([words, words]).events); // => ['accept']
 * ```
 */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  return {
    engines: [...new Set(vocabularies.flatMap(({ engines = [] }) => engines))],
    facts: joined(vocabularies.map((words) => words.facts)),
    collections: joined(vocabularies.map((words) => words.collections)),
    formulas: joined(vocabularies.map((words) => words.formulas)),
    outcomes: joined(vocabularies.map((words) => words.outcomes)),
    events: joined(vocabularies.map((words) => words.events)),
    readers: joined(vocabularies.map(({ readers = {} }) => readers)),
    grouped: vocabularies.flatMap(({ grouped = [] }) => grouped),
    single: joined(vocabularies.map(({ single = {} }) => single)),
    answers: joined(vocabularies.map(({ answers = {} }) => answers)),
    ...joined<EditionCounter>(vocabularies.map(({ editions }) => (editions === undefined ? {} : { editions }))),
  };
}

function joined<T extends object>(parts: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  const result: Record<string, T> = {};
  for (const part of parts) {
    for (const [word, meaning] of Object.entries(part)) {
      const present = hasOwn(result, word) ? result[word] : undefined;
      if (present !== undefined && !isSame(present, meaning)) {
        const sentence = `“${word}” is registered twice with different meanings: use two different words. “${word}”有两种不同含义，请改用两个词。`;
        throw callerError('rules.vocabulary.conflict', { word }, sentence);
      }
      result[word] = meaning;
    }
  }
  return result;
}

/** Data is the same where it says the same; a function only where it is the same one. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const [names, others] = [Object.entries(left), Object.keys(right)];
  return (
    names.length === others.length &&
    names.every(([name, value]) => hasOwn(right, name) && isSame(value, right[name as keyof typeof right]))
  );
}

/** A fact value that holds records. */
export function isCollection(value: FactValue | undefined): value is CollectionValue {
  return typeof value === 'object' && value !== null && 'records' in value;
}
