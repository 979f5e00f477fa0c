import type { CellKind } from '../columns/cell-kinds.ts';

/** Words that decide what a heading names: how it ends, a word that must stand in it, and words that forbid it. */
export interface HeadingRule {
  /** How the heading ends. */
  readonly head: readonly string[];
  /** One of these stands before the end; anything may where there are none. */
  readonly role?: readonly string[];
  /** None of these stands anywhere. */
  readonly not?: readonly string[];
}

/** What a column can be about, whatever list it stands in. */
export interface Concept {
  /** Its name. */
  readonly name: string;
  /** Headings that name it. */
  readonly headings: readonly string[];
  /** How other headings name it. */
  readonly rules?: readonly HeadingRule[];
  /** What its cells look like; any text unless given. */
  readonly cells?: CellKind;
  /** Whether several columns may hold it together, such as province, city and county. */
  readonly several?: true;
}

/** The words of a line of a dictionary, parted by spaces. */
export function words(line: string): readonly string[] {
  return line.split(' ');
}
