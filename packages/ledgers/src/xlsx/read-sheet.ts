import type { CellMark, TableRow } from '../table.ts';
import type { NumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';
import { type Package, type PartEnd, scanPart } from './part-text.ts';
import { attribute, decoded, unescaped } from './xml-scanner.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  /** The shared texts. */
  readonly texts: readonly string[];
  /** The number formats of the styles. */
  readonly formats: readonly NumberFormat[];
  /** The day system. */
  readonly system: 1900 | 1904;
}

/** A block of merged cells, rows from 1 and columns from 0, both ends in. */
export interface Merged {
  /** Its first row. */
  readonly top: number;
  /** Its last row. */
  readonly bottom: number;
  /** Its first column. */
  readonly left: number;
}

/** A sheet as it was read. */
export interface SheetRead {
  /** Its rows, those without cells left out. */
  readonly rows: readonly TableRow[];
  /** Its merged blocks of several rows. */
  readonly merged: readonly Merged[];
  /** How many rows are hidden or filtered out. */
  readonly hidden: number;
  /** How reading it ended. */
  readonly end: PartEnd;
}

const [mostRows, mostColumns] = [1_048_576, 16_384];
/** What all cells of a sheet may hold together, counted in cells and in characters. */
const [mostCells, mostCharacters] = [40_000_000, 512 * 1024 * 1024];
const mostMerged = 100_000;

/** Reads the rows of a sheet; what is damaged costs its own row only. */
export async function readSheet(file: Package, path: string, context: SheetContext): Promise<SheetRead> {
  const reader = new SheetReader(context);
  const end = await scanPart(file, path, reader, () => reader.full);
  reader.finish();
  const { rows, merged, hidden } = reader;
  const whole = end === 'whole' && !reader.closed && reader.began ? 'broken' : end;
  return { rows, merged, hidden, end: whole };
}

