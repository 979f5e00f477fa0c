import type * as z from 'zod';
import type { CodeList } from '../code-lists.ts';
import { fieldsOf, innerSchema, itemOf } from '../reading/schema-at.ts';
import { fieldMeta } from './field-meta.ts';

/** What a field holds, for ledgers, forms and documentation. @zh 数据类型 */
export type FieldType =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'money'
  | 'ratio'
  | 'code'
  | 'creditCode'
  | 'division'
  | 'industry'
  | 'list'
  | 'record';

/** A field of an entity as the data dictionary lists it. @zh 数据项 */
export interface DictionaryField {
  /** The name in the data. */
  readonly name: string;
  /** The title in Chinese. */
  readonly title: string;
  /** The title in English. */
  readonly titleEn: string;
  /** The heading of its column: the title, with the unit a person writes in, which for money is 元. */
  readonly heading: string;
  /** The unit of the stored value, or null. */
  readonly unit: string | null;
  /** The law or standard that defines it, or the project's own dictionary. */
  readonly source: string;
  /** What it holds. */
  readonly type: FieldType;
  /** Whether it may be unknown. */
  readonly nullable: boolean;
  /** Whether it is about a person and masked unless the caller unmasks it. */
  readonly personal: boolean;
  /** The codes with their names, or null where it holds none. */
  readonly codes: CodeList | null;
  /** What the items of a list hold, or null. */
  readonly items: FieldType | null;
  /** The fields of a record or of the records of a list, or null. */
  readonly fields: readonly DictionaryField[] | null;
}

/**
 * The fields of an entity in the order of its schema, with everything the metadata says of them.
 *
 * @zh 数据字典
 * @param schema - the schema of an entity
 * @example
 * ```ts
 * import { dictionaryOf, Enterprise } from '@huiqi/model';
 *
 * const field = dictionaryOf(Enterprise).find((one) => one.name === 'revenueFen');
 * [field?.heading, field?.unit, field?.type, field?.nullable]; // => ['营业收入（元）', '分', 'money', true]
 * ```
 */
export function dictionaryOf(schema: z.ZodType): readonly DictionaryField[] {
  return Object.entries(fieldsOf(schema) ?? {}).map(([name, field]) => entry(name, field));
}

function entry(name: string, schema: z.core.$ZodType): DictionaryField {
  const { title, titleEn, unit, source, personal, labels } = fieldMeta(schema);
  const item = itemOf(schema);
  const shown = unit === '分' ? '元' : unit;
  const nested = Object.entries(fieldsOf(item ?? schema) ?? {});
  const type = typeOf(schema);
  return {
    name,
    title,
    titleEn,
    heading: shown === null ? title : `${title}（${shown.replace(/（/gu, '，').replace(/）/gu, '')}）`,
    unit,
    source: source ?? '',
    type,
    nullable: (schema as z.ZodType).safeParse(null).success,
    personal,
    codes: labels ?? (item === null ? null : fieldMeta(item).labels),
    items: item === null ? null : typeOf(item),
    fields: type === 'ratio' || nested.length === 0 ? null : nested.map(([inner, field]) => entry(inner, field)),
  };
}

const plainTypes: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'integer',
  boolean: 'boolean',
  enum: 'code',
  array: 'list',
  object: 'record',
};

function typeOf(schema: z.core.$ZodType): FieldType {
  const named = fieldMeta(schema).valueType as FieldType | null;
  return named ?? plainTypes[(innerSchema(schema) as z.core.$ZodTypes)._zod.def.type] ?? 'text';
}
