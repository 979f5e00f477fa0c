import { describe, expect, test } from 'vitest';
import { nearestWord } from '../src/index.ts';

describe('the word that was meant', () => {
  const known = ['enterprise.established', 'enterprise.employees', 'enterprise.size', 'instrument.use'];

  test.each([
    ['enterprise.emplyees', 'enterprise.employees'],
    ['enterprize.size', 'enterprise.size'],
    ['instrument.us', 'instrument.use'],
    ['enterprise.siez', 'enterprise.size'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(nearestWord(typed, known)).toBe(meant);
  });

  test.each([['enterprise.blacklisted'], ['enterprise.age'], ['instrument.id']])(
    '%s is near to none: a common beginning says nothing',
    (typed) => {
      expect(nearestWord(typed, known)).toBeNull();
    },
  );
});
