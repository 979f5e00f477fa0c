import { lastOf } from '@huiqi/kernel';
import type { BindInput } from './binding.ts';
import { expectedFor } from './expected-for.ts';
import type { Series } from './ledger.ts';
import { type AlignedList, itemsNamed, seriesOfItems } from './lists.ts';
import { suitsMeasure } from './suits.ts';
import { toldOf } from './told.ts';

/** The series of an aligned list: what the words before 分别 name, or what the amounts before it in the sentence were told of. */
export function listSeries({ members, at }: AlignedList, input: BindInput): readonly Series[] | null {
  const { text, mention, mentions, around, inSentence, bindings, ledger } = input;
  const count = members.length;
  const lastEnd = mentions[lastOf(inSentence) ?? -1]?.end ?? around.sentenceStart;
  const from = Math.max(around.sentenceStart, lastEnd, at - 80);
  const items = itemsNamed(text.slice(from, at), count);
  const told = toldOf(input, mention.claim);
  const speaking =
    items === null
      ? []
      : ledger.series.filter(
          (one) => suitsMeasure(one, told, mention.claim) && expectedFor(one, told, input).length > 0,
        );
  const context = { sentence: text.slice(around.sentenceStart, from) + text.slice(at, at + 12), wider: around.wider };
  const named = items === null ? null : seriesOfItems(items, speaking, context);
  if (named !== null) return named;
  // 三类主体分别占: the three were counted before.
  const counts = (one: number): boolean =>
    mentions[one]?.claim?.value === count && /^[类项种个]$/u.test(mentions[one].claim.unit);
  const values = inSentence.filter((one) => bindings[one]?.told.measure === 'value' && !counts(one)).slice(-count);
  const subjects = values.map((one) => bindings[one]?.subject ?? null);
  const run = subjects.length === count && subjects.every((one) => one !== null) ? subjects : null;
  return run !== null && new Set(run).size === count ? run : null;
}
