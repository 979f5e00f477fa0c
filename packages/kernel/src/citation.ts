import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';

/**
 * How well a text is known: `official` read on the issuer's own site, `copy` read in a copy elsewhere, `report` known from
 * secondary accounts (decides with a caution), `none` unconfirmed (off unless the caller turns it on).
 *
 * @zh 证据等级
 */
export type Evidence = 'official' | 'copy' | 'report' | 'none';

/**
 * Where a rule, a parameter or a day comes from.
 *
 * @zh 依据
 */
export interface Citation {
  /** The document's number, or its title where it has none, such as `财税〔2016〕78号`. */
  readonly document: string;
  /** The document's title. @zh 文件名称 */
  readonly title?: string;
  /** The article, such as `第十一条`. @zh 条款 */
  readonly article?: string;
  /** How well the text is known. */
  readonly evidence: Evidence;
  /** The day the document was published. */
  readonly publishedOn?: LocalDate;
  /** When the cited provision is in force. */
  readonly inForce?: Period;
  /** An address; given only where it is the issuer's own. */
  readonly url?: string;
}
