import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shelves } from '../../../docs/scripts/library.ts';
import { rulePage } from '../../../docs/scripts/rule-page.ts';

const pages = new Map(shelves.flatMap((shelf) => shelf.pack.rules.map((rule) => [rule.id, { shelf, rule }] as const)));

/** The page of a rule as it is generated. */
function pageOf(id: string): string {
  const found = pages.get(id);
  if (found === undefined) throw new Error(`no page for ${id}`);
  return rulePage(found.shelf, found.rule);
}

/** The part of a page that works a case out. */
function workedPart(id: string): string {
  return pageOf(id)
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## 演算\n'))
    .join('');
}

interface WorkedClock {
  readonly id: string;
  readonly expect: {
    readonly rule: string;
    readonly nominal: string;
    readonly strict: string;
    readonly latest: string;
    readonly counted?: readonly string[];
  };
}

const data = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../calendar/test/data/${name}.json`, import.meta.url), 'utf8')) as unknown;
const clocks = ['worked-cases', 'worked-clocks'].flatMap((name) => data(name) as readonly WorkedClock[]);
/** A page shows the first worked case of its rule. */
const shown = clocks.filter(
  (one, index) => clocks.findIndex(({ expect: { rule } }) => rule === one.expect.rule) === index,
);

describe('each clock and each duty', () => {
  const asked = [...pages.values()].filter(({ rule: { then } }) => 'due' in then || 'recur' in then);

  test('has a page that works a case out and names its article', () => {
    expect(asked.length).toBeGreaterThan(140);
    const wanting = asked.filter(({ rule: { id, source } }) => {
      const part = workedPart(id);
      const cited = [source.document, ...(source.article === undefined ? [] : [source.article])];
      return !(/\d{4}-\d{2}-\d{2}/.test(part) && cited.every((text) => part.includes(text)));
    });
    expect(wanting.map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe('the worked case of a clock', () => {
  test.each(shown.map((one) => [one.expect.rule, one] as const))(
    '%s shows the days that are expected',
    (id, worked) => {
      const part = workedPart(id);
      const { nominal, strict, latest, counted = [] } = worked.expect;
      expect(part).toContain(`| 名义届满日 | ${nominal} |`);
      expect(part).toContain(`| 从严届满日 | ${strict} |`);
      expect(part).toContain(`| 最迟届满日 | ${latest} |`);
      const listed = [...part.matchAll(/^\| \d{4}-(\d{2}-\d{2}) \| (.+) \| 第(\d+)日 \|$/gm)];
      if (counted.length > 0) {
        expect(listed.map(([, day]) => day)).toEqual(counted);
        expect(listed.map(([, , , count]) => Number(count))).toEqual(counted.map((_, index) => index + 1));
      }
    },
  );

  test('says of each day that did not count why it did not', () => {
    const part = workedPart('cn.jurisdiction.dispute.2026');
    expect(part).toContain('| 2026-06-17 | 起算日，不计入 | 不计入 |');
    expect(part).toContain('| 2026-06-19 | 法定节假日 | 不计入 |');
    expect(part).toContain('| 2026-06-20 | 周末 | 不计入 |');
    expect(workedPart('cn.penalty.decision.2021')).toContain('| 2026-10-05 | 调休放假日 | 届满日遇此日，顺延 |');
  });
});

test('the worked case of a duty shows its rounds', () => {
  const renewal = [...pages.keys()].filter((id) => id.startsWith('cn.trademark.renewal.'));
  expect(renewal.map(workedPart).join('\n')).toContain('| 第1期 | 2016-05-21 | 2026-05-20 |');
  expect(workedPart('cn.patent.annual-fee.invention.2024')).toMatch(
    /\| 2026-08-31 \|.*\| 2027-02-28（从严），2027-03-01（最迟） \|/,
  );
});
