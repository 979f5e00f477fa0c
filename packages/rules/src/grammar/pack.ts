import type { Evidence, LocalDate, PackReference, Period } from '@huiqi/kernel';
import type { Bilingual } from './bilingual.ts';
import type { Constant, Rule, Source } from './grammar.ts';
import type { names, PackNames } from './pack-names.ts';
import type { FactSpec, ValueType } from './vocabulary.ts';

/** Where a document stands in its life. A draft never decides. */
export type DocumentStatus = 'draft' | 'in-force' | 'expired' | 'repealed';

/**
 * What another account says of a document, where it differs.
 *
 * @zh 不一致的说法
 */
export interface OtherReading {
  /** What it says. */
  readonly says: string;
  /** Where it was seen. */
  readonly seenIn: string;
  /** How good that account is. */
  readonly evidence: Evidence;
}

/**
 * A document that rules come from.
 *
 * @zh 规范性文件
 */
export interface LegalDocument {
  /** Its title. */
  readonly title: string;
  /** Who issued it. */
  readonly issuer: string;
  /** The day it was published, or null where that was not found. */
  readonly publishedOn: LocalDate | null;
  /** When it is in force, or null for a draft. */
  readonly inForce: Period | null;
  /** Where it stands in its life. */
  readonly status: DocumentStatus;
  /** How well its text is known. */
  readonly evidence: Evidence;
  /** The issuer's own address; never a mirror's. */
  readonly url?: string;
  /** The documents it names as its basis; they may be older than what has since taken their place. @zh 制定依据 */
  readonly basedOn?: readonly string[];
  /** What other accounts say of it, such as another number; the better evidence stands. @zh 其他来源的说法 */
  readonly otherReadings?: readonly OtherReading[];
}

/** What a parameter row asks of a key: one value, or a range of integers or codes from `gte` up to, not including, `lt`. */
export type KeyMatch = string | number | boolean | { readonly gte?: number | string; readonly lt?: number | string };

/** One dated value of a parameter. The row that names more keys is the more specific one. */
export interface ParameterRow {
  /** What it asks of the keys; a key that is not named matches anything. */
  readonly match?: Readonly<Record<string, KeyMatch>>;
  /** The value. */
  readonly value: Constant;
  /** When it is in force. */
  readonly inForce: Period;
  /** Where it comes from. */
  readonly source: Source;
  /** How well the text is known. */
  readonly evidence: Evidence;
  /** What a reader should know, such as accounts that disagree. */
  readonly note?: string;
}

/**
 * A dated table of values.
 *
 * @zh 参数
 */
export interface Parameter {
  /** Stable for ever, such as `cn.patent.reduction.rate`. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** What kind of value it holds. */
  readonly type: ValueType;
  /** The names of its keys, in the order in which a term's `by` gives their facts. */
  readonly keys?: readonly string[];
  /** True where its rows name every value the keys can have: a key that is not known is then one of them. */
  readonly closed?: boolean;
  /** Its dated values. */
  readonly rows: readonly ParameterRow[];
}

/**
 * A fact that a pack brings itself, for a condition of local policy that no engine has a word for.
 *
 * @zh 自带事实
 */
export type PackFact = Pick<FactSpec, 'type' | 'unit' | 'order' | 'least' | 'most' | 'question' | 'personal'> & {
  /** What it is called. */
  readonly title: Bilingual;
  /** The values a text may take, each with its words. */
  readonly values?: Readonly<Record<string, Bilingual>>;
};

/**
 * Rules and parameters of one jurisdiction, as plain data.
 *
 * @zh 规则包
 */
export interface Pack {
  /** Stable for ever, such as `cn.patent`. */
  readonly id: string;
  /** Its own version. */
  readonly version: string;
  /** `example` marks invented policy: it is refused unless the caller asks for it, and every answer says so. */
  readonly kind: PackReference['kind'];
  /** What it is called. */
  readonly title: Bilingual;
  /** The GB/T 2260 code of its place, or null for the whole country. */
  readonly division: string | null;
  /** The documents its rules come from, by number, or by title where there is none. */
  readonly documents: Readonly<Record<string, LegalDocument>>;
  /** The facts it brings itself, by their names, which begin with `local.`. */
  readonly facts?: Readonly<Record<string, PackFact>>;
  /** Its parameters. */
  readonly parameters: readonly Parameter[];
  /** Its rules. */
  readonly rules: readonly Rule[];
  /** What was looked for and not found: the bureau's to supply. */
  readonly notFound?: readonly string[];
}

/**
 * A pack with the digest of its content; only such a pack can be compiled.
 *
 * @typeParam Names - the names that it brings; any text unless they are known
 */
export interface SealedPack<out Names extends PackNames = PackNames> extends Pack {
  /** The digest of the pack without this field. */
  readonly digest: string;
  /** Names as types; no value holds it. */
  readonly [names]?: Names;
}

/** How an answer names a pack. */
export function referenceOf(pack: SealedPack): PackReference {
  return { id: pack.id, version: pack.version, digest: pack.digest, kind: pack.kind };
}
