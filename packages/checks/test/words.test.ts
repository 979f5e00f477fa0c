import { readdirSync } from 'node:fs';
import type { Words } from '@huiqi/messages';
import { describe, expect, test } from 'vitest';
import { sideRooms } from './floors.ts';
import { emittedCodes, standsFor, textsIn } from './support/codes.ts';
import { readSources, root, workspaceFolders } from './support/workspace.ts';

const { catalogue } = (await import(`${root}packages/messages/src/catalogue.ts`)) as { catalogue: Words };
const sources = workspaceFolders()
  .filter((name) => !sideRooms.includes(name))
  .flatMap(readSources);
const elsewhere = sources.filter(({ path }) => !path.startsWith('packages/messages/src/words/'));
const emitted = emittedCodes(sources);

describe('every code has its words', () => {
  test('each code that a package emits stands in the catalogue', () => {
    const codes = Object.keys(catalogue);
    const without = emitted.filter(({ code }) => !codes.some((known) => standsFor(code, known)));
    expect(without.map(({ code, at }) => `${code} (${at})`)).toEqual([]);
    expect(emitted.length).toBeGreaterThan(20);
  });

  test('each code is dotted words, the area first', () => {
    expect(emitted.filter(({ code }) => !/^[a-z][A-Za-z]*(?:\.[a-z*][A-Za-z0-9*]*)+$/.test(code))).toEqual([]);
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
  const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join();
  const texts = Object.entries(catalogue).flatMap(([code, { zh, en, todo }]) => [
    { code, zh, en },
    ...(todo === undefined ? [] : [{ code: `${code} (todo)`, ...todo }]),
  ]);

  test('is Chinese in Chinese and has no Chinese sentence in English', () => {
    const wrong = texts.filter(
      ({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /[,。;:]/u.test(en) || !/[a-z]/i.test(en),
    );
    expect(wrong).toEqual([]);
  });

  test('puts the same values into both languages', () => {
    expect(texts.filter(({ zh, en }) => places(zh) !== places(en))).toEqual([]);
  });
});
