import { covers, type FactSet, isLocalDate, type LocalDate, type Period, type Truth } from '@huiqi/kernel';
import { addDays, type Span } from '@huiqi/kernel/days';
import { type EditionCounter, type EditionWindow, isCollection } from '../grammar/vocabulary.ts';

/**
 * The days that a span of editions covers when it looks back from, or reaches forward from, a day. The editions of a series (an
 * award's id) are the records of the collection `editions`, each on the day from which it counts. Looking back over two editions
 * takes in everything since the second edition before the present one: who fell in the edition before that is free again.
 *
 * @returns the days, or null where the known editions do not reach
 */
function editionWindow(span: Span, series: string, anchor: LocalDate, facts: FactSet): EditionWindow | null {
  const known = editionsOf(series, facts);
  if (known === null || !covers(known.over, anchor)) return null;
  if (span.toward !== 'before') {
    const end = editionAfter(span, series, anchor, facts);
    return end === null ? null : { from: anchor, to: addDays(end, 1), open: false };
  }
  const held = known.days.filter((day) => day <= anchor).reverse();
  const from = held[span.amount];
  const to = addDays(anchor, 1);
  // Before the first edition there ever was, everything counts; before the first known one it may or may not.
  return from === undefined
    ? { from: known.over.from, to, open: known.over.from !== firstDay }
    : { from, to, open: false };
}

/** The first day there is: a list that is complete from it on lacks nothing earlier. */
const firstDay = '0001-01-01';

/** The day of the edition that is so many after a day (before it, where the span runs `before`), or null where it is not known. */
function editionAfter(span: Span, series: string, anchor: LocalDate, facts: FactSet): LocalDate | null {
  if (span.amount === 0) return anchor;
  if (span.toward === 'before') {
    const window = editionWindow(span, series, anchor, facts);
    return window === null || window.open ? null : window.from;
  }
  const known = editionsOf(series, facts);
  if (known === null || !covers(known.over, anchor)) return null;
  const editionDay = known.days.filter((day) => day > anchor)[span.amount - 1];
  return editionDay === undefined || !covers(known.over, editionDay) ? null : editionDay;
}

/** The known editions of a series in order, with the days for which none is lacking. */
function editionsOf(series: string, facts: FactSet): { days: readonly LocalDate[]; over: Period } | null {
  const value = facts['editions'];
  if (!isCollection(value) || value.completeOver === null) return null;
  const over = value.completeOver;
  const days = value.records
    .filter((record) => record['award'] === series)
    .map((record) => record['on'])
    .filter((day): day is LocalDate => isLocalDate(day) && covers(over, day))
    .sort();
  return { days, over };
}

/** Each calendar year counts once; a day that is not known may lie in a year of its own. */
function yearsOf(records: readonly (readonly [unknown, Truth, Truth])[]): [number, number] {
  const sure = new Set<string>();
  const open = new Set<string>();
  for (const [index, [day, answer, alone]] of records.entries()) {
    if (alone === 'no') continue;
    if (!isLocalDate(day)) open.add(`#${String(index)}`);
    else (answer === 'yes' ? sure : open).add(day.slice(0, 4));
  }
  return [sure.size, [...open].filter((year) => !sure.has(year)).length];
}

/**
 * Counts spans of editions over the collection `editions`, each record with its `award` and the day `on` from which it counts. An engine
 * whose rules speak of editions hands it over in its vocabulary.
 *
 * @zh 届次期间
 */
export const editionSpans: EditionCounter = { window: editionWindow, day: editionAfter, years: yearsOf };
