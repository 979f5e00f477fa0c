import { findLast } from '@huiqi/kernel';
import type { PlacedMention } from './find-numbers.ts';

/** The words around a mention that say what it counts. */
export interface MentionWords {
  /** The words since the amount before it in its clause with its unit, and those behind it up to the next mark. */
  readonly near: string;
  /** The whole sentence. */
  readonly whole: string;
  /** The sentence before it. */
  readonly sentence: string;
  /** Whether `near` says nothing of its own, so that what the sentence spoke of goes on. */
  readonly goesOn: boolean;
}

/** The words around a mention. */
export function wordsAround(text: string, mentions: readonly PlacedMention[], index: number): MentionWords {
  const mention = mentions[index];
  if (mention === undefined) return { near: '', whole: '', sentence: '', goesOn: false };
  const sentenceStart = lastAfter(text, mention.start, /[。！？!?\n]/u);
  const clauseStart = lastAfter(text, mention.start, /[。！？!?\n；;]/u);
  const amount = findLast(mentions.slice(0, index), ({ kind }) => kind === 'quantity' || kind === 'range');
  // What follows an amount up to the next mark belongs to it: 7个产品和服务入选，5个项目列入.
  const begun =
    amount === undefined ? 0 : amount.end + (/[，,、；;]/u.exec(text.slice(amount.end, mention.start))?.index ?? 0);
  const from = Math.max(clauseStart, begun, mention.start - 40);
  const behind = wordsBehind(text, mentions, index);
  const before = text.slice(from, mention.start);
  // 培训26场 speaks of 培训场次.
  const unit = /^\p{Script=Han}+$/u.test(mention.claim?.unit ?? '') ? (mention.claim?.unit ?? '') : '';
  const nameBefore = before.replace(
    /[^\p{Script=Han}]|其中|累计|共计|合计|达到?|为|约|和|及|同比|环比|增长|下降|提高|上升|减少|增加/gu,
    '',
  );
  return {
    near: `${before}${unit}\n${behind}`,
    whole: text.slice(sentenceStart, mention.end + (/^[^。！？!?\n]*/u.exec(text.slice(mention.end))?.[0].length ?? 0)),
    sentence: text.slice(sentenceStart, mention.start),
    goesOn: nameBefore.length < 2 && behind.replace(/[^\p{Script=Han}]/gu, '').length < 2,
  };
}

/** Up to the next mark; up to the next 、 only where another amount follows it, as in 受理5件、办结3件. */
function wordsBehind(text: string, mentions: readonly PlacedMention[], index: number): string {
  const end = mentions[index]?.end ?? 0;
  const next =
    mentions.slice(index + 1).find(({ kind }) => kind === 'quantity' || kind === 'range')?.start ?? text.length;
  const clause = /^[^，,。；;！？!?\n（()）]*/u.exec(text.slice(end))?.[0] ?? '';
  return end + clause.length <= next ? clause : (/^[^、]*/u.exec(text.slice(end, next))?.[0] ?? '');
}

function lastAfter(text: string, end: number, mark: RegExp): number {
  for (let at = end - 1; at >= 0; at -= 1) if (mark.test(text.charAt(at))) return at + 1;
  return 0;
}
