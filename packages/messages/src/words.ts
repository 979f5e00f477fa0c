/** The two languages of every text: Chinese first. */
export type Locale = 'zh' | 'en';

/** One text in both languages. */
export interface Text {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}
