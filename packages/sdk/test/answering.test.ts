import { describe, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { everyMadeWalkEnds, everyWalkEnds, shippedBureaus } from './answering/walks.ts';

describe('answering each question that is asked, in any order and with any admissible value', () => {
  test('leads with every shipped pack to an answer, or to what only a text, a reading or a calendar can tell', () => {
    everyWalkEnds(shippedBureaus(), runs(800).numRuns, 20261201);
  });

  test('leads there too where answers are wrong at first: each is asked for again with the reason', () => {
    const bureaus = shippedBureaus();
    everyWalkEnds(bureaus, runs(300).numRuns, 20261202, 3);
    everyMadeWalkEnds(runs(60).numRuns, 20261202, 3);
  });

  test('leads there with invented rules of every outcome too', () => {
    everyMadeWalkEnds(runs(120).numRuns, 20261201);
  });
});
