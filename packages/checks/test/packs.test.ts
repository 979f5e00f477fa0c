import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FactSet } from '@huiqi/kernel';
import { allPacks as packs } from '@huiqi/packs';
import { manifest } from '@huiqi/packs/manifest';
import { compile, evaluate, openMatter, ruleById } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { readGoldenCases, sealPack } from '@huiqi/rules/read';
import type { GoldenCase } from '@huiqi/rules/testing';
import { describe, expect, test } from 'vitest';
import { vocabulary } from './support/vocabulary.ts';

const folder = new URL('../../packs/', import.meta.url);

const goldenCases: readonly GoldenCase[] = manifest
  .filter(({ kind }) => kind === 'pack')
  .flatMap(({ folder: place }) => {
    const read = readGoldenCases(JSON.parse(readFileSync(new URL(`${place}/cases.json`, folder), 'utf8')));
    if (!read.ok) throw new Error(`${place} ${JSON.stringify(read.issues)}`);
    return read.value;
  });

describe('the shipped packs', () => {
  test('use only words that an engine registered, and lint finds no error in them together', () => {
    expect(packs.length).toBeGreaterThan(8);
    expect(lint(packs, vocabulary).filter((found) => found.severity === 'error')).toEqual([]);
    expect(compile(packs, vocabulary).rules.length).toBeGreaterThan(40);
  });

  test.each(packs.map((pack) => [pack.id, pack] as const))('%s is law, sealed, and sourced', (_, pack) => {
    expect(pack.kind).toBe('law');
    expect(sealPack(pack).digest).toBe(pack.digest);
    expect(sealPack({ ...pack, ...{ $schema: './pack-schema.json' } }).digest).toBe(pack.digest);
    for (const [key, document] of Object.entries(pack.documents)) {
      if (document.url !== undefined) expect(document.evidence, key).toBe('official');
      if (document.status === 'draft') expect(document.inForce, key).toBeNull();
    }
  });

  test('every rule that may decide has cases: one that decides and one that does not', () => {
    const lacking = compile(packs, vocabulary).rules.flatMap(({ rule }) => {
      const outcomes = new Set(
        goldenCases.filter((golden) => golden.rule === rule.id).map((golden) => golden.expect.outcome),
      );
      return outcomes.has('determined') && outcomes.size > 1 ? [] : [`${rule.id}: ${[...outcomes].join(', ')}`];
    });
    expect(lacking).toEqual([]);
  });

  test('hiding a fact of a worked case may leave it open, and never gives another answer', () => {
    const book = compile(packs, vocabulary);
    let hidden = 0;
    for (const golden of goldenCases) {
      const rule = ruleById(book, golden.rule);
      if (rule === null || golden.expect.outcome === 'undetermined') continue;
      const last = Object.values(golden.events).sort().at(-1) ?? '9999-12-31';
      const decidedOn = golden.decidedOn ?? last;
      const days = { decidedOn, knownOn: golden.knownOn ?? decidedOn, events: golden.events };
      const ask = (facts: FactSet) => evaluate(openMatter(book, { ...golden, facts, days }), rule);
      const whole = ask(golden.facts);
      for (const name of Object.keys(golden.facts)) {
        const part = ask({ ...golden.facts, [name]: null });
        if (part.outcome === 'undetermined') continue;
        expect(part.outcome, `${golden.id} without ${name}`).toBe(whole.outcome);
        if (part.outcome === 'determined' && whole.outcome === 'determined') {
          expect(part.value, `${golden.id} without ${name}`).toEqual(whole.value);
        }
        hidden += 1;
      }
    }
    expect(hidden).toBeGreaterThan(300);
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
