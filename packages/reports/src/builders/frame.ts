import { compareText, type LocalDate, type Params } from '@huiqi/kernel';
import { dayText, type Locale, type Speech } from '@huiqi/messages';
import type { ReportsParams } from '../codes.ts';
import type { Attachment, Block, Document, OfficialParts, Table, TableColumn, TableRow } from '../document.ts';
import { say } from '../document-words.ts';

/** A speech that has the reports' own words. */
export type ReportsSpeech = Speech<ReportsParams>;

/** What every report is told beside its rows. */
export interface ReportFrame {
  /** The last day counted. @zh 统计截止日 */
  readonly asOf: LocalDate;
  /** The language, with the words of the reports and of all whose findings are told. */
  readonly speech: ReportsSpeech;
  /** A line below the title, such as the bureau's name. */
  readonly subtitle?: string;
  /** What the report rests on: packs and their digests, source ledgers. */
  readonly meta?: readonly { readonly label: string; readonly value: string }[];
  /** A text that must be seen on every page; null or absent for none. */
  readonly watermark?: string | null;
  /** What makes it an official document: mark, number, addressee, signature, 版记. */
  readonly official?: OfficialParts;
  /** What is attached. */
  readonly attachments?: readonly Attachment[];
}

/** The names of the reports' own texts. */
export type ReportText = keyof ReportsParams extends infer Code
  ? Code extends `reports.${infer Name}`
    ? Name
    : never
  : never;

type Given<P> = object extends P ? [params?: P & Params] : [params: P & Params];

/** Says one of the reports' own texts. */
export type Say = <Name extends ReportText>(name: Name, ...given: Given<ReportsParams[`reports.${Name}`]>) => string;

/** The reports' own texts in one language. */
export function sayer({ say }: ReportsSpeech): Say {
  const sayAny = say as (code: string, params?: Params) => string;
  return (name, ...[params]) => sayAny(`reports.${name}`, params);
}

/**
 * A document with its day and basis, for reports that no builder lays out.
 *
 * @zh 自编文书
 * @param title - the title
 * @param frame - the day, the language, the basis
 * @param blocks - the parts, in order
 * @returns the document
 */
export function framed(title: string, frame: ReportFrame, blocks: readonly Block[]): Document {
  const { speech } = frame;
  const { locale } = speech;
  return {
    title,
    ...(frame.subtitle === undefined ? {} : { subtitle: frame.subtitle }),
    locale,
    meta: [{ label: sayer(speech)('meta.asOf'), value: dayText(frame.asOf, locale) }, ...(frame.meta ?? [])],
    watermark: frame.watermark ?? null,
    blocks,
    ...(frame.official === undefined ? {} : { official: frame.official }),
    ...(frame.attachments === undefined ? {} : { attachments: frame.attachments }),
  };
}

/**
 * The watermark for documents that rest on invented policy.
 *
 * @zh 示例水印
 * @param speech - the speech of the document, or whatever else names its language
 * @returns the text
 */
export function exampleWatermark({ locale }: { readonly locale: Locale }): string {
  return say('reports.watermark.example', {}, locale);
}

/** The distinct values of some rows, in the order of their code units. */
export function distinct<T>(rows: readonly T[], of: (row: T) => string): readonly string[] {
  return [...new Set(rows.map(of))].sort(compareText);
}

/** Rows in the order of a key, ties by a second one. */
export function ordered<T>(rows: readonly T[], ...keys: readonly ((row: T) => string)[]): readonly T[] {
  return [...rows].sort((left, right) => {
    for (const key of keys) {
      const side = compareText(key(left), key(right));
      if (side !== 0) return side;
    }
    return 0;
  });
}

/** A table whose columns are keys with their headings' names and, where not left, their alignment. */
export function tableOf(
  caption: string,
  columns: readonly (readonly [key: string, title: string, align?: TableColumn['align'], unit?: string])[],
  rows: readonly TableRow[],
): Table {
  return {
    kind: 'table',
    caption,
    columns: columns.map(([key, title, align, unit]) => ({
      key,
      title,
      ...(align === undefined ? {} : { align }),
      ...(unit === undefined ? {} : { unit }),
    })),
    rows,
  };
}
