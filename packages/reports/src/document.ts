import type { Exact, Figure, FigureFormat } from '@huiqi/figures';
import type { LocalDate } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';

/**
 * A piece of a line: plain text, text to stress, a name as it stands in data, a text that leads elsewhere, or a figure, which a renderer
 * writes and the document can prove. A link leads to the web or within its own site; a renderer writes any other as plain text.
 */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly text: string; readonly href: string }
  | { readonly figure: Figure; readonly format?: FigureFormat };

/** A line of text in pieces. */
export type Line = Inline | readonly Inline[];

/** A heading; levels are numbered 一、（一）1. （1）. */
export interface Heading {
  /** Tells the blocks apart. */
  readonly kind: 'heading';
  /** The level, 1 the highest. */
  readonly level: 1 | 2 | 3 | 4;
  /** The text without its number. */
  readonly text: string;
}

/** A paragraph. */
export interface Paragraph {
  /** Tells the blocks apart. */
  readonly kind: 'paragraph';
  /** What it says. */
  readonly content: Line;
}

/** A column of a table. */
export interface TableColumn {
  /** The key of its cells. */
  readonly key: string;
  /** Its heading. */
  readonly title: string;
  /** How its cells stand; numbers stand right. Left unless given. */
  readonly align?: 'left' | 'right' | 'center';
  /** The unit of its cells, written in the heading. */
  readonly unit?: string;
}

/** The cells of a row by the keys of the columns; absent or null is an empty cell. */
export type TableRow = Readonly<Record<string, Line | null>>;

/** A table. */
export interface Table {
  /** Tells the blocks apart. */
  readonly kind: 'table';
  /** What it shows; empty where the heading above it says so already. */
  readonly caption: string;
  /** The columns. */
  readonly columns: readonly TableColumn[];
  /** The rows. */
  readonly rows: readonly TableRow[];
  /** A last row that sums the others up. */
  readonly totals?: TableRow;
}

/** One bar. */
export interface Bar {
  /** What it measures. */
  readonly label: string;
  /** How far it has come: 1 is full, more is written out. */
  readonly share: Exact;
  /** The text beside it, such as `48/50家`. */
  readonly text: string;
  /** Where a mark stands, such as the share of time gone by. */
  readonly mark?: Exact;
  /** `behind` is drawn in the colour of a warning. */
  readonly state?: 'done' | 'behind';
}

/** Progress or load as bars. */
export interface Bars {
  /** Tells the blocks apart. */
  readonly kind: 'bars';
  /** What they show. */
  readonly caption: string;
  /** The bars. */
  readonly bars: readonly Bar[];
}

/** An item of a list, with the items below it where it has any. */
export type ListItem = Line | { readonly content: Line; readonly items: readonly ListItem[] };

/** A list. */
export interface List {
  /** Tells the blocks apart. */
  readonly kind: 'list';
  /** Whether it is numbered. */
  readonly ordered?: boolean;
  /** The items. */
  readonly items: readonly ListItem[];
}

/** Something the reader must not miss. */
export interface Note {
  /** Tells the blocks apart. */
  readonly kind: 'note';
  /** `caution` for what may be wrong, `note` for what explains. */
  readonly tone: 'note' | 'caution';
  /** What it says. */
  readonly content: Line;
}

/** Terms and what they stand for. */
export interface Definitions {
  /** Tells the blocks apart. */
  readonly kind: 'definitions';
  /** The entries. */
  readonly entries: readonly { readonly term: string; readonly content: Line }[];
}

/** A card on a tier of a ladder. */
export interface LadderCard {
  /** Tells the cards apart. */
  readonly id: string;
  /** What it is. */
  readonly title: string;
  /** What is known of it, each a short text. */
  readonly lines: readonly string[];
  /** How it stands, in words. */
  readonly state: string;
  /** How it is drawn: `held` and `open` in the colours of what is done and may be done, `closed` as a warning, `unknown` plain. */
  readonly tone: 'held' | 'open' | 'closed' | 'unknown';
}

