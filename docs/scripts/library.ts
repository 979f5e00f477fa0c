import { existsSync, readFileSync } from 'node:fs';
import { classification } from '@huiqi/classification';
import type { WorkingCalendar } from '@huiqi/kernel/days';
import { allPacks, cnCalendar } from '@huiqi/packs';
import { manifest } from '@huiqi/packs/manifest';
import type { PageOptions, RuleWords } from '@huiqi/reports/pages';
import {
  type Engine,
  type Parameter,
  packWords,
  type Rule,
  type SealedPack,
  titled,
  type Vocabulary,
  vocabularyOf,
} from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import type { GoldenCase } from '@huiqi/rules/testing';
import { engines } from '@huiqi/sdk/engines';
import { en } from '@huiqi/sdk/words/en';
import { zh } from '@huiqi/sdk/words/zh';

/** One pack with the words it is written in and its worked cases. */
export interface Shelf {
  /** The pack. */
  readonly pack: SealedPack;
  /** The engine's name. */
  readonly engine: string;
  /** The words of that engine, and those that the pack brings itself. */
  readonly vocabulary: Vocabulary;
  /** The worked cases of its rules. */
  readonly cases: readonly GoldenCase[];
}

/** What a package of the house calls itself in Chinese. */
function titleOf(name: string): string {
  const file = new URL(`../../packages/${name}/package.json`, import.meta.url);
  const { description } = JSON.parse(readFileSync(file, 'utf8')) as { readonly description: string };
  return description.split(' / ')[0] ?? name;
}

/** An engine beside classification, whose facts every pack may ask for. */
function wordsBeside(name: string): readonly Engine[] {
  return engines.filter((engine) => engine.name === name || engine.name === classification.name);
}

function withTitles(beside: readonly Engine[]): Vocabulary {
  return titled(vocabularyOf(beside), { zh: zh.titles, en: en.titles });
}

/** The vocabularies by engine, each complete with the facts that classification derives. */
export const vocabularies: readonly {
  readonly engine: string;
  readonly title: string;
  readonly vocabulary: Vocabulary;
}[] = engines.flatMap(({ name, vocabulary }) =>
  vocabulary === null ? [] : [{ engine: name, title: titleOf(name), vocabulary: withTitles(wordsBeside(name)) }],
);

/** The working calendars that are published with the packs. */
export const calendars: readonly WorkingCalendar[] = [cnCalendar];

const packsFolder = new URL('../../packages/packs/', import.meta.url);

/** Every pack that is published, from the national ones to the nearest. */
export const shelves: readonly Shelf[] = allPacks
  .map((pack) => {
    const { engine, vocabulary } = engineOf(pack);
    return { pack, engine, vocabulary: packWords([pack], vocabulary).vocabulary, cases: casesOf(pack) };
  })
  .sort((left, right) => (orderOf(left.pack) < orderOf(right.pack) ? -1 : 1));

function orderOf({ division, id }: SealedPack): string {
  return `${division ?? '000000'} ${id}`;
}

const parameters: Readonly<Record<string, Parameter>> = Object.fromEntries(
  allPacks.flatMap((pack) => pack.parameters.map((parameter) => [parameter.id, parameter])),
);

/** What the words about a rule are made from; without one, what any of the pack's words are. */
export function wordsFor({ vocabulary }: Pick<Shelf, 'vocabulary'>, rule?: Rule): RuleWords {
  return { vocabulary, parameters, textDay: rule?.textDay ?? '', locale: 'zh' };
}

/** What the pages of a pack and its rules are made from; `folder` is the folder of the page that is written. */
export function pageOptions({ vocabulary, cases }: Shelf, folder: 'packs' | 'rules'): PageOptions {
  const to = (other: 'packs' | 'rules') => (id: string) => `${folder === other ? '.' : `../${other}`}/${id}.md`;
  return { vocabulary, cases, layers: allPacks, pages: { rule: to('rules'), pack: to('packs') } };
}

/** The engine whose words the pack is written in: the one with the fewest findings against it. */
function engineOf(pack: SealedPack): { readonly engine: string; readonly vocabulary: Vocabulary } {
  const ranked = vocabularies.map(({ engine, vocabulary }) => ({
    engine,
    vocabulary,
    errors: lint([pack], vocabulary).filter(({ severity }) => severity === 'error').length,
  }));
  return ranked.reduce((best, next) => (next.errors < best.errors ? next : best));
}

function casesOf({ id }: SealedPack): readonly GoldenCase[] {
  const entry = manifest.find((one) => one.id === id);
  const file = new URL(`${entry?.folder ?? ''}/cases.json`, packsFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly GoldenCase[]) : [];
}
