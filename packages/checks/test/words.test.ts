import { readdirSync } from 'node:fs';
import { awardsVocabulary } from '@huiqi/awards';
import { calendarVocabulary } from '@huiqi/calendar';
import { classificationVocabulary } from '@huiqi/classification';
import { feesVocabulary } from '@huiqi/fees';
import type { Words } from '@huiqi/messages';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../messages/src/catalogue.ts';
import { sideRooms } from './floors.ts';
import { emittedCodes, standsFor, textsIn } from './support/codes.ts';
import { readSources, root, workspaceFolders } from './support/workspace.ts';

const sources = workspaceFolders()
  .filter((name) => !sideRooms.includes(name))
  .flatMap(readSources);
const elsewhere = sources.filter(({ path }) => !path.startsWith('packages/messages/src/words/'));
const isCode = /^[a-z][A-Za-z]*(?:\.[a-z*][A-Za-z0-9*]*)+$/;

/** Areas in which names of facts stand beside codes. */
const factAreas: readonly string[] = ['enterprise'];
const emitted = emittedCodes(sources);
const vocabularies = [awardsVocabulary, calendarVocabulary, classificationVocabulary, feesVocabulary];

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
    const topics = vocabularies.flatMap(({ answers = {} }) => Object.keys(answers));
    const wordless = handed.filter(
      (text) => !topics.includes(text) && ![text, `step.${text}`, `reports.${text}`].some(said),
    );
    expect(wordless).toEqual([]);
  });

  test('each code is dotted words, the area first', () => {
    expect(emitted.filter(({ code }) => !isCode.test(code))).toEqual([]);
  });

  test('the catalogue holds no words that nobody says', () => {
    const texts = [...textsIn(elsewhere)];
    const unused = Object.keys(catalogue).filter((code) => !texts.some((text) => standsFor(text, code)));
    expect(unused).toEqual([]);
  });

  test('the catalogue joins every file of words', async () => {
    const folder = `${root}packages/messages/src/words`;
    const modules = await Promise.all(
      readdirSync(folder).map((file) => import(`${folder}/${file}`) as Promise<object>),
    );
    const written = modules
      .flatMap((module) => Object.values(module) as Words[])
      .flatMap((words) => Object.keys(words));
    expect(written.filter((code) => !(code in catalogue))).toEqual([]);
    expect(written.filter((code, index) => written.indexOf(code) !== index)).toEqual([]);
  });
});

describe('every wording', () => {
  const places = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, name]) => name))].sort().join();
  const texts = Object.entries(catalogue).flatMap(([code, { zh, en, todo }]) => [
    { code, zh, en },
    ...(todo === undefined ? [] : [{ code: `${code} (todo)`, ...todo }]),
  ]);

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
});
