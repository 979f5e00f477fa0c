import { accepted, ownValue, type Reading } from '@huiqi/kernel';
import { refused } from '../codes.ts';

/**
 * The tiers of government. A county (县), a district (区) and a county-level city are one tier, whatever they are called.
 *
 * @zh 行政层级
 */
export type Level = 'national' | 'province' | 'city' | 'county';

const words: Readonly<Record<string, Level>> = {
  国家: 'national',
  国: 'national',
  全国: 'national',
  省: 'province',
  自治区: 'province',
  直辖市: 'province',
  市: 'city',
  地市: 'city',
  设区市: 'city',
  地: 'city',
  州: 'city',
  县: 'county',
  区: 'county',
  区县: 'county',
  县区: 'county',
  县市区: 'county',
  县级市: 'county',
};

/**
 * The tier a division code stands for: two digits used is a province, four a city, six a county; 100000 is the country.
 *
 * @zh 区划级别
 * @param code - six digits, as `checkDivision` accepts them
 * @see GB/T 2260
 * @example
 * ```ts
 * import { levelOf } from '@huiqi/model/identifiers';
 *
 * ['100000', '510000', '510700', '330304'].map(levelOf); // => ['national', 'province', 'city', 'county']
 * ```
 */
export function levelOf(code: string): Level {
  if (code === '100000') return 'national';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/**
 * Reads the word for a tier: 国家级, 省级, 市级, 县级, 区级, 县（区）级 and the like, with or without 级.
 *
 * @zh 读取区划级别
 * @returns the tier, or the issue `level.unknown`
 * @example
 * ```ts
 * import { parseLevel } from '@huiqi/model/identifiers';
 *
 * const read = parseLevel('县（区）级');
 * read.ok && read.value; // => 'county'
 * ```
 */
export function parseLevel(text: string): Reading<Level> {
  const plain = text.normalize('NFKC').replace(/[\s()、/]/g, '');
  const word = plain === '县级市' ? plain : plain.replace(/级$/, '');
  const level = ownValue(words, word);
  return level === null ? refused('level.unknown', { text }) : accepted(level);
}
