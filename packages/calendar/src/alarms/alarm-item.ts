import type { Citation, LocalDate } from '@huiqi/kernel';
import type { Bilingual } from '@huiqi/rules';

/** A text in one language, as a bureau writes it, or in both. */
export type AlarmText = string | Bilingual;

/**
 * One thing to be done by a day, whatever it comes from: a clock, a round of a recurring duty, a line of a task sheet. Plain data.
 *
 * @zh 提醒事项
 */
export interface AlarmItem {
  /** What kind of duty it is: the group of its rule, such as `cn.trademark.renewal`. @zh 事项 */
  readonly duty: string;
  /** What is to be done, in words. */
  readonly title: AlarmText;
  /** The id of the enterprise it concerns; null where it concerns none, or a household or person. */
  readonly enterprise: string | null;
  /** The enterprise's name, for documents. */
  readonly enterpriseName?: string | null;
  /** The id of the officer who sees to it; null where nobody does yet. */
  readonly officer: string | null;
  /** Which of several alike, such as an instrument's or a certificate's number. */
  readonly subject?: string | null;
  /** What tells this round from the others of the same duty, such as the end day first planned. It must not change when days move. */
  readonly round: string;
  /** The first day on which one may act, or the day the task began; null where any day will do. */
  readonly opens: LocalDate | null;
  /** The last day to act by the strict reading: it is late from the day after. @zh 办理截止日 */
  readonly due: LocalDate;
  /** The day on which the matter itself ends, such as a licence's last day; not before `due` as a rule. @zh 届满日 */
  readonly ends: LocalDate;
  /** The time of day on `due`, `HH:MM` by the clock in China, where the text names one. */
  readonly at: string | null;
  /** The day it was done. It counts from that day on. */
  readonly done: LocalDate | null;
  /** The day on which whoever is reminded said that they had seen it. */
  readonly acknowledged?: LocalDate | null;
  /** The day the bureau came to know of it, where that may be after the first leads. */
  readonly known?: LocalDate | null;
  /** False where `due` is only a day before which nothing is late, such as when a year has no calendar. True unless given. */
  readonly certain?: boolean;
  /** True where the records do not tell whether it was done. Past its day it rings to be checked, and is not called late. */
  readonly unsure?: boolean;
  /** The last day of acting late, where the rule knows such a thing. @zh 宽展期 */
  readonly grace?: LocalDate | null;
  /** Who is told on which day when nothing was done, as the rule itself says; a null day could not be counted. */
  readonly escalate?: readonly { readonly on: LocalDate | null; readonly to: AlarmText }[];
  /** What follows when the day passes. @zh 逾期后果 */
  readonly consequence?: Bilingual | null;
  /** The paper that proves that it was done. @zh 留痕材料 */
  readonly proof?: Bilingual | null;
  /** What it rests on. */
  readonly citations?: readonly Citation[];
}
