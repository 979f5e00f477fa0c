import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCreditCode } from '../src/identifiers.ts';

const folder = new URL('../../../../shared/data/check-only/', import.meta.url);
const absent = !existsSync(folder);
if (absent)
  console.log('real-credit-codes: ../shared/data/check-only is absent, the check against real codes is passed over');

/** Rows of a CSV file without line breaks inside cells. */
function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    );
  const [head = '', ...lines] = readFileSync(new URL(name, folder), 'utf8').trim().split(/\r?\n/);
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])));
}

/** The issue that each class of wrong entries must get. */
const reasons: Readonly<Record<string, string>> = {
  'check-character': 'creditCode.check',
  'check-character-Y-for-1': 'creditCode.checkYForOne',
  // Two codes of a pilot city are in use and fail the standard; the standard decides.
  'check-character-pilot-city': 'creditCode.check',
  'lower-case': 'creditCode.letterCase',
  'no-code': 'creditCode.none',
  'old-foreign-investment-number': 'creditCode.isLicenceText',
  'organisation-code': 'creditCode.isOrganisationCode',
  'placeholder-body': 'creditCode.placeholderHalves',
  'registration-number-13': 'creditCode.isLicence13',
  'registration-number-15': 'creditCode.isLicence15',
};

describe.skipIf(absent)('real credit codes', () => {
  it('accepts every real code, and warns of the inner check exactly where it fails', () => {
    const real = rows('credit-codes.csv');
    expect(real).toHaveLength(3950);
    const wrong = real.filter((row) => {
      const read = checkCreditCode(row['credit_code'] ?? '');
      const warned = read.issues.some((found) => found.code === 'creditCode.innerCheck');
      const others = read.issues.filter((found) => !['creditCode.innerCheck', 'creditCode.kind'].includes(found.code));
      return !read.ok || others.length > 0 || warned !== (row['body_check_gb11714'] === 'fails');
    });
    expect(wrong).toEqual([]);
  });

  it('decodes the parts that the list gives', () => {
    for (const row of rows('credit-codes.csv')) {
      const read = checkCreditCode(row['credit_code'] ?? '');
      expect(read.ok && [read.value.authority, read.value.kind, read.value.division]).toEqual([
        row['authority'],
        row['kind'],
        row['division'],
      ]);
    }
  });

  it('refuses every wrong entry for its reason and suggests the code where one is likely', () => {
    const bad = rows('credit-codes-bad.csv');
    expect(bad).toHaveLength(347);
    for (const row of bad) {
      const text = row['value'] ?? '';
      const read = checkCreditCode(text);
      expect(read.ok, text).toBe(false);
      const codes = read.issues.map((found) => found.code);
      expect(codes, text).toContain(reasons[row['class'] ?? '']);
      const suggestion = read.issues.find((found) => found.code === 'creditCode.suggestion')?.params['suggestion'];
      expect(suggestion, text).toBe(row['valid_if'] === 'upper-cased' ? text.toUpperCase() : undefined);
      const wanted = /gives (\w)/.exec(row['what_is_wrong'] ?? '')?.[1];
      const check = read.issues.find((found) => found.code.startsWith('creditCode.check'));
      expect(check?.params['wanted'], text).toBe(wanted);
    }
  });
});
