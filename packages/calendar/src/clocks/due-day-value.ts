import type { LocalDate } from '@huiqi/kernel';
import type { LocalTime, Span, SpanReading } from '@huiqi/kernel/days';
import type { Bilingual } from '@huiqi/rules';

/**
 * The last day of a period, by every reading of its wording.
 *
 * @zh 期限届满日
 */
export interface ReachedDays {
  /** The last day before any roll-over. @zh 名义届满日 */
  readonly nominal: LocalDate;
  /** The last day by each reading of the roll-over wording, the stated one first. @zh 各种理解下的届满日 */
  readonly readings: readonly SpanReading[];
  /** The earliest of the readings: work to this one. @zh 从严届满日 */
  readonly strict: LocalDate;
  /** The latest of the readings. @zh 最迟届满日 */
  readonly latest: LocalDate;
}

/**
 * What one extension would give, were it granted.
 *
 * @zh 延长期限
 */
export interface ExtensionStep {
  /** How much is added. */
  readonly span: Span;
  /** Who may grant it, where the text says so. @zh 批准人 */
  readonly approver: Bilingual | null;
  /** Until when it must be asked for; null where the text does not say, or no calendar covers it. @zh 延期申请截止日 */
  readonly askBy: LocalDate | null;
  /** The last day, counted from the nominal day before it; null where a year on the way has no calendar. */
  readonly days: ReachedDays | null;
}

/**
 * A later text of the same rule that came into force before the period ended.
 *
 * @zh 跨越修订时另一文本的届满日
 */
export interface OtherText {
  /** Its rule. */
  readonly rule: string;
  /** Index into `citations`. */
  readonly source: number;
  /** The day from which it is in force. @zh 施行日 */
  readonly changedOn: LocalDate;
  /** The last day by that text, counted from the same event; null where it sets no limit or nothing is certain of it. */
  readonly days: ReachedDays | null;
  /** False where something is missing: `days` then tells the day before which the period does not end. */
  readonly certain: boolean;
}

/**
 * A period that started anew.
 *
 * @zh 重新计算期限
 */
export interface RestartedClock {
  /** The rule that lets it start anew. */
  readonly rule: string;
  /** Index into `citations`. */
  readonly source: number;
  /** The event that started it anew. */
  readonly event: string;
  /** The last day as it was before, or a day before which it was not; null where nothing is certain. */
  readonly before: ReachedDays | null;
}

/** The provision by which the days of a period are counted. @zh 期间计算规则 */
export interface CountingProvision {
  /** Its rule. */
  readonly rule: string;
  /** Index into `citations`. */
  readonly source: number;
}

/**
 * Until when something has to be done, never a bare date: the rule and text that decided, every reading, what an extension would
 * give, and the other text where the case straddles a revision.
 *
 * @zh 期限
 */
export interface DueDay extends ReachedDays {
  /** The rule that decided. */
  readonly rule: string;
  /** Index into `citations`. */
  readonly source: number;
  /** The event whose day chose the text. @zh 起算事由 */
  readonly event: string;
  /** The day the period is counted from; by most texts not counted itself. @zh 起算日 */
  readonly from: LocalDate;
  /** How long and how counted; null where the day itself is given, as on a ticket. */
  readonly span: Span | null;
  /** The provision by which the law counts, or null where the rule says so itself. @zh 期间计算规则 */
  readonly counting: CountingProvision | null;
  /** The time of day at which the period ends, where office hours are counted. */
  readonly at: LocalTime | null;
  /** How many extensions were granted and are counted in. @zh 已批准延期次数 */
  readonly granted: number;
  /** The days that were not counted because the clock stood still, in the span's own unit. @zh 不计入的天数 */
  readonly paused: number;
  /** How it started anew, or null where it did not. */
  readonly restart: RestartedClock | null;
  /** What each further extension would give, in order; none is taken as granted. */
  readonly extensions: readonly ExtensionStep[];
  /** Later texts that came into force before the period ended. */
  readonly otherTexts: readonly OtherText[];
  /** What follows when the day passes, or null where the text says nothing of its own. @zh 逾期后果 */
  readonly consequence: Bilingual | null;
}