class SheetReader {
  readonly rows: TableRow[] = [];
  readonly merged: Merged[] = [];
  hidden = 0;
  /** Whether the rows began and ended. */
  began = false;
  closed = false;
  /** Whether the sheet holds more than may be read. */
  full = false;
  readonly #context: SheetContext;
  #cells: string[] | null = null;
  #marks: Map<number, CellMark> | null = null;
  #row = 0;
  #damaged = false;
  #column = -1;
  #place = -1;
  #type = '';
  #style = -1;
  #inside: 'v' | 't' | 'f' | null = null;
  #inSound = false;
  #value: string | null = null;
  #inline: string | null = null;
  #text = '';
  #formula = false;
  #count = 0;
  #characters = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open = (name: string, text: string): void => {
    // Nothing stands inside a value, a text or a formula.
    if (this.#inside !== null) this.#damaged = true;
    if (name === 'c') this.#openCell(text);
    else if (name === 'v' || name === 't' || name === 'f') {
      if (this.#place < 0) return;
      this.#inside = name;
      this.#text = '';
    } else if (name === 'row') this.#openRow(text);
    else if (name === 'rPh') this.#inSound = true;
    else if (name === 'sheetData') this.began = true;
    else if (name === 'mergeCell') this.#merge(attribute(text, 'ref') ?? '');
  };

  close = (name: string): void => {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't' || name === 'f') this.#closeText(name);
    else if (name === 'row') this.#closeRow();
    else if (name === 'rPh') this.#inSound = false;
    else if (name === 'sheetData') this.closed = true;
    if (this.#inside !== null) this.#damaged = true;
  };

  text = (piece: string): void => {
    if (this.#inside !== null) this.#text += piece;
  };

  broken = (): void => {
    this.#damaged = true;
  };

  /** The row that was open when the sheet ended is damaged. */
  finish(): void {
    if (this.#cells === null) return;
    this.#damaged = true;
    this.#closeRow();
  }

  #openRow(text: string): void {
    if (this.#cells !== null) {
      this.#damaged = true;
      this.#closeRow();
    }
    const rowNumber = Number(attribute(text, 'r') ?? Number.NaN);
    this.#row = Number.isInteger(rowNumber) && rowNumber > 0 && rowNumber <= mostRows ? rowNumber : this.#row + 1;
    if (/^(?:1|true)$/.test(attribute(text, 'hidden') ?? '')) this.hidden += 1;
    this.#cells = [];
    this.#marks = null;
    this.#damaged = false;
    this.#column = -1;
    this.#place = -1;
    this.#inside = null;
  }

  #closeRow(): void {
    const cells = this.#cells;
    if (cells === null) return;
    if (this.#place >= 0) {
      this.#damaged = true;
      this.#closeCell();
    }
    this.#cells = null;
    if (cells.length === 0 && !this.#damaged) return;
    // A place that no cell filled is a hole in the list.
    const filled = Array.from(cells, (cell: string | undefined) => cell ?? '');
    this.#count += filled.length;
    this.full ||= this.#count > mostCells || this.#characters > mostCharacters;
    this.rows.push({
      row: this.#row,
      cells: filled,
      ...(this.#damaged ? { broken: 'ledgers.xlsx.row' } : {}),
      ...(this.#marks === null ? {} : { marks: this.#marks }),
    });
  }

  #openCell(text: string): void {
    const address = attribute(text, 'r');
    const row = rowOf(address);
    if (this.#cells === null || (row !== null && row !== this.#row)) {
      if (!this.began || this.closed) return;
      // The beginning of its row was lost.
      this.#openRow(row === null ? '' : ` r="${row}"`);
      this.#damaged = true;
    }
    if (this.#place >= 0) {
      this.#damaged = true;
      this.#closeCell();
    }
    const columnPlace = placeOf(address);
    this.#place = columnPlace ?? this.#column + 1;
    if (this.#place >= mostColumns) {
      this.#damaged = true;
      this.#place = this.#column + 1;
    }
    this.#type = attribute(text, 't') ?? 'n';
    this.#style = Number(attribute(text, 's') ?? -1);
    [this.#value, this.#inline, this.#formula] = [null, null, false];
  }

  #closeText(name: string): void {
    if (this.#inside !== name) {
      if (this.#place >= 0) this.#damaged = true;
      return;
    }
    this.#inside = null;
    if (name === 'f') this.#formula = true;
    else if (name === 'v') this.#value = this.#text;
    else if (!this.#inSound) this.#inline = `${this.#inline ?? ''}${unescaped(decoded(this.#text))}`;
  }

  #closeCell(): void {
    const [cells, place] = [this.#cells, this.#place];
    if (cells === null || place < 0) return;
    if (this.#inside !== null) this.#damaged = true;
    this.#inside = null;
    this.#place = -1;
    this.#column = place;
    const text = this.#cellText();
    if (text === null) {
      if (this.#formula) this.#mark(place, 'formula');
      return;
    }
    if (cells[place] !== undefined) this.#damaged = true;
    cells[place] = text;
    this.#characters += text.length;
  }

  /** The text of the cell that ends, or null where it holds nothing. */
  #cellText(): string | null {
    const value = this.#value;
    switch (this.#type) {
      case 's': {
        const text = value === null ? undefined : this.#context.texts[Number(value.trim())];
        if (text === undefined && value !== null) this.#damaged = true;
        return text ?? null;
      }
      case 'inlineStr':
        return this.#inline;
      case 'str':
        return value === null ? this.#inline : unescaped(decoded(value));
      case 'b':
        return value === null ? null : value.trim() === '1' || value.trim().toLowerCase() === 'true' ? '是' : '否';
      case 'e':
        return value === null ? null : decoded(value);
      case 'd':
        return value === null ? null : decoded(value);
      default: {
        this.#damaged ||= this.#type !== 'n' && this.#type !== '';
        if (value === null || value === '') return this.#inline;
        const format = this.#context.formats[this.#style];
        if (format === undefined) return numberText(value, { kind: 'number', unit: '' }, this.#context.system);
        if (format.kind === 'day' || format.kind === 'month') this.#mark(this.#column, 'day');
        return numberText(value, format, this.#context.system);
      }
    }
  }

  #mark(place: number, mark: CellMark): void {
    this.#marks ??= new Map();
    this.#marks.set(place, mark);
  }

  #merge(ref: string): void {
    const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?[A-Za-z]{1,3}\$?(\d{1,7})$/.exec(ref);
    const left = placeOf(match?.[1] ?? null);
    const [top, bottom] = [Number(match?.[2]), Number(match?.[3])];
    if (left === null || !(bottom > top) || this.merged.length >= mostMerged) return;
    this.merged.push({ top, bottom, left });
  }
}

/** The row of a cell's address, from 1, or null where it names none. */
function rowOf(address: string | null): number | null {
  if (address === null) return null;
  let [row, at] = [0, address.length - 1];
  for (let unit = 1; at >= 0; at -= 1, unit *= 10) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row += digit * unit;
  }
  return row > 0 && row <= mostRows ? row : null;
}

/** The column of a cell's address, from 0, or null where it names none. */
function placeOf(address: string | null): number | null {
  if (address === null) return null;
  let place = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    place = place * 26 + letter - 64;
  }
  return at === 0 || at > 3 ? null : place - 1;
}
