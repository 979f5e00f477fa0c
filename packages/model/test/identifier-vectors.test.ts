import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindOfCreditCode } from '../src/facts.ts';
import { checkCreditCode, checkOrganisationCode, organisationCodeCharacter } from '../src/identifiers.ts';

/** A code of the standards, and what has to be said of it. */
interface Vector {
  readonly code: string;
  readonly as: 'credit-code' | 'organisation-code' | 'organisation-body';
  readonly valid: boolean;
  readonly check?: string;
  readonly kind?: string;
  readonly issue?: string;
}

const vectors = JSON.parse(
  readFileSync(new URL('data/identifier-vectors.json', import.meta.url), 'utf8'),
) as readonly Vector[];

test.each(vectors)('$code', ({ code, as, valid, check, kind, issue }) => {
  if (as === 'organisation-body') {
    expect(organisationCodeCharacter(code)).toBe(check);
    return;
  }
  const read = as === 'credit-code' ? checkCreditCode(code) : checkOrganisationCode(code);
  expect(read.ok).toBe(valid);
  if (issue !== undefined) expect(read.issues.map((found) => found.code)).toContain(issue);
  if (read.ok) expect(read.value.checkCharacter).toBe(check);
  if (kind !== undefined) expect(kindOfCreditCode(code)).toBe(kind);
});
