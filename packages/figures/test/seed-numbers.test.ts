import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNumbers, type NumberMention } from '../src/index.ts';
import labels from './seed-numbers.json' with { type: 'json' };

/** Place, text, kind, and for an amount value, bound and unit, as a person read them before the checker was written. */
type Label = readonly (string | number)[];

const folder = new URL('../../../../shared/seeds/', import.meta.url);
if (!existsSync(folder)) console.log('seed-numbers: ../shared/seeds is absent, the five programmes are passed over');

function labelOf({ offset, text, kind, claim, upTo }: NumberMention): Label {
  if (claim === null) return [offset, text, kind];
  const ends = [claim, upTo].flatMap((one) => (one === null ? [] : [decimal(one.value)]));
  return [offset, text, kind, ends.join('..'), claim.bound, claim.unit];
}

function decimal(value: NonNullable<NumberMention['claim']>['value']): string {
  return String(typeof value === 'number' ? value : value.num / value.den);
}

describe.skipIf(!existsSync(folder))('the numbers of five programmes', () => {
  test.each(Object.entries(labels))('%s: all of them, and nothing else', (name, expected) => {
    const file = readdirSync(folder).find((one) => one.startsWith(name)) ?? '';
    const found = findNumbers(readFileSync(new URL(file, folder), 'utf8')).map(labelOf);
    expect(found).toEqual(expected);
  });
});
