import type { Citation } from './citation.ts';
import type { Issue } from './issue.ts';
import type { JsonValue } from './json.ts';
import type { LocalDate } from './local-date.ts';
import type { MissingFact } from './missing-fact.ts';
import type { Sentence, Topic } from './sentence.ts';

/**
 * The days and data an answer rests on. With the same basis and the same facts the answer has the same bytes.
 *
 * @zh 判定基准
 */
export interface Basis {
  /** The day the decision is taken. @zh 决定日 */
  readonly decidedOn: LocalDate;
  /** The day up to which published documents are known. @zh 知悉日 */
  readonly knownOn: LocalDate;
  /** The days of the events the rules ask for, such as `filing` or `accept`. @zh 事件日 */
  readonly events: Readonly<Record<string, LocalDate>>;
  /** The packs that were in use, in the order of their layers. @zh 规则包 */
  readonly packs: readonly PackReference[];
  /** The working calendar that was in use. @zh 工作日历 */
  readonly calendar?: CalendarReference;
}

/** A pack as used: which, in which version, with which content. */
export interface PackReference {
  /** The pack's id. */
  readonly id: string;
  /** The pack's version. */
  readonly version: string;
  /** The digest of its content, such as `sha256:…`. */
  readonly digest: string;
  /** `example` marks invented policy: an output that rests on it must say so. */
  readonly kind: 'law' | 'example';
}

/** A working calendar as used. */
export interface CalendarReference {
  /** The calendar's id. */
  readonly id: string;
  /** The documents it rests on, in order. */
  readonly documents: readonly string[];
  /** The digest of what it says as it is known that day. */
  readonly digest: string;
}

/**
 * One step of an explanation. Steps are flat: a step names the steps it follows from, and cites by index.
 *
 * @zh 推理步骤
 */
export interface Step {
  /** Stable between runs; the same clause asked of several records bears the same id, so that id and record tell a step. */
  readonly id: string;
  /** What was done, such as `all`, `fact` or `compare.lt`; its words stand in `@huiqi/messages`. */
  readonly what: string;
  /** The ids of the steps this one follows from, those about the same record where they are about one. */
  readonly from: readonly string[];
  /** What came out: a truth, a value, `{oneOf}`, or null where nothing is known. */
  readonly result: JsonValue;
  /** The name of the fact, parameter, formula or rule that the step is about. */
  readonly about?: string;
  /** Which record of a collection the step is about, from the outside in. */
  readonly record?: readonly number[];
  /** The innermost collection of the record, where the step is about a field of it: two collections may have fields of one name. */
  readonly collection?: string;
  /** Index into `citations`. */
  readonly source?: number;
}

/**
 * One reason for a "no", with both sides of the comparison that failed.
 *
 * @zh 不适用的理由
 */
export interface Ground {
  /** The rule that asks for it. */
  readonly rule: string;
  /** The step that failed. */
  readonly step: string;
  /** What was asked, such as `compare.lt`, `every` or `in-force`. */
  readonly what: string;
  /** The fact, collection or clause it was asked of. */
  readonly about: string;
  /** What was found. */
  readonly found: JsonValue;
  /** What was wanted. */
  readonly wanted: JsonValue;
  /** Which record of a collection it is about, from the outside in. */
  readonly record?: readonly number[];
  /** The innermost collection of the record, where the ground is about a field of it. */
  readonly collection?: string;
  /** Index into `citations`. */
  readonly source: number;
}

/** Something the reader of an answer must know beside it, such as evidence known only from reports. */
export interface Caution extends Sentence {
  /** Index into `citations`. */
  readonly source?: number;
}

/** What every determination carries, whatever its outcome. */
export interface Grounding {
  /** What the answer is about: by it, its words are found. @zh 所答事项 */
  readonly topic?: Topic;
  /** The days and data the answer rests on. */
  readonly basis: Basis;
  /**
   * The ids of the packs whose rules and parameters the answer rests on. The basis names all that were in use, for any of them could have
   * changed it.
   *
   * @zh 涉及的规则包
   */
  readonly packs?: readonly string[];
  /** The sources that steps, grounds and cautions cite by index. */
  readonly citations: readonly Citation[];
  /** What the reader must know beside the answer. */
  readonly cautions: readonly Caution[];
  /** Findings about the facts that were given. */
  readonly issues: readonly Issue[];
  /** How the answer came about; present only when an explanation was asked for. */
  readonly steps?: readonly Step[];
}

/** The answer is known. */
export interface Determined<T> extends Grounding {
  /** Tells the three outcomes apart. */
  readonly outcome: 'determined';
  /** The answer. */
  readonly value: T;
}

/** A legal "no", with every ground, never only the first. */
export interface NotApplicable extends Grounding {
  /** Tells the three outcomes apart. */
  readonly outcome: 'not-applicable';
  /** Every failing ground. */
  readonly grounds: readonly Ground[];
}

/** The known facts do not decide. Nothing is guessed: what is certain already is said, and what to ask next. */
export interface Undetermined<T> extends Grounding {
  /** Tells the three outcomes apart. */
  readonly outcome: 'undetermined';
  /** The missing facts, in the order a form would ask. */
  readonly missing: readonly MissingFact[];
  /** A bound that the answer will not pass whatever the missing facts are: the most to be paid, the first day it can be. It is no answer. */
  readonly atLeast?: T;
  /** The answers still possible, where they are few. */
  readonly possible?: readonly T[];
}

/**
 * Every answer of every engine: determined, not applicable, or undetermined. It is plain data and survives JSON unchanged.
 *
 * @zh 判定结论
 */
export type Determination<T> = Determined<T> | NotApplicable | Undetermined<T>;
