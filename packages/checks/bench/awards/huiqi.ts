import { type AwardLadder, assessLadder, awardsVocabulary } from '@huiqi/awards';
import type { FactSet } from '@huiqi/kernel';
import {
  cnQmsUpgrade,
  cnQualityAward,
  zhejiangMade,
  zhejiangQualityAward,
  zhejiangQualityAwardLadder,
} from '@huiqi/packs';
import { compile, openMatter } from '@huiqi/rules';
import { type Measured, measure } from '../rules/cases.ts';

const book = compile([cnQualityAward, cnQmsUpgrade, zhejiangQualityAward, zhejiangMade], awardsVocabulary);
const ladder: AwardLadder = zhejiangQualityAwardLadder;
const days = { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: { filing: '2026-11-22' } } as const;

/** One enterprise against every award of the ladder: a case, an answer for each award, and the steps when asked. */
export function run(people: readonly FactSet[], items: number, explain: boolean): Promise<Measured> {
  const ask = (facts: FactSet): string =>
    assessLadder(openMatter(book, { facts, days }), ladder, { explain })
      .map(({ answer }) => answer.outcome)
      .join(' ');
  return measure(people, items, ask, false);
}
