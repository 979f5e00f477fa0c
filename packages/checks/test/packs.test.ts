import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { awardsVocabulary } from '@huiqi/awards';
import { calendarVocabulary } from '@huiqi/calendar';
import { classificationVocabulary } from '@huiqi/classification';
import { feesVocabulary } from '@huiqi/fees';
import * as shipped from '@huiqi/packs';
import { compile, joinVocabularies, type SealedPack } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { readGoldenCases, sealPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';

const packs = Object.values(shipped).filter((one): one is SealedPack => 'rules' in one);
const vocabulary = joinVocabularies([classificationVocabulary, feesVocabulary, awardsVocabulary, calendarVocabulary]);
const folder = new URL('../../packs/', import.meta.url);

describe('the shipped packs', () => {
  test('use only words that an engine registered, and lint finds no error in them together', () => {
    expect(packs.length).toBeGreaterThan(8);
    expect(lint(packs, vocabulary).filter((found) => found.severity === 'error')).toEqual([]);
    expect(compile(packs, vocabulary).rules.length).toBeGreaterThan(40);
  });

  test.each(packs.map((pack) => [pack.id, pack] as const))('%s is law, sealed, and sourced', (_, pack) => {
    expect(pack.kind).toBe('law');
    expect(sealPack(pack).digest).toBe(pack.digest);
    for (const [key, document] of Object.entries(pack.documents)) {
      if (document.url !== undefined) expect(document.evidence, key).toBe('official');
      if (document.status === 'draft') expect(document.inForce, key).toBeNull();
    }
  });

  test('every rule that may decide has cases: one that decides and one that does not', () => {
    const files = readdirSync(new URL('cases/', folder)).filter((file) => file.endsWith('.json'));
    const cases = files.flatMap((file) => {
      const read = readGoldenCases(JSON.parse(readFileSync(new URL(`cases/${file}`, folder), 'utf8')));
      if (!read.ok) throw new Error(`${file} ${JSON.stringify(read.issues)}`);
      return read.value;
    });
    const lacking = compile(packs, vocabulary).rules.flatMap(({ rule }) => {
      const outcomes = new Set(
        cases.filter((golden) => golden.rule === rule.id).map((golden) => golden.expect.outcome),
      );
      return outcomes.has('determined') && outcomes.size > 1 ? [] : [`${rule.id}: ${[...outcomes].join(', ')}`];
    });
    expect(lacking).toEqual([]);
  });

  test('example policy stays in examples', () => {
    const home = new URL('../../../', import.meta.url);
    const places = ['packages', 'examples'].flatMap((room) =>
      readdirSync(new URL(`${room}/`, home)).map((name) => `${room}/${name}/packs/`),
    );
    const examples = places
      .filter((place) => existsSync(new URL(place, home)))
      .flatMap((place) => readdirSync(new URL(place, home)).map((file) => `${place}${file}`))
      .filter(
        (file) => file.endsWith('.json') && readFileSync(new URL(file, home), 'utf8').includes('"kind": "example"'),
      );
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((file) => !file.startsWith('examples/'))).toEqual([]);
  });
});
