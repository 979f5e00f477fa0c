import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCreditCode } from '@huiqi/model/identifiers';
import { describe, expect, test } from 'vitest';
import { generateBureau } from '../src/generate/generate-bureau.ts';
import { importPublicLists } from '../src/generate/public-lists.ts';
import { ledgers } from '../src/ledger-columns.ts';
import { rowsOf } from './support/csv.ts';
import { folder, textsOf } from './support/folder.ts';
import { home } from './support/job.ts';

const publicLists: readonly string[] = [ledgers.holdings.file, ledgers.brands.file];
const data = `${home}data`;

describe('the invented ledgers', () => {
  test('are what the seed gives, byte by byte', () => {
    const made = folder();
    generateBureau('示例区-2026', `${made}/`);
    const files = readdirSync(data).filter((name) => name.endsWith('.csv') && !publicLists.includes(name));
    expect(readdirSync(made).sort()).toEqual(files.sort());
    for (const [name, text] of Object.entries(textsOf(made))) {
      expect(readFileSync(`${data}/${name}`, 'utf8') === text, name).toBe(true);
    }
  });

  test('name nobody real', () => {
    const firms = rowsOf(`${data}/企业台账.csv`);
    for (const firm of firms) {
      const code = firm['统一社会信用代码'] ?? '';
      expect(code).toMatch(/^9[12]330399PDY\d{5}/);
      // Valid in every character; the range of its own is what is remarked.
      expect(checkCreditCode(code).ok, code).toBe(true);
      expect(firm['企业名称']).toMatch(/^示例/);
    }
    expect(new Set(firms.map((firm) => firm['统一社会信用代码'])).size).toBe(firms.length);
    expect(new Set(firms.map((firm) => firm['企业名称'])).size).toBe(firms.length);
    for (const officer of rowsOf(`${data}/干部台账.csv`)) expect(officer['姓名']).toMatch(/^示例.\d\d$/);
    for (const applicant of rowsOf(`${data}/专利申请人台账.csv`)) expect(applicant['申请人']).toMatch(/^示例/);
  });
});

describe('the public lists', () => {
  test('say of every record where it was read', () => {
    for (const [file, column] of [
      ['质量奖获奖名录', '依据'],
      ['品牌认证名录', '来源'],
    ] as const) {
      const sources = rowsOf(`${data}/${file}.csv`).map((row) => row[column] ?? '');
      expect(sources.length).toBeGreaterThan(100);
      expect(sources.filter((source) => source === '')).toEqual([]);
    }
  });

  // The files they were copied from lie beside the repository, where they are at all.
  const published = fileURLToPath(new URL('../../../../shared/data/public/', import.meta.url));
  const present = existsSync(published);
  if (!present) console.log('passed over: the published lists are not beside the repository');
  test.skipIf(!present)('are copied, nothing added and nothing lost', () => {
    const made = folder();
    importPublicLists(published, `${made}/`);
    for (const [name, text] of Object.entries(textsOf(made))) {
      expect(readFileSync(`${data}/${name}`, 'utf8') === text, name).toBe(true);
    }
    const winners = rowsOf(`${published}quality-awards.csv`).map((row) => row['winner_name']);
    expect(rowsOf(`${data}/质量奖获奖名录.csv`).map((row) => row['获奖者名称'])).toEqual(winners);
  });
});
