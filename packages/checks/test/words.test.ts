import type { Titles } from '@huiqi/kernel';
import { vocabularyOf } from '@huiqi/rules';
import { engines } from '@huiqi/sdk/engines';
import { describe, expect, test } from 'vitest';
import { speeches } from '../../cli/src/words.ts';
import { sideRooms } from './floors.ts';
import { emittedCodes, standsFor, textsIn } from './support/codes.ts';
import { placesOfCodes } from './support/places-of-codes.ts';
import { readSources, root, workspaceFolders } from './support/workspace.ts';

const sources = workspaceFolders()
  .filter((name) => !sideRooms.includes(name))
  .flatMap(readSources);
const isWords = (path: string): boolean => /^packages\/\w+\/src\/(?:words\/|codes\.ts$)/.test(path);
const elsewhere = sources.filter(({ path }) => !isWords(path));
/** The command line joins the words of every package: what it can say is all there is. */
const catalogue: Readonly<Record<string, OneLanguage>> = speeches.zh.words;
const english: Readonly<Record<string, OneLanguage>> = speeches.en.words;
type OneLanguage = string | readonly [text: string, todo: string];
const isCode = /^[a-z][A-Za-z]*(?:\.[a-z*][A-Za-z0-9*]*)+$/;

/** Areas in which names of facts stand beside codes. */
const factAreas: readonly string[] = ['enterprise'];
const emitted = emittedCodes(sources);
const { answers = {} } = vocabularyOf(engines);

/** The codes that no text is or stands for. */
function unsaid(codes: readonly string[], texts: readonly string[]): readonly string[] {
  const inAnArea = texts.filter((text) => /^[a-z]\w*\./.test(text));
  return codes.filter((code) => !inAnArea.some((text) => standsFor(text, code)));
}

describe('every code has its words', () => {
  test('each code that a package emits stands in the catalogue', () => {
    const codes = Object.keys(catalogue);
    const first = emitted.filter(({ code }, index) => emitted.findIndex((other) => other.code === code) === index);
    const without = first.filter(({ code }) => !codes.some((known) => standsFor(code, known)));
    expect(without.map(({ code, at }) => `${code} (${at})`)).toEqual([]);
    expect(emitted.length).toBeGreaterThan(20);
  });

  test('so does each text in an area of codes, wherever it is handed on', () => {
    const areas = new Set(
      emitted.map(({ code }) => code.split('.')[0]).filter((area) => !factAreas.includes(area ?? '')),
    );
    const handed = [...textsIn(elsewhere)].filter((text) => isCode.test(text) && areas.has(text.split('.')[0]));
    const codes = Object.keys(catalogue);
    // What a step does is said under `step.`, what a report says of itself under `reports.`.
    const said = (text: string): boolean => codes.some((known) => standsFor(text, known));
    // The kinds of topics are no codes: an engine tells by them how an answer is said.
    const topics = Object.keys(answers);
    const wordless = handed.filter(
      (text) => !topics.includes(text) && ![text, `step.${text}`, `reports.${text}`].some(said),
    );
    expect(wordless).toEqual([]);
  });

  test('each code is dotted words, the area first', () => {
    expect(emitted.filter(({ code }) => !isCode.test(code))).toEqual([]);
  });

  test('the catalogue holds no words that nobody says', () => {
    expect(unsaid(Object.keys(catalogue), [...textsIn(elsewhere)])).toEqual([]);
  });

  test('a text put together from parts alone, as `*.*` is, says no code; one that begins with an area does', () => {
    expect(unsaid(['fees.dead', 'fees.kind.best'], ['*.*', '*.best', 'fees.kind.*'])).toEqual(['fees.dead']);
  });

  test('the command line joins every file of words, and no code has words twice', async () => {
    const files = sources.filter(({ path }) => isWords(path) && !path.endsWith('codes.ts') && path.endsWith('zh.ts'));
    const modules = await Promise.all(files.map(({ path }) => import(`${root}${path}`) as Promise<object>));
    const joined = modules.flatMap((module) => Object.values(module) as (object | { readonly words: object })[]);
    const words = joined.filter((one) => !('words' in one));
    const isTitles = (one: object) =>
      Object.values(one).every((part) => typeof part === 'object' && !Array.isArray(part));
    const written = words.filter((one) => !isTitles(one)).map((one) => Object.entries(one));
    // Titles are joined too: the names of each area are found under its part.
    const titles = words.filter(isTitles) as Readonly<Record<string, object>>[];
    expect(titles.length).toBeGreaterThan(4);
    for (const [part, names] of titles.flatMap((one) => Object.entries(one))) {
      expect(speeches.zh.titles[part as keyof Titles]).toMatchObject(names);
    }
    expect(written.length).toBeGreaterThan(15);
    expect(written.flat().filter(([code, text]) => catalogue[code] !== text)).toEqual([]);
  });

  test('in both languages, with something to do in both or in neither', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(catalogue).sort());
    const uneven = Object.keys(catalogue).filter((code) => typeof catalogue[code] !== typeof english[code]);
    expect(uneven).toEqual([]);
  });
});

