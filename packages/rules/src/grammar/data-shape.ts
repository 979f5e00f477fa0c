import type { Bilingual } from './bilingual.ts';
/**
 * How plain data of an outcome is written. It is data itself: `compile` checks by it, editors complete by it, and a finding lists what
 * may be written.
 *
 * @zh 结果参数的写法
 */
export type DataShape =
  /** One of some words, each with its title. */
  | { readonly form: 'word'; readonly words: Readonly<Record<string, Bilingual>> }
  /** Written only where it holds. */
  | { readonly form: 'true' }
  /** A text that is not empty; `pattern` is what it has to look like, `example` shows it. */
  | { readonly form: 'text'; readonly pattern?: string; readonly example?: string }
  /** The name of something else in the packs or the vocabulary; lint looks it up. */
  | { readonly form: 'name'; readonly of: NamedThing }
  /** One text in both languages. */
  | { readonly form: 'bilingual' }
  /** A whole number. */
  | { readonly form: 'whole'; readonly from: number; readonly to?: number }
  /** An exact fraction `{num, den}` from 0 to 1. */
  | { readonly form: 'share' }
  /** A constant as it stands inside data: `20元`, `0.7%`, `1.5` or a whole number. */
  | { readonly form: 'amount' }
  /** A span; `units` where not all may be used, `also` what may stand beside it. */
  | { readonly form: 'span'; readonly units?: readonly string[]; readonly also?: Readonly<Record<string, DataShape>> }
  /** A list that is not empty. */
  | { readonly form: 'list'; readonly of: DataShape }
  /** Named parts, those under `optional` perhaps left out. */
  | {
      readonly form: 'record';
      readonly needed: Readonly<Record<string, DataShape>>;
      readonly optional?: Readonly<Record<string, DataShape>>;
    }
  /** Freely named parts, all alike. */
  | { readonly form: 'map'; readonly of: DataShape }
  /** One of several. */
  | { readonly form: 'either'; readonly of: readonly DataShape[] };

/** What a name may be the name of: a fact, an event, a group that holds such an outcome, a rule with it, or either of the two. */
export type NamedThing = 'fact' | 'event' | { readonly outcome: string; readonly as: 'rule' | 'group' | 'any' };
