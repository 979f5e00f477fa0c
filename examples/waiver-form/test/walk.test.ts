import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metAtLeast, tries } from '../../../packages/checks/test/support/runs.ts';
import { answered, type FormState, skippedOver } from '../src/form-state.ts';
import { places } from '../src/places.ts';
import type { AskedQuestion } from '../src/questions.ts';
import { serviceGroups } from '../src/services.ts';
import { list, shown, started, typed } from './support.ts';

const items = serviceGroups.flatMap(({ services }) => services.map(({ item }) => item));
const days = ['2016-10-01', '2018-08-01', '2020-10-27', '2023-06-01', '2025-06-01', '2026-03-02'];

/** A text that answers a question, picked by a number. */
function textFor({ answer, choices, suggestions }: AskedQuestion, pick: number): string {
  const listed = [...(choices ?? []), ...suggestions].map(({ value }) => String(value));
  if (listed.length > 0) return listed[pick % listed.length] ?? '';
  if (answer === 'day') return days[pick % days.length] ?? '';
  return answer === 'fen'
    ? `${pick}万`
    : answer === 'integer'
      ? String((pick % 20) + 1)
      : (['39', '391'][pick % 2] ?? '');
}

const applicant = (pick: number) => ({
  kind: ['enterprise', 'person', 'public-institution', 'other', ''][pick % 5] ?? '',
  taxableIncome: ['5万', '200万', ''][pick % 3] ?? '',
});

function next(state: FormState, question: AskedQuestion, pick: number): FormState {
  if (pick % 7 === 0) return skippedOver(state, question.key);
  if (question.answer === 'collection') {
    return list(state, [applicant(pick), applicant(pick >> 3)].slice(pick % 2), pick % 3 > 0, question);
  }
  try {
    return answered(state, question, typed(question, textFor(question, pick)));
  } catch {
    return skippedOver(state, question.key);
  }
}

test('any walk through the form ends, asks nothing twice, and never pays more than it said at most', () => {
  const charge = fc.record({
    place: fc.constantFrom(...places.map(({ code }) => code)),
    item: fc.constantFrom(...items),
    list: fc.constantFrom('', '0', '1500', '2350.55'),
    acceptedOn: fc.constantFrom(...days),
  });
  let determined = 0;
  fc.assert(
    fc.property(charge, fc.array(fc.nat({ max: 10_000 }), { minLength: 40, maxLength: 40 }), (first, picks) => {
      let state = started(first);
      const seen = new Set<string>();
      let most = Number.POSITIVE_INFINITY;
      for (const pick of picks) {
        const { answer, question } = shown(state);
        const value =
          answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : null;
        if (value !== null && value !== undefined && value.lines.length > 0) {
          expect(value.totals.payable).toBeLessThanOrEqual(most);
          most = value.totals.payable;
        }
        if (question === null) {
          if (answer.outcome === 'determined') determined += 1;
          return;
        }
        expect(answer.outcome).toBe('undetermined');
        expect(seen).not.toContain(question.key);
        seen.add(question.key);
        state = next(state, question, pick);
      }
      expect.unreachable('the form still asks after 40 questions');
    }),
    { numRuns: tries(300), seed: 20260302 },
  );
  // The walk is of use only if it reaches answers.
  expect(determined).toBeGreaterThan(metAtLeast(50));
});
