import type { Concept } from '../dictionary/concept.ts';
import { creditCode } from '../dictionary/firms.ts';
import type { RawRow } from '../table.ts';
import { type CellKind, cellKinds, isCreditCode, saidIn, shareOf } from './cell-kinds.ts';
import type { HeadingRows } from './heading-rows.ts';
import { type HeadingScore, scoreHeading, similarHeadings } from './heading-score.ts';
import type { HeadingWords } from './heading-words.ts';

/** What cells add to a heading and take from it, in hundredths. */
const [agreeing, objecting] = [15, 50];
/** From which shares of cells on they agree, and up to which they object. */
const [most, few] = [60, 20];
/** Fewer cells than this say nothing against a heading. */
const fewestCells = 3;

/** A column of a list with all that is known of it before any field is thought of. */
export interface ListColumn {
  /** Its place, from 0. */
  readonly index: number;
  /** Its heading. */
  readonly heading: HeadingWords;
  /** What its cells say. */
  readonly cells: readonly string[];
  /** The concepts that its heading or its cells speak for, the strongest first. */
  readonly meanings: readonly Meaning[];
}

/** What a column may be about. */
export interface Meaning {
  /** The concept. */
  readonly concept: Concept;
  /** What the heading says; null where the cells alone speak. */
  readonly heading: HeadingScore | null;
  /** What the cells say: the share of them that look like it, and what that adds. */
  readonly cells: CellsScore;
  /** Both together. */
  readonly score: number;
}

/** What cells say of a concept. */
export interface CellsScore {
  /** The hundredths of cells that look like it; null where nothing was tried. */
  readonly share: number | null;
  /** What that adds. */
  readonly adds: number;
}

/** The columns below the headings of a sheet. */
export function listColumns({ headings, below }: HeadingRows): readonly ListColumn[] {
  return headings.map((heading, index) => {
    const cells = saidIn(below.map(({ cells: row }: RawRow) => row[index] ?? ''));
    const meanings = heading.names[0] === '' && cells.length === 0 ? [] : meaningsOf(heading, cells);
    return { index, heading, cells, meanings };
  });
}

function meaningsOf(heading: HeadingWords, cells: readonly string[]): readonly Meaning[] {
  const named = scoreHeading(heading);
  const found = (named.length > 0 ? named : similarHeadings(heading)).map((words): Meaning => {
    const said = scoreCells(cells, words.concept.cells ?? 'text');
    return { concept: words.concept, heading: words, cells: said, score: words.score + said.adds };
  });
  const share = shareOf(cells, isCreditCode);
  if (share >= most && cells.length >= fewestCells && !found.some(({ concept }) => concept.name === creditCode.name)) {
    const score = named.length > 0 ? 75 : 85;
    found.push({ concept: creditCode, heading: null, cells: { share, adds: 0 }, score });
  }
  return found.sort((one, other) => other.score - one.score);
}

/** What cells say of a way to look: they agree, object or do neither. */
export function scoreCells(cells: readonly string[], kind: CellKind): CellsScore {
  if (cells.length === 0 || kind === 'text' || kind === 'label' || kind === 'status') return { share: null, adds: 0 };
  return scoreShare(shareOf(cells, cellKinds[kind]), cells.length);
}

/** What a share of so many cells adds. */
export function scoreShare(share: number, cells: number): CellsScore {
  if (share >= most) return { share, adds: agreeing };
  return { share, adds: share < few && cells >= fewestCells ? -objecting : 0 };
}
