import type { Period } from '@huiqi/kernel';
import { fraction, times } from '@huiqi/kernel/fraction';
import { toExact, toFraction } from '../exact.ts';
import type { Claim } from '../parse-claim.ts';
import { type BindInput, type Binding, type CellBinding, unbound } from './binding.ts';
import { byAverage, byRatio, bySentence, bySum, byValue } from './by-value.ts';
import type { CheckOptions } from './check-options.ts';
import type { PlacedMention } from './find-numbers.ts';
import { judge } from './judge.ts';
import type { Ledger, Series } from './ledger.ts';
import { listSeries } from './list-series.ts';
import { alignedLists, withTrends } from './lists.ts';
import { asRate } from './measure.ts';
import { candidatesFor } from './spoken-of.ts';
import { type Cell, cellsOf, inUnit } from './tables.ts';
import { toldOf } from './told.ts';
import { isAmount, wordsReader } from './words-around.ts';

/** Binds the numbers of a text, in its order. */
export function bindAll(
  text: string,
  found: readonly PlacedMention[],
  ledger: Ledger,
  options: CheckOptions,
): readonly Binding[] {
  const asOf = options.asOf ?? null;
  const lists = alignedLists(text, found);
  const mentions = withTrends(found, lists);
  const words = wordsReader(text, mentions);
  const cellAt = cellsReader(cellsOf(text, asOf));
  const listAt = new Map(
    lists.flatMap((list) => list.members.map((index, place) => [index, { list, place }] as const)),
  );
  const bindings: Binding[] = [];
  const assigned = new Map<number, Series | null>();
  let carried: Period | null = null;
  let sentenceStart = 0;
  let inSentence: number[] = [];
  let table: number | undefined;
  let inTable: CellBinding[] = [];
  for (const [index, mention] of mentions.entries()) {
    const around = words(index);
    const cell = cellAt(mention.start);
    if (around.sentenceStart > sentenceStart) {
      sentenceStart = around.sentenceStart;
      inSentence = [];
    }
    const member = listAt.get(index);
    if (cell?.table !== table) {
      table = cell?.table;
      inTable = [];
    }
    const input: BindInput = {
      text,
      mentions,
      mention,
      around,
      cell,
      inTable,
      ledger,
      options,
      bindings,
      inSentence,
      when: { stated: cell?.period ?? mention.stated, carried, asOf },
      assigned: undefined,
      first: member === undefined || member.place === 0 ? null : (bindings[member.list.members[0] ?? -1]?.told ?? null),
    };
    if (member?.place === 0 && cell === null) {
      const series = listSeries(member.list, input);
      for (const [place, one] of member.list.members.entries()) assigned.set(one, series?.[place] ?? null);
    }
    const binding = bindOne({ ...input, assigned: assigned.get(index) });
    bindings.push(binding);
    if (cell !== null) inTable.push({ cell, binding });
    if (cell === null)
      carried = (mention.kind === 'date' && mention.compared === null ? mention.period : mention.stated) ?? carried;
    if (isAmount(mention)) inSentence = [...inSentence.slice(-11), index];
  }
  return bindings;
}

function bindOne(input: BindInput): Binding {
  const { mention, cell } = input;
  if (mention.claim === null) return { ...unbound, verdict: 'not-checked' };
  const claim = cell === null ? mention.claim : inUnit(mention.claim, cell.unit);
  const told = toldOf(input, claim);
  const rate =
    told.measure === 'growth' || told.measure === 'times' || told.measure === 'share' ? asRate(claim) : claim;
  const said = cell?.down === true && told.measure === 'growth' && mention.trend === null ? negated(rate) : rate;
  const sum = bySum(input, told, said);
  if (sum !== null) return sum;
  const named = candidatesFor(input, told, said);
  const judged = judge(named, told, said, input);
  if (judged !== null && judged.verdict !== 'unsupported' && (judged.verdict === 'supported' || judged.certain))
    return judged.binding;
  // A duration is an amount only where a figure speaks of it.
  if (mention.kind === 'duration') return { ...unbound, verdict: 'not-checked', told };
  const other =
    input.assigned == null
      ? (byAverage(input, told, said) ??
        byRatio(input, told, said) ??
        bySentence(input, told, said) ??
        byValue(input, told, said))
      : null;
  if (other !== null && (other.verdict === 'supported' || input.assigned === undefined)) return other;
  return { ...unbound, told };
}

function negated(claim: Claim): Claim {
  const value = toExact(times(toFraction(claim.value), fraction(-1n)));
  return value === null ? claim : { ...claim, value };
}

/** The cell at a place, asked in the order of the text. */
function cellsReader(cells: readonly Cell[]): (start: number) => Cell | null {
  let at = 0;
  return (start) => {
    while ((cells[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const one = cells[at];
    return one !== undefined && one.start <= start ? one : null;
  };
}
