/** The two languages of every text: Chinese first. */
export type Locale = 'zh' | 'en';

/** One text in both languages, with `{name}` places for parameters. */
export interface Text {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/** The words of one code: what it says and, for a finding, what the reader should do. */
export interface Wording extends Text {
  /** What the reader should do about it. */
  readonly todo?: Text;
}

/** The words of many codes. */
export type Words = Readonly<Record<string, Wording>>;
