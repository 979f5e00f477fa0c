import { existsSync, readFileSync } from 'node:fs';
import type { LocalDate } from '@huiqi/kernel';
import { type Holding, holdingGrades } from '@huiqi/model/types';
import { describe, expect, test } from 'vitest';
import { assessAward, awardNamed, holdingsFrom, impliedBars } from '../src/index.ts';
import { awards, awardsIn, filed, lawBook } from './award-books.ts';

const file = new URL('../../../../shared/data/public/quality-awards.csv', import.meta.url);
const present = existsSync(file);
if (!present) console.log('real-winners: the list of real winners is not here; passed over');

/** One line of a CSV without line breaks inside its fields. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

function readWinners(): readonly Holding[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const names = cells(head);
  return lines.map((line, index) => {
    const row = Object.fromEntries(cells(line).map((cell, column) => [names[column] ?? '', cell]));
    const name = row['award'] ?? '';
    const grade = row['note']?.includes('proposed') === true ? 'proposed' : (row['kind'] ?? '');
    return {
      id: String(index),
      awardId: awardNamed(awards, name)?.id ?? name,
      enterpriseId: null,
      winnerName: row['winner_name'] ?? '',
      edition: null,
      year: /^\d{4}$/.test(row['year'] ?? '') ? Number(row['year']) : null,
      grantedOn: null,
      grade: Object.hasOwn(holdingGrades, grade) ? (grade as Holding['grade']) : 'other',
      source: row['source'] ?? null,
    };
  });
}

describe.skipIf(!present)('real winners of published lists', () => {
  const winners = new Map<string, Holding[]>();
  for (const won of present ? readWinners() : []) {
    const name = won.winnerName ?? '';
    winners.set(name, [...(winners.get(name) ?? []), won]);
  }

  test.each(['2021-06-01', '2023-06-01', '2025-08-01', '2026-11-22'] as LocalDate[])(
    'nobody is called eligible, nor not eligible but by a certain bar, on %s',
    (day) => {
      expect(winners.size).toBeGreaterThan(300);
      let asked = 0;
      for (const [name, held] of winners) {
        const holdings = holdingsFrom(held, awards);
        expect(holdings.completeOver).toBeNull();
        const certain = impliedBars(filed(lawBook, day, { holdings })).map(({ value }) => value.rule);
        for (const award of awardsIn(lawBook)) {
          const answer = assessAward(filed(lawBook, day, { holdings }), award);
          asked += 1;
          expect(answer.outcome, `${name} ${award}`).not.toBe('determined');
          if (answer.outcome !== 'not-applicable') continue;
          for (const ground of answer.grounds) {
            expect(ground.what).toBe('bar');
            expect(certain).toContain(ground.rule);
          }
        }
      }
      expect(asked).toBe(winners.size * awardsIn(lawBook).length);
    },
  );

  test('what a listed win implies is told: the winners of Fuzhou 2019 in 2023, and nobody else', () => {
    const told = [...winners].flatMap(([name, held]) =>
      impliedBars(filed(lawBook, '2023-06-01', { holdings: holdingsFrom(held, awards) })).map(({ value }) => ({
        name,
        ...value,
      })),
    );
    expect(told.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['福建锦江科技有限公司', '中建海峡建设发展有限公司']),
    );
    expect(told).toHaveLength(5);
    for (const { award, certainThrough, possibleThrough } of told) {
      expect([award, certainThrough, possibleThrough]).toEqual([
        'cn-3501.gov-quality-award',
        '2024-01-01',
        '2025-12-31',
      ]);
    }
  });

  test('an association’s award of a similar name is not taken for the national one', () => {
    const lookAlike = [...winners.values()].flat().filter(({ awardId }) => awardId === 'caq.quality-award');
    expect(lookAlike.length).toBe(19);
  });
});
