/** What a value is called: in one language, or in both where a list of codes brings its names with it. */
export type ValueTitle = string | { readonly zh: string; readonly en: string };

/**
 * What a fact is called in one language: with the question a form puts where that alone would not do, and with the words of its values.
 *
 * @zh 名称
 */
export type Title =
  | string
  | {
      readonly title: string;
      readonly question?: string;
      readonly values?: Readonly<Record<string, ValueTitle>>;
    };

/** What a list of records is called, with the fields of a record. */
export interface CollectionTitles {
  readonly title: string;
  readonly fields: Readonly<Record<string, Title>>;
  readonly collections?: Readonly<Record<string, CollectionTitles>>;
}

/**
 * What the words of a vocabulary are called in one language. They are words like those of codes: a program hands in those it says.
 *
 * @zh 词汇的名称
 */
export interface Titles {
  readonly facts?: Readonly<Record<string, Title>>;
  readonly collections?: Readonly<Record<string, CollectionTitles>>;
  readonly formulas?: Readonly<Record<string, Title>>;
  readonly events?: Readonly<Record<string, string>>;
}

/** Titles with the names of a vocabulary: one that is left out is a type error, and so is a value without a word. */
export type TitlesOf<Words> = {
  readonly [Part in keyof Words]: {
    readonly [Name in keyof Words[Part]]: Part extends 'events' ? string : TitleOf<Words[Part][Name]>;
  };
};

/** What one word of a vocabulary wants: a title, for records those of their fields, and a word for each value. */
export type TitleOf<Spec> = Spec extends { readonly fields: infer Fields }
  ? {
      readonly title: string;
      readonly fields: { readonly [Name in keyof Fields]: TitleOf<Fields[Name]> };
    } & (Spec extends { readonly collections: infer Inner }
      ? { readonly collections: { readonly [Name in keyof Inner]: TitleOf<Inner[Name]> } }
      : object)
  : Spec extends { readonly values: readonly (infer Code extends string)[] }
    ? {
        readonly title: string;
        readonly question?: string;
        readonly values: Readonly<Record<Code, ValueTitle>>;
      }
    : Title;
