import { type FactSet, type FactValue, formatYuan } from '@huiqi/kernel';
import { sayName, sayValue } from '@huiqi/messages';
import type { Question, RuleDesk } from '@huiqi/sdk';
import { readAnswer } from './read-answer.ts';
import { speeches } from './speeches.ts';
import { type Locale, unitText } from './words.ts';

/** One field of a record as the list editor shows it. */
export interface RecordField {
  /** Its name in the record. */
  readonly name: string;
  /** What it is called, with its unit. */
  readonly title: string;
  /** What kind of value it holds. */
  readonly type: Question['answer'];
  /** The values to choose from; null where any may be given. */
  readonly choices: readonly { readonly value: string; readonly text: string }[] | null;
}

/** What was typed into one record, by field; an empty text is not known. */
export type RecordDraft = Readonly<Record<string, string>>;

/** The fields of a collection's records. */
export function fieldsOf(collection: string, bureau: Pick<RuleDesk, 'book'>, locale: Locale): readonly RecordField[] {
  const { fields = {} } = bureau.book.vocabulary.collections[collection] ?? {};
  const speech = speeches[locale];
  return Object.entries(fields).map(([name, { type, unit, values = [] }]) => {
    const path = `${collection}.it.${name}`;
    const listed = values.map((value) => ({ value, text: sayValue(value, path, speech) }));
    const yesNo = [
      { value: 'true', text: locale === 'zh' ? '是' : 'yes' },
      { value: 'false', text: locale === 'zh' ? '否' : 'no' },
    ];
    const shown = unit === undefined ? '' : locale === 'zh' ? `（${unit}）` : ` (${unitText(unit, locale)})`;
    return {
      name,
      title: `${sayName(path, speech)}${shown}`,
      type,
      choices: type === 'boolean' ? yesNo : listed.length > 0 ? listed : null,
    };
  });
}

/** The records that were typed, or what to mend, by record and field. */
export type RecordsReading =
  | { readonly ok: true; readonly records: readonly FactSet[] }
  | { readonly ok: false; readonly problems: readonly Readonly<Record<string, string>>[] };

/** Reads the drafts of all records; a field left empty stays unknown. */
export function readRecords(
  drafts: readonly RecordDraft[],
  fields: readonly RecordField[],
  locale: Locale,
): RecordsReading {
  const problems: Record<string, string>[] = [];
  const records = drafts.map((draft, index) => {
    const record: Record<string, FactValue> = {};
    for (const { name, type } of fields) {
      const text = draft[name] ?? '';
      if (text.trim() === '') continue;
      const reading = readAnswer(name, type, text, locale);
      if (reading.ok) record[name] = reading.value;
      else problems[index] = { ...problems[index], [name]: reading.text };
    }
    return record;
  });
  if (problems.length === 0) return { ok: true, records };
  return { ok: false, problems: drafts.map((_, index) => problems[index] ?? {}) };
}

/** Records as they were typed, for changing them. */
export function draftsOf(records: readonly FactSet[], fields: readonly RecordField[]): readonly RecordDraft[] {
  return records.map((record) =>
    Object.fromEntries(
      fields.map(({ name, type }) => {
        const value = record[name] ?? '';
        if (type === 'fen' && typeof value === 'number') return [name, formatYuan(value)];
        return [name, typeof value === 'object' ? '' : String(value)];
      }),
    ),
  );
}
