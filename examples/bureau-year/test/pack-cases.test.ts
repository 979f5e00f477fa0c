import { readFileSync } from 'node:fs';
import { cnCalendar } from '@huiqi/packs';
import { type GoldenCase, runGoldenCases } from '@huiqi/rules/testing';
import { openRuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { describe, expect, test } from 'vitest';
import { readLocalPack } from '../src/open-example.ts';

describe.each(['local-waiver', 'district-award'] as const)('the cases of %s.json', (name) => {
  // The pack alone: what other packs would derive, such as the size, is a fact here.
  const { book } = openRuleDesk({ engines, packs: [readLocalPack(name)], calendar: cnCalendar, examples: true });
  const cases = JSON.parse(
    readFileSync(new URL(`../packs/cases/${name}.json`, import.meta.url), 'utf8'),
  ) as GoldenCase[];

  test('come out as written, lean and explained', () => {
    expect(runGoldenCases(book, cases)).toEqual([]);
  });

  test('have ids of their own and reach every rule of the pack', () => {
    const pack = JSON.parse(readFileSync(new URL(`../packs/${name}.json`, import.meta.url), 'utf8')) as {
      readonly rules: readonly { readonly id: string }[];
    };
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(pack.rules.map(({ id }) => id)));
  });

  test('the pack is refused where examples are not let in', () => {
    expect(() => openRuleDesk({ engines, packs: [readLocalPack(name)], calendar: cnCalendar })).toThrow(
      'rules.pack.example',
    );
  });

  test('a wrong expectation is found', () => {
    const [first] = cases;
    const wrong = { ...first, expect: { outcome: 'undetermined', missing: ['nothing'] } } as GoldenCase;
    expect(runGoldenCases(book, [wrong]).map(({ part }) => part)).toContain('outcome');
  });
});
