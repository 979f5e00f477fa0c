import { hasOwn, ownValue, printable, type Ratio, recordOf } from '@huiqi/kernel';

/** What the cells of a column hold. `number` is an exact number with decimals, `yuan` is money, stored in whole fen. */
export type ColumnType = 'text' | 'integer' | 'number' | 'yuan' | 'date' | 'ratio' | 'enum' | 'boolean' | 'list';

/** The unit in which the cells of a money column are written. */
export type MoneyUnit = '元' | '百元' | '千元' | '万元' | '十万元' | '百万元' | '千万元' | '亿元';

/** The powers of ten of the units of money. */
export const powerOf: Readonly<Record<MoneyUnit, number>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  十万元: 5,
  百万元: 6,
  千万元: 7,
  亿元: 8,
};

/**
 * A column of a ledger: which field it fills, how people head it, and what its cells hold.
 *
 * @zh 台账栏目
 */
export interface LedgerColumn {
  /** The field of the row. */
  readonly field: string;
  /** The heading that is written and looked for first, without its unit. */
  readonly title: string;
  /** Other headings people use. */
  readonly synonyms?: readonly string[];
  /** The headings of one file, where it is known which they are: then no title, synonym or name is looked for. */
  readonly headings?: readonly string[];
  /** What the cells hold. */
  readonly type: ColumnType;
  /** The unit cells of money are in where neither heading nor cell names one, and in which they are written; 元 unless given. */
  readonly unit?: MoneyUnit;
  /** A row without it is rejected. */
  readonly required?: boolean;
  /** A row that repeats a value of an earlier one is rejected. */
  readonly unique?: boolean;
  /**
   * The labels of the codes, such as `{ 走访: 'visit' }`; for lists, of their items. The first label of a code is written. A text that is a
   * label becomes its code, such as 食品制造业 for C14, and any other text stays.
   */
  readonly values?: Readonly<Record<string, string>>;
  /** True keeps the value out of issues. */
  readonly personal?: boolean;
}

/** The value of a cell: null where nothing is known. Money is whole fen, a day is `YYYY-MM-DD`. */
export type CellValue = string | number | boolean | Ratio | readonly string[] | null;

/** The values of a row by field. */
export type LedgerRow = Readonly<Record<string, CellValue>>;

/** What a dictionary says of a field; an entry of the model's `dictionaryOf` fits as it is. */
export interface DictionaryEntry {
  /** The name in the data. */
  readonly name: string;
  /** The title in Chinese. */
  readonly title: string;
  /** What it holds. */
  readonly type: string;
  /** Whether it may be unknown. */
  readonly nullable: boolean;
  /** Whether it is about a person. */
  readonly personal: boolean;
  /** The codes with their names. */
  readonly codes: Readonly<Record<string, { readonly zh: string }>> | null;
  /** What the items of a list hold. */
  readonly items: string | null;
}

/** What a ledger adds to a field of the dictionary. */
export type ColumnExtra = Partial<Pick<LedgerColumn, 'title' | 'synonyms' | 'unit' | 'required' | 'unique'>>;

const types: Readonly<Record<string, ColumnType>> = {
  text: 'text',
  creditCode: 'text',
  division: 'text',
  industry: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  money: 'yuan',
  ratio: 'ratio',
  code: 'enum',
  list: 'list',
};

/**
 * The columns of a ledger from the fields of a data dictionary, so that a field is named in one place only. A field that may not
 * be unknown is required; one that holds records has no column.
 *
 * @zh 由数据字典生成栏目
 * @param fields - the fields, such as the model's `dictionaryOf(Demand)`
 * @param extra - synonyms and the like, by field
 * @returns the columns, in the order of the fields
 * @example
 * ```ts
 * import { columnsFrom } from '@huiqi/ledgers';
 *
 * const field = { name: 'on', title: '走访日期', type: 'date', nullable: false, personal: false, codes: null, items: null };
 * columnsFrom([field]); // => [{ field: 'on', title: '走访日期', type: 'date', required: true }]
 * ```
 */
export function columnsFrom(
  fields: readonly DictionaryEntry[],
  extra: Readonly<Record<string, ColumnExtra>> = {},
): readonly LedgerColumn[] {
  return fields.flatMap((field): LedgerColumn[] => {
    const type = types[field.type];
    if (type === undefined || field.items === 'record') return [];
    const labels = Object.entries(field.codes ?? {}).map(([code, { zh }]): [string, string] => [zh, code]);
    return [
      {
        field: field.name,
        title: field.title,
        type,
        ...(field.nullable ? {} : { required: true }),
        ...(labels.length === 0 ? {} : { values: recordOf(labels) }),
        ...(field.personal ? { personal: true } : {}),
        ...(hasOwn(extra, field.name) ? extra[field.name] : {}),
      },
    ];
  });
}

/** The heading of a column as it is written; money names its unit. */
export function headingOf(column: LedgerColumn): string {
  return printable(column.type === 'yuan' ? `${column.title}（${column.unit ?? '元'}）` : column.title);
}

/** The value of a row in a column; null for nothing known. */
export function fieldValue(row: LedgerRow, { field }: LedgerColumn): CellValue {
  return ownValue(row, field);
}
