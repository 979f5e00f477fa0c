import { lastOf } from '@huiqi/kernel';

/** A text as the finder reads it, with the place of each character in the text as it was given. */
export interface PlainText {
  /** Half-width, simplified where numbers need it, without spaces inside Chinese and without the residue of phonetic marks. */
  readonly text: string;
  /** The offset that each character had. */
  readonly at: readonly number[];
}

/** The traditional characters that numerals, units and the words around them are written with. */
const simplified = new Map(
  Array.from(
    '萬万億亿餘余兩两個个戶户項项條条臺台張张噸吨輛辆場场種种類类級级號号筆笔間间棟栋組组隊队處处層层歲岁週周圓元頁页冊册約约過过達达滿满內内無无產产業业長长減减環环報报縣县區区鎮镇鄉乡國国點点時时鐘钟貳二參三來来數数幾几僅仅總总與与從从較较於于這这'.match(
      /../gu,
    ) ?? [],
    (pair) => [pair.charAt(0), pair.charAt(1)] as const,
  ),
);
const residue = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/uy;
const han = /\p{Script=Han}/u;

/** Reads a text plainly. */
export function plainText(original: string): PlainText {
  const wide = Array.from({ length: original.length }, (_, index) => plainCharacter(original.charAt(index)));
  const whole = wide.join('');
  const characters: string[] = [];
  const at: number[] = [];
  const next = afterSpaces(whole);
  let index = 0;
  while (index < whole.length) {
    const character = whole.charAt(index);
    const before = lastOf(characters) ?? '';
    residue.lastIndex = index;
    if (character === '(' && han.test(before) && residue.test(whole)) {
      index = residue.lastIndex;
    } else if (/[ \t\u00A0\u2009\u3000]/u.test(character) && joins(before, next(index))) {
      index += 1;
    } else {
      characters.push(character);
      at.push(index);
      index += 1;
    }
  }
  return { text: characters.join(''), at };
}

function plainCharacter(character: string): string {
  // A tab parts the cells of a table, as a bar does.
  if (character === '\t') return '|';
  // A full-width comma parts sentences, never thousands.
  const half = character === '，' ? character : character.normalize('NFKC');
  const one = half.length === 1 ? half : character;
  return /[−﹣]/u.test(one) ? '-' : (simplified.get(one) ?? one);
}

/** Spaces in Chinese say nothing; between two Latin words or numbers they part them. */
const joins = (before: string, after: string): boolean => han.test(before) || han.test(after) || after === '%';

/** The first character from a place that is no space, asked in the order of the text. */
function afterSpaces(text: string): (from: number) => string {
  let at = 0;
  return (from) => {
    at = Math.max(at, from);
    while (/\s/u.test(text.charAt(at))) at += 1;
    return text.charAt(at);
  };
}
