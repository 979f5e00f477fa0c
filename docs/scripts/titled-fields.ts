import { dictionaryOf } from '@huiqi/model';
import type { Verb } from '@huiqi/rules/verb';

/** A field of a line, as the page of verbs lists it. */
export interface TitledField {
  /** Its name in the data. */
  readonly name: string;
  /** Its title in Chinese. */
  readonly title: string;
  /** Its title in English. */
  readonly titleEn: string;
  /** Whether a line may lack it. */
  readonly optional: boolean;
}

/** A schema as zod describes it: an object with a shape, or one of several. */
interface Described {
  readonly shape?: Readonly<Record<string, { readonly _zod: { readonly optin?: string | undefined } }>>;
  readonly options?: readonly Verb['output'][];
}

/**
 * The fields of a line, or of an answer that has several forms: one that not all forms have is optional.
 *
 * @throws {Error} for a field without a title in both languages, and for a schema without fields
 */
export function titledFields(schema: Verb['output']): readonly TitledField[] {
  const { options, shape } = schema as Described;
  if (options !== undefined) return joined(options.map(titledFields));
  const fields = dictionaryOf(schema).map(({ name, title, titleEn }): TitledField => {
    if (title === '' || titleEn === '') throw new Error(`the field ${name} has no title`);
    return { name, title, titleEn, optional: shape?.[name]?._zod.optin === 'optional' };
  });
  if (fields.length === 0) throw new Error('a line without fields');
  return fields;
}

function joined(forms: readonly (readonly TitledField[])[]): readonly TitledField[] {
  const all = new Map(forms.flat().map((field) => [field.name, field]));
  return [...all.values()].map((field) => {
    const inForms = forms.flatMap((form) => form.filter(({ name }) => name === field.name));
    return { ...field, optional: inForms.length < forms.length || inForms.some(({ optional }) => optional) };
  });
}