/** A ladder of tiers, the highest first, with links between its cards. */
export interface LadderDiagram {
  /** Tells the blocks apart. */
  readonly kind: 'ladder';
  /** What it shows. */
  readonly caption: string;
  /** The tiers with their cards. */
  readonly tiers: readonly { readonly title: string; readonly cards: readonly LadderCard[] }[];
  /** Links from one card to another, each said in words; those that are `drawn` are arrows too. */
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly text: string;
    readonly drawn: boolean;
  }[];
}

/** A line of values over the categories of a chart. */
export interface ChartSeries {
  /** What it shows. */
  readonly name: string;
  /** The values in the order of the categories; null where there is none. Exact numbers, drawn only. */
  readonly values: readonly (Exact | null)[];
}

/** A chart of columns, bars, lines or parts; renderers that cannot draw write its table. @zh 图表 */
export interface Chart {
  /** Tells the blocks apart. */
  readonly kind: 'chart';
  /** How it is drawn: upright columns, lying bars, lines, or the parts of a whole (the first series only). */
  readonly shape: 'column' | 'bar' | 'line' | 'pie';
  /** What it shows. */
  readonly caption: string;
  /** What the categories are, such as 月份. */
  readonly axis: string;
  /** The categories. */
  readonly categories: readonly string[];
  /** The values. */
  readonly series: readonly ChartSeries[];
  /** The unit of the values. */
  readonly unit?: string;
}

/** A part of a document. */
export type Block = Heading | Paragraph | Table | Bars | List | Note | Definitions | LadderDiagram | Chart;

/** An attachment, printed after the document. @zh 附件 */
export interface Attachment {
  /** Its title, without a mark at its end. */
  readonly title: string;
  /** Its parts; none where it is sent apart. */
  readonly blocks: readonly Block[];
}

/**
 * What makes a document an official one (GB/T 9704-2012). Everything is optional: what is absent is not printed.
 *
 * @zh 公文格式要素
 */
export interface OfficialParts {
  /** Whose document it is; printed in red above the line, with 文件 where it is no letter. @zh 发文机关标志 */
  readonly mark?: string;
  /** The number, such as `示市监〔2026〕18号`. @zh 发文字号 */
  readonly number?: string;
  /** Who signs an upward document; the number then stands left. @zh 签发人 */
  readonly signer?: string;
  /** The number of the copy, six digits. @zh 份号 */
  readonly copy?: string;
  /** How secret it is, and for how long. @zh 密级和保密期限 */
  readonly secrecy?: string;
  /** How urgent it is. @zh 紧急程度 */
  readonly urgency?: string;
  /** To whom it goes, without the colon. @zh 主送机关 */
  readonly addressee?: string;
  /** Who issues it, at its end. @zh 发文机关署名 */
  readonly issuer?: string;
  /** The day at its end. @zh 成文日期 */
  readonly issuedOn?: LocalDate;
  /** A note below the day, without brackets, such as 此件公开发布. @zh 附注 */
  readonly remark?: string;
  /** Who gets copies. @zh 抄送机关 */
  readonly copiesTo?: string;
  /** Which office prints it. @zh 印发机关 */
  readonly printedBy?: string;
  /** The day it was printed. @zh 印发日期 */
  readonly printedOn?: LocalDate;
}

/**
 * A document as plain data: what it says, not how it looks. Renderers make Markdown, HTML and tables of it.
 *
 * @zh 文档
 */
export interface Document {
  /** The title. */
  readonly title: string;
  /** A line below the title. */
  readonly subtitle?: string;
  /** The language of the renderer's own words. */
  readonly locale: Locale;
  /** What the document rests on: the day, the packs and their digests, the source ledgers. */
  readonly meta: readonly { readonly label: string; readonly value: string }[];
  /** A text that must be seen on every page, such as for invented policy; null for none. */
  readonly watermark: string | null;
  /** False where the headings bear no numbers, as on a page of a site. */
  readonly numbered?: boolean;
  /** The parts, in order. */
  readonly blocks: readonly Block[];
  /** What makes it an official document; absent for a plain report. */
  readonly official?: OfficialParts;
  /** What is attached. */
  readonly attachments?: readonly Attachment[];
}