describe('every wording', () => {
  const places = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, name]) => name))].sort().join();
  const texts = Object.entries(catalogue).flatMap(([code, wording]) => {
    const [chinese, inEnglish] = [[wording].flat(), [english[code] ?? ''].flat()];
    return chinese.map((text, index) => ({
      code: index === 0 ? code : `${code} (todo)`,
      zh: text,
      en: inEnglish[index] ?? '',
    }));
  });

  test('is Chinese in Chinese, and English in English but for what it quotes', () => {
    const plain = (text: string) => text.replace(/\{\w+(?::\w+)?\}/g, '');
    const noChinese = texts.filter(({ zh }) => /\p{L}/u.test(plain(zh)) && !/\p{Script=Han}/u.test(plain(zh)));
    const noEnglish = texts.filter(({ en }) => /\p{L}/u.test(plain(en)) && !/[a-z]/i.test(plain(en)));
    const fullWidth = texts.filter(({ en }) => /[\u3001\u3002\uFF01\uFF0C\uFF1A\uFF1B\uFF1F]/.test(en));
    expect([...noChinese, ...noEnglish, ...fullWidth]).toEqual([]);
  });

  test('puts the same values into both languages', () => {
    expect(texts.filter(({ zh, en }) => places(zh) !== places(en))).toEqual([]);
  });

  test('has no text that is empty, and only places of known forms', () => {
    expect(texts.filter((one) => one.zh === '' || one.en === '')).toEqual([]);
    // A sample of JSON, which begins with a quoted key, is no place.
    const known = /\{[A-Za-z]\w*(?::(?:yuan|percent|day|title|name|as|said|code|meant))?\}|\{"[^{}]*\}/g;
    const odd = texts.flatMap((one) => [one.zh, one.en]).filter((text) => /[{}]/.test(text.replaceAll(known, '')));
    expect(odd).toEqual([]);
  });

  test('has a parameter for each of its places, and a place for each parameter that its code names', () => {
    const named = placesOfCodes(sources);
    const inTexts = new Map<string, Set<string>>();
    for (const one of texts) {
      const code = one.code.replace(' (todo)', '');
      const found = inTexts.get(code) ?? new Set<string>();
      inTexts.set(code, found);
      for (const [, name = ''] of `${one.zh}${one.en}`.matchAll(/\{([A-Za-z]\w*)(?::\w+)?\}/g)) found.add(name);
    }
    const shown = (all: ReadonlyMap<string, ReadonlySet<string>>) =>
      Object.fromEntries([...all].sort().map(([code, places]) => [code, [...places].sort()]));
    expect(shown(named)).toEqual(shown(inTexts));
    expect(named.size).toBeGreaterThan(1000);
  });
});
