/**
 * The names that a pack brings, as types: an editor completes them, and a misspelt one does not compile where the pack is known. Of a
 * pack that was read from a file they are any text, and what is wrong shows when it is asked for.
 *
 * @zh 规则包中的名称
 */
export interface PackNames {
  /** Groups and rules that a deadline may be asked of. @zh 期限 */
  readonly clock: string;
  /** Groups and rules of recurring duties. @zh 周期性事项 */
  readonly duty: string;
  /** Awards, by the group of their rules. @zh 奖项 */
  readonly award: string;
  /** Clauses that a person signs. @zh 需人工判断的条款 */
  readonly clause: string;
  /** Facts that its rules derive. @zh 推导事实 */
  readonly derived: string;
  /** Facts that it brings itself, beginning with `local.`. @zh 自带事实 */
  readonly fact: string;
}

/** Where a type keeps names that no value holds. */
export declare const names: unique symbol;

/**
 * The names of several packs together. One pack whose names are not known makes them any text.
 *
 * @typeParam Packs - the packs, as a union
 */
export type NamesOf<Packs> = Packs extends { readonly [names]?: infer Known }
  ? unknown extends Known
    ? PackNames
    : Extract<Known, PackNames>
  : PackNames;

/** Where a type keeps the engines of a matter; no value holds it. */
export declare const engines: unique symbol;

/**
 * Held against the engines whose words a matter was opened with: where one of them is asked that is not there, the call does not
 * compile, and the error names the engine. What was compiled by hand may hold any; it is asked when it runs.
 *
 * @typeParam Engines - the engines of the matter
 * @typeParam Asked - the engine that is asked
 */
export type Holds<Engines extends string, Asked extends string> = Asked extends Engines
  ? unknown
  : { readonly [Name in Asked as `工作台没有引擎 · the desk lacks the engine: ${Name}`]: true };
