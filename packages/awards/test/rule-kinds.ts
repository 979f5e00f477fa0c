import { readFileSync } from 'node:fs';
import type { FactSet, LocalDate } from '@huiqi/kernel';
import { compile, type Matter, openMatter, type RuleBook, type SealedPack } from '@huiqi/rules';
import { readGoldenCases, readPack } from '@huiqi/rules/read';
import type { GoldenCase } from '@huiqi/rules/testing';
import { awardsVocabulary } from '../src/index.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(`data/${path}`, import.meta.url), 'utf8'));

function packOf(name: string): SealedPack {
  const read = readPack(readJson(`${name}.json`));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Real documents whose shapes no shipped pack has. */
export const kindsPack = packOf('kinds');

/** The Hangzhou draft of 2025 as if it had been adopted. */
export const adoptedPack = packOf('drafts-adopted');

/** Both in one book. */
export const kindsBook: RuleBook = compile([kindsPack, adoptedPack], awardsVocabulary, { examples: true });

/** Their worked cases. */
export const kindCases: readonly GoldenCase[] = ['kinds', 'drafts-adopted'].flatMap((name) => {
  const read = readGoldenCases(readJson(`${name}.cases.json`));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
});

/** A list that is complete from 2000 on. */
export const complete = (...records: readonly FactSet[]) => ({
  records,
  completeOver: { from: '0001-01-01', to: null } as const,
});

/** A case of the kinds on one day, which is the day of every event. */
export function on(day: LocalDate, facts: FactSet, book: RuleBook = kindsBook): Matter {
  const events = { filing: day, cutoff: day, grant: day, review: day };
  return openMatter(book, { facts, days: { decidedOn: day, knownOn: day, events } });
}
