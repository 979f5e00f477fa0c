import { lastOf } from '@huiqi/kernel';
import { fraction, times } from '@huiqi/kernel/fraction';
import { toExact, toFraction } from '../exact.ts';
import type { Claim } from '../parse-claim.ts';
import type { PlacedMention } from './find-numbers.ts';
import { fitOf, lettersOf } from './label-fit.ts';
import type { Series } from './ledger.ts';
import { matchesOf } from './matches-of.ts';
import { isAmount } from './words-around.ts';

/** Numbers that are told of several things one by one: 分别为1126户、2483户和12265户. @zh 分别 */
export interface AlignedList {
  /** The indexes of the numbers. */
  readonly members: readonly number[];
  /** Where 分别 stands. */
  readonly at: number;
}

const joint =
  /^(?:以上|左右|\))?(?:、|和|及|以及|与|,|，)(?:同比)?(?:增长|增加|提高|上升|下降|减少|降低)?(?:近|约|超过?)?$/u;
const each = /分别|依次/gu;

/** The aligned lists of a text, in its order. */
export function alignedLists(text: string, mentions: readonly PlacedMention[]): readonly AlignedList[] {
  const found: AlignedList[] = [];
  let members: number[] = [];
  const close = (): void => {
    const first = mentions[members[0] ?? -1];
    if (first !== undefined && members.length > 1) {
      const before = /[^，,。；;！？!?\n]*$/u.exec(text.slice(Math.max(0, first.start - 30), first.start))?.[0] ?? '';
      const last = lastOf(matchesOf(each, before));
      if (last !== undefined) found.push({ members, at: first.start - before.length + last.index });
    }
    members = [];
  };
  let previous: PlacedMention | undefined;
  for (const [index, mention] of mentions.entries()) {
    if (!isAmount(mention)) continue;
    const goesOn =
      previous !== undefined &&
      mention.start - previous.end < 12 &&
      previous.claim?.unit === mention.claim?.unit &&
      joint.test(text.slice(previous.end, mention.start));
    if (!goesOn) close();
    members.push(index);
    previous = mention;
  }
  close();
  return found;
}

/** The numbers with the growth that stands before the first of a list said of all: 分别增长12.8%、8.4%. */
export function withTrends(
  mentions: readonly PlacedMention[],
  lists: readonly AlignedList[],
): readonly PlacedMention[] {
  const all = [...mentions];
  for (const { members } of lists) {
    let trend = all[members[0] ?? -1]?.trend ?? null;
    for (const index of members) {
      const one = all[index];
      if (one === undefined) continue;
      if (one.trend === null && trend !== null && one.claim !== null) {
        all[index] = { ...one, trend, claim: trend.direction === 'down' ? negative(one.claim) : one.claim };
      } else if (one.trend !== null) {
        trend = { ...one.trend, against: one.trend.against ?? trend?.against ?? null };
        all[index] = { ...one, trend };
      }
    }
  }
  return all;
}

function negative(claim: Claim): Claim {
  const value = toExact(times(toFraction(claim.value), fraction(-1n)));
  return value === null ? claim : { ...claim, value };
}

/** The things that the words before 分别 name, as many as the numbers that follow: 商品类、服务类投诉. Null where they name another number of them. */
export function itemsNamed(words: string, count: number): readonly string[] | null {
  const pieces = words.split(/[，,：:]/u).map((one) => one.trim());
  for (const piece of pieces.reverse()) {
    const items = piece.split(/、|和|及|以及|与/u).filter((one) => one !== '');
    if (items.length === count) return items;
    if (items.length > 1) return null;
  }
  return null;
}

/** Which series each of several named things is: the first shares its beginning with all, the last its end. Null where one has none. */
export function seriesOfItems(
  items: readonly string[],
  series: readonly Series[],
  context: { readonly sentence: string; readonly wider: string },
): readonly Series[] | null {
  const last = lastOf(items) ?? '';
  const ranked = items
    .flatMap((item, place) =>
      series.map((one) => {
        const own = Math.max(...one.names.map((name) => held(item, name + one.scope)));
        const fit = Math.max(...one.names.map((name) => fitOf(name, { near: `${item}\n${last}`, ...context }).score));
        return { place, one, score: own * 1.5 + fit };
      }),
    )
    .filter(
      ({ score, place, one }) =>
        score > 1 && one.names.some((name) => held(items[place] ?? '', name + one.scope) >= 0.3),
    )
    .sort((left, right) => right.score - left.score);
  const found = new Map<number, Series>();
  for (const { place, one } of ranked) {
    if (!found.has(place) && ![...found.values()].includes(one)) found.set(place, one);
  }
  const all = items.map((_, place) => found.get(place));
  return all.every((one) => one !== undefined) ? all : null;
}

/** How much of an item a name holds. */
function held(item: string, name: string): number {
  const letters = Array.from(lettersOf(item));
  const of = lettersOf(name);
  return letters.length === 0 ? 0 : letters.filter((letter) => of.includes(letter)).length / letters.length;
}
