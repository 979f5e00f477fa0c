import type { PlacedMention } from './find-numbers.ts';
import type { Naming } from './label-fit.ts';

/** The words around a number. */
export interface WordsAround extends Naming {
  /** The words before it since the last amount, mark or beginning of its clause. */
  readonly before: string;
  /** Those behind it up to the next mark. */
  readonly behind: string;
  /** What `near` says beside periods, growths and words that say nothing; parts are kept apart by a blank. */
  readonly content: string;
  /** Where its sentence begins. */
  readonly sentenceStart: number;
}

/** How far words are looked for. */
const reach = { near: 40, sentence: 300, paragraph: 200, line: 60 } as const;

/** Whether a number states an amount. */
export const isAmount = ({ kind }: PlacedMention): boolean =>
  kind === 'quantity' || kind === 'range' || kind === 'duration';

const empty = new RegExp(
  [
    '(?:[比较同与由从]了?)?(?:[今本当去上前]年|上月|上季度?|上期|年初|(?:19|20)\\d{2}年)(?:同期|年?[底末初])?(?:的)?(?:相比)?',
    '(?:截至|截止)?(?:[上下]半年|第?[一二三四]季度|前[二三]季度|全年|\\d{1,2}月[份底末]?|[本当]月|\\d{1,2}[-—–至]\\d{1,2}月)',
    '增长率|增加率|下降率|减少率',
    '(?:其中|累计|共计|合计|总计|一共|达到|同比|环比|同期|分别|依次|增长|增加|下降|减少|提高|提升|上升|降低|下滑|缩短|压缩|回落|净增|增幅|降幅|占比|比重|比例|超过|超|逾|突破|不足|不到|接近|近|约|以上|左右)(?!率)',
    '为(?:广大)?(?:消费者|企业|群众|经营主体|市场主体|个体工商户)|实行|实施|进行|给予|予以|组织|推进|推动|协调|提供|接受|办理|深入|[全我本该各][市区县省国州镇乡局所]|目前|以来|实现|完成(?!率)|开展(?!率)|实际|各类|各项|总体|已经|仍有|共有|现有|相比|时间|情况|方面|从[^，,。；]{1,6}看',
    '[的了是为达共已均占较比由从到至及与和在中等对将把被其于↑↓](?!.?率)',
  ].join('|'),
  'gu',
);

/** What words say beside those that say nothing of what is counted. */
export const contentOf = (words: string): string =>
  words
    .replace(/“[^”]*”/gu, (all) => all.slice(1, -1))
    .replace(empty, ' ')
    .replace(/[^\p{Script=Han}A-Za-z]+/gu, ' ')
    .trim();

/** Reads the words around numbers, asked in the order of the text. */
export function wordsReader(text: string, mentions: readonly PlacedMention[]): (index: number) => WordsAround {
  const title = (/\S[^\n]*/u.exec(text.slice(0, 400))?.[0] ?? '').slice(0, reach.line);
  const sentenceMark = /[。！？!?\n]/gu;
  let sentenceStart = 0;
  let sentenceBefore = 0;
  let nextMark = sentenceMark.exec(text)?.index ?? text.length;
  let paragraphStart = 0;
  let heading = '';
  let amountEnd = 0;
  let asked = 0;
  return (index) => {
    const mention = mentions[index];
    if (mention === undefined) throw new RangeError(`no number ${index}`);
    for (; asked < index; asked += 1) {
      const one = mentions[asked];
      if (one !== undefined && isAmount(one)) amountEnd = one.end;
    }
    while (nextMark < mention.start) {
      if (text.charAt(nextMark) === '\n') {
        const line = text.slice(paragraphStart, nextMark).trim();
        if (line !== '' && line.length <= reach.line && !/[。；;|]/u.test(line)) heading = line;
        paragraphStart = nextMark + 1;
      }
      sentenceBefore = sentenceStart;
      sentenceStart = nextMark + 1;
      nextMark = sentenceMark.exec(text)?.index ?? text.length;
    }
    const { start, end } = mention;
    const from = Math.max(sentenceStart, start - reach.sentence);
    const sentence = text.slice(from, start);
    const clause = start - (/[^；;]*$/u.exec(sentence)?.[0].length ?? 0);
    // What follows an amount up to the next mark belongs to it: 7个产品和服务入选，5个项目列入.
    const rest = amountEnd > from ? (/[，,、；;]/u.exec(text.slice(amountEnd, start))?.index ?? 0) : 0;
    const begin = Math.max(clause, amountEnd > from ? amountEnd + rest : 0, start - reach.near);
    const before = text.slice(begin, start);
    const behind = behindOf(text, end, mentions, index);
    const unit = /^\p{Script=Han}+$/u.test(mention.claim?.unit ?? '') ? (mention.claim?.unit ?? '') : '';
    const paragraph = text.slice(Math.max(0, from - reach.paragraph), from);
    return {
      before,
      behind,
      near: `${before}${unit}\n${behind}`,
      // 其中 goes on with what the sentence before it spoke of.
      sentence: text.slice(
        /^\s*(?:其中|分[^，,。]{1,6}看)/u.test(sentence) ? Math.max(sentenceBefore, from - reach.paragraph) : from,
        begin,
      ),
      wider: `${paragraph}\n${heading}\n${title}`,
      content: contentOf(`${before} ${behind}`),
      sentenceStart,
    };
  };
}

/** Up to the next mark; up to the next 、 only where another amount follows it, as in 受理5件、办结3件. */
function behindOf(text: string, end: number, mentions: readonly PlacedMention[], index: number): string {
  const after = text.slice(end, end + reach.near);
  let next = text.length;
  for (let at = index + 1; at < Math.min(index + 8, mentions.length); at += 1) {
    const one = mentions[at];
    if (one !== undefined && isAmount(one)) {
      next = one.start;
      break;
    }
  }
  const clause = /^[^，,。；;！？!?\n（()）|]*/u.exec(after)?.[0] ?? '';
  return end + clause.length <= next ? clause : (/^[^、]*/u.exec(after.slice(0, next - end))?.[0] ?? '');
}
