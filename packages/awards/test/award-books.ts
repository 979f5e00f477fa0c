import { readFileSync } from 'node:fs';
import type { FactSet, LocalDate } from '@huiqi/kernel';
import {
  cnQmsUpgrade,
  cnQualityAward,
  fuzhouQualityAward,
  hubeiChiefQualityOfficer,
  jiangxiQualityAward,
  qingpuQualityAward,
  shandongQualityAward,
  shanghaiQualityAward,
  sichuanQualityAward,
  zhejiangMade,
  zhejiangQualityAward,
  zhejiangQualityAwardMoney,
} from '@huiqi/packs';
import { compile, type Judgement, type Matter, openMatter, type RuleBook } from '@huiqi/rules';
import { readGoldenCases, readPack } from '@huiqi/rules/read';
import type { GoldenCase } from '@huiqi/rules/testing';
import { type AwardDefinition, awardsVocabulary } from '../src/index.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The packs with their folders. */
export const packs = {
  'cn/quality-award': cnQualityAward,
  '330000-zhejiang/quality-award': zhejiangQualityAward,
  '310118-qingpu/quality-award': qingpuQualityAward,
  '350100-fuzhou/quality-award': fuzhouQualityAward,
  '310000-shanghai/quality-award': shanghaiQualityAward,
  '360000-jiangxi/quality-award': jiangxiQualityAward,
  '370000-shandong/quality-award': shandongQualityAward,
  '510000-sichuan/quality-award': sichuanQualityAward,
  '330000-zhejiang/quality-award-money': zhejiangQualityAwardMoney,
  '330000-zhejiang/made': zhejiangMade,
  '420000-hubei/chief-quality-officer': hubeiChiefQualityOfficer,
  'cn/qms-upgrade': cnQmsUpgrade,
} as const;

/** All awards of the packs in one book. */
export const lawBook: RuleBook = compile(Object.values(packs), awardsVocabulary);

/** The golden cases of a pack. */
export function casesOf(name: keyof typeof packs): readonly GoldenCase[] {
  const read = readGoldenCases(readJson(`../../packs/places/${name}/cases.json`));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** The invented district award that shows the shapes no pack of real law has yet. */
export const exampleBook: RuleBook = (() => {
  const read = readPack(readJson('data/example-award.json'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return compile([read.value], awardsVocabulary, { examples: true });
})();

/** The awards of the real lists that the packs have rules on, and two that are easily confused. */
export const awards = readJson('data/awards.json') as readonly AwardDefinition[];

/** A case filed, decided and known on one day. */
export function filed(
  book: RuleBook,
  day: LocalDate,
  facts: FactSet,
  judgements?: Readonly<Record<string, Judgement>>,
): Matter {
  const days = { decidedOn: day, knownOn: day, events: { filing: day } };
  return openMatter(book, { facts, days, ...(judgements === undefined ? {} : { judgements }) });
}

/** Signed answers to clauses, all of one day. */
export function signed(
  on: LocalDate,
  answers: Readonly<Record<string, Judgement['answer']>>,
): Record<string, Judgement> {
  return Object.fromEntries(Object.entries(answers).map(([clause, answer]) => [clause, { answer, by: '示例', on }]));
}

/** All ids of awards that a book has rules on. */
export function awardsIn(book: RuleBook): readonly string[] {
  const asking = book.rules.filter(({ outcome }) => outcome === 'eligible' || outcome === 'bar');
  return [...new Set(asking.flatMap(({ rule }) => rule.group ?? []))];
}
