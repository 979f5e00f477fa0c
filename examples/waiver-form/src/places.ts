import { compareText } from '@huiqi/kernel';
import { allPacks, cnCalendar } from '@huiqi/packs';
import { openRuleDesk, type RuleDesk, type RuleDeskOptions } from '@huiqi/sdk';
import { awards } from '@huiqi/sdk/awards';
import { classification } from '@huiqi/sdk/classification';
import { fees, feesVocabulary } from '@huiqi/sdk/fees';
import { itemNames } from './services.ts';
import type { Locale, Text } from './words.ts';

/** A rule pack as it is shipped. */
export type ShippedPack = RuleDeskOptions['packs'][number];

/** A place whose rules the page can take. */
export interface Place {
  /** Its GB/T 2260 code; null takes the national rules only. */
  readonly code: string | null;
  /** What it is called. */
  readonly name: Text;
  /** Whether a local pack of it holds waivers. */
  readonly waives: boolean;
}

/** Every shipped pack about fees or about what enterprises are, national and local; clocks and awards are no matter of this page. */
export const packs: readonly ShippedPack[] = allPacks.filter(({ rules }) =>
  rules.some(({ then }) => Object.keys(then).some((word) => word === 'derive' || word in feesVocabulary.outcomes)),
);

/** The names of the places that have packs. */
const names: Readonly<Record<string, Text>> = {
  '310000': { zh: '上海市', en: 'Shanghai' },
  '310118': { zh: '上海市青浦区', en: 'Qingpu, Shanghai' },
  '320000': { zh: '江苏省', en: 'Jiangsu' },
  '330000': { zh: '浙江省', en: 'Zhejiang' },
  '340000': { zh: '安徽省', en: 'Anhui' },
  '350000': { zh: '福建省', en: 'Fujian' },
  '350100': { zh: '福州市', en: 'Fuzhou' },
  '350200': { zh: '厦门市', en: 'Xiamen' },
  '370000': { zh: '山东省', en: 'Shandong' },
};

/** A code with the name of its place, or the text as it is. */
export function withPlace(text: string, locale: Locale): string {
  const name = names[text]?.[locale];
  if (name === undefined) return text;
  return locale === 'zh' ? `${name}（${text}）` : `${name} (${text})`;
}

/** The whole country first, then the places with waivers of their own, then the others. */
export const places: readonly Place[] = [
  { code: null, name: { zh: '不限地方（只用全国规则）', en: 'anywhere (national rules only)' }, waives: true },
  ...localPlaces().sort(
    (left, right) => Number(right.waives) - Number(left.waives) || compareText(left.code ?? '', right.code ?? ''),
  ),
];

function localPlaces(): Place[] {
  const codes = new Set(packs.flatMap(({ division }) => (division === null ? [] : [division])));
  return [...codes].map((code) => ({
    code,
    name: names[code] ?? { zh: code, en: code },
    waives: packs.some(({ division, rules }) => division === code && rules.some(({ then }) => 'waive' in then)),
  }));
}

const bureaus = new Map<string | null, RuleDesk>();

/** The bureau of a place, with the engines whose words its packs use; its rules are compiled once. The names of fee items are added to its words. */
export function deskOf(code: string | null): RuleDesk {
  const known = bureaus.get(code);
  if (known !== undefined) return known;
  const desk = openRuleDesk({
    engines: [classification, fees, awards],
    packs,
    calendar: cnCalendar,
    ...(code === null ? {} : { division: code }),
  });
  const item = { title: { zh: '收费项目', en: 'fee item' }, words: itemNames };
  const labels = { ...desk.labels, facts: { ...desk.labels.facts, 'fee.item': item } };
  const named = { ...desk, labels };
  bureaus.set(code, named);
  return named;
}
