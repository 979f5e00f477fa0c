import type { Exact, Figure, FigureFormat } from '@huiqi/figures';
import type { Locale } from '@huiqi/messages';

/** A piece of a line: plain text, text to stress, or a figure, which a renderer writes and the document can prove. */
export type Inline = string | { readonly strong: string } | { readonly figure: Figure; readonly format?: FigureFormat };

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
  /** What it shows. */
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

/** A list. */
export interface List {
  /** Tells the blocks apart. */
  readonly kind: 'list';
  /** Whether it is numbered. */
  readonly ordered?: boolean;
  /** The items. */
  readonly items: readonly Line[];
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

/** A part of a document. */
export type Block = Heading | Paragraph | Table | Bars | List | Note | Definitions | LadderDiagram;

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
  /** The parts, in order. */
  readonly blocks: readonly Block[];
}
