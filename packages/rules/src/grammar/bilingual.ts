/** One text in both languages. */
export interface Bilingual {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}
