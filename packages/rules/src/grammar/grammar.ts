import type { Evidence, JsonValue, Period } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';

/** A value written in a rule: money may be written `100万元`, a ratio `85%`. */
export type Constant = string | number | boolean | readonly (string | number | boolean)[];

/**
 * Something that has a value: a fact, a constant, a dated parameter, a formula, or a day reached by a span from a day that another
 * term gives, from an event that is named, or else from the rule's own.
 *
 * @zh 项
 */
export type Term =
  | { readonly fact: string }
  | { readonly const: Constant }
  | { readonly param: string; readonly by?: readonly string[] }
  | { readonly formula: string; readonly args: Readonly<Record<string, Term>> }
  | { readonly day: Span; readonly of?: Term }
  | { readonly day: Span; readonly event: string };

/** The comparison words; exactly one stands beside `left`. */
export type ComparisonWord = 'eq' | 'ne' | 'in' | 'lt' | 'lte' | 'gt' | 'gte';

/** A comparison of two terms. */
export type Comparison = { readonly left: Term } & { readonly [word in ComparisonWord]?: Term };

/**
 * A question about the records of a collection; inside `where` the record is `it.`. `within` takes only the records whose day
 * lies in the span; `gte` and `lte` bound a `count`.
 */
export interface Quantified {
  /** At least one record answers yes. */
  readonly some?: string;
  /** No record answers otherwise than yes. */
  readonly every?: string;
  /** No record answers yes. */
  readonly none?: string;
  /** So many records answer yes. */
  readonly count?: string;
  /** What is asked of each record; yes for every record when absent. */
  readonly where?: Condition;
  /** Which records are asked, by their day. */
  readonly within?: Span;
  /** For `count`: what is counted, the calendar years in which a record answers yes instead of the records. */
  readonly per?: 'year';
  /** The least count. */
  readonly gte?: number;
  /** The greatest count. */
  readonly lte?: number;
}

/**
 * Something that is yes, no or unknown.
 *
 * @zh 条件
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly judged: string; readonly text?: string }
  | Comparison
  | Quantified;

/** Where a rule or a parameter row comes from: a document of the pack, and the article in it. */
export interface Source {
  /** The key of a document in the pack. */
  readonly document: string;
  /** The article, such as `第十一条`. */
  readonly article?: string;
}

/**
 * What follows when a rule's condition holds: a derived fact, or one outcome that an engine registered.
 *
 * @zh 规则结果
 */
export type Outcome =
  | { readonly derive: string; readonly term: Term }
  | { readonly [outcome: string]: { readonly [argument: string]: Term | Span | JsonValue } };

/**
 * A rule: dated data with a source.
 *
 * @zh 规则
 */
export interface Rule {
  /** Stable for ever, such as `cn.patent.reduction.application`. */
  readonly id: string;
  /** What it is called. @zh 规则名称 */
  readonly title: string;
  /** Where it comes from. */
  readonly source: Source;
  /** How well the text is known. */
  readonly evidence: Evidence;
  /** When it is in force. */
  readonly inForce: Period;
  /** The event whose day chooses the text: filing, accept, due, pay, grant, report … */
  readonly textDay: string;
  /** To whom the question is put at all; a "no" here is "not asked", never a ground. */
  readonly given?: Condition;
  /** What must hold; every ground is evaluated. */
  readonly when: Condition;
  /** What follows. */
  readonly then: Outcome;
  /** The rule of a lower layer that this one takes the place of. */
  readonly replaces?: string;
  /** The rules it competes or belongs with. */
  readonly group?: string;
  /** What a reader should know, such as a reading that was chosen. */
  readonly note?: string;
}
