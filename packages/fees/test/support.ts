import { readFileSync } from 'node:fs';
import { cnMetrology, cnPatent, jiangsuTesting, xiamenMetrology } from '@huiqi/packs';
import { compile, type RuleBook, type SealedPack } from '@huiqi/rules';
import { readGoldenCases, readPack } from '@huiqi/rules/read';
import type { GoldenCase } from '@huiqi/rules/testing';
import { feesVocabulary } from '../src/index.ts';

const root = new URL('../../../', import.meta.url);

export function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

/** A pack that is no part of the shipped ones. */
export function packAt(path: string): SealedPack {
  const read = readPack(json(path));
  if (!read.ok) throw new Error(`${path} ${JSON.stringify(read.issues, null, 1)}`);
  return read.value;
}

export function casesAt(path: string): readonly GoldenCase[] {
  const read = readGoldenCases(json(path));
  if (!read.ok) throw new Error(`${path} ${JSON.stringify(read.issues, null, 1)}`);
  return read.value;
}

export { cnMetrology, cnPatent, jiangsuTesting, xiamenMetrology };
export const localWaiver = packAt('examples/bureau-year/packs/local-waiver.json');
export const higherLevel = packAt('packages/fees/test/data/higher-level.json');

export const books: Readonly<Record<string, SealedPack>> = {
  'jiangsu/testing': jiangsuTesting,
  'cn/metrology': cnMetrology,
  'cn/patent': cnPatent,
  'xiamen/metrology': xiamenMetrology,
  'local-waiver': localWaiver,
  'higher-level': higherLevel,
};

export function bookOf(...names: readonly SealedPack[]): RuleBook {
  return compile(names, feesVocabulary, { examples: true });
}

export const everything = bookOf(cnMetrology, cnPatent, xiamenMetrology, jiangsuTesting, localWaiver);
