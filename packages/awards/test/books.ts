import { readFileSync } from 'node:fs';
import type { FactSet, LocalDate } from '@huiqi/kernel';
import {
  cn31QingpuQualityAward,
  cn31QualityAward,
  cn33QualityAward,
  cn33QualityAwardMoney,
  cn33ZhejiangMade,
  cn36QualityAward,
  cn37QualityAward,
  cn42ChiefQualityOfficer,
  cn51QualityAward,
  cn3501QualityAward,
  cnQmsUpgrade,
  cnQualityAward,
} from '@huiqi/packs';
import { compile, type Judgement, type Matter, openMatter, type RuleBook } from '@huiqi/rules';
import { readGoldenCases, readPack } from '@huiqi/rules/read';
import type { GoldenCase } from '@huiqi/rules/testing';
import { type AwardDefinition, awardsVocabulary } from '../src/index.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The packs with the names of their case files. */
export const packs = {
  'cn-quality-award': cnQualityAward,
  'cn-33-quality-award': cn33QualityAward,
  'cn-31-qingpu-quality-award': cn31QingpuQualityAward,
  'cn-3501-quality-award': cn3501QualityAward,
  'cn-31-quality-award': cn31QualityAward,
  'cn-36-quality-award': cn36QualityAward,
  'cn-37-quality-award': cn37QualityAward,
  'cn-51-quality-award': cn51QualityAward,
  'cn-33-quality-award-money': cn33QualityAwardMoney,
  'cn-33-zhejiang-made': cn33ZhejiangMade,
  'cn-42-chief-quality-officer': cn42ChiefQualityOfficer,
  'cn-qms-upgrade': cnQmsUpgrade,
} as const;

/** All awards of the packs in one book. */
export const lawBook: RuleBook = compile(Object.values(packs), awardsVocabulary);

/** The golden cases of a pack. */
export function casesOf(name: keyof typeof packs): readonly GoldenCase[] {
  const read = readGoldenCases(readJson(`../../packs/cases/${name}.json`));
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
