import type { FactSet, FactValue, OneOf, Period } from '@huiqi/kernel';

/** What may be said of a fact: its value, that it is one of several, or null where it is not known. */
export type Stated<Value> =
  | Value
  | (Value extends string | number | boolean ? OneOf<string | number | boolean> : never)
  | null;

/**
 * The known records of a collection, with its fields.
 *
 * @typeParam Fields - the fields of one record
 */
export interface StatedRecords<Fields extends object> {
  /** The known records. */
  readonly records: readonly (Fields | FactSet)[];
  /** The days for which no record is lacking, or null where that is known for none. */
  readonly completeOver: Period | null;
}

/**
 * Facts as they are written, held against those that are known by name: a fact of another name, or with another value, does not
 * compile. What is not known when it is compiled passes, be it the names or a text; it is checked when a matter is opened.
 *
 * @typeParam Given - the facts as they are written
 * @typeParam Known - the facts known by name, with what may be said of each
 */
export type StatedFacts<Given, Known> = string extends keyof Given
  ? unknown
  : {
      readonly [Name in keyof Given]: Name extends keyof Known
        ? string extends Given[Name]
          ? FactValue
          : Known[Name] | undefined
        : FactValue & `没有这个名称 · no such name: ${Name & string}`;
    };
