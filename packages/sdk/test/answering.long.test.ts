import { test } from 'vitest';
import { everyMadeWalkEnds, everyWalkEnds, shippedBureaus } from './answering/walks.ts';

test('tens of thousands of walks through the questions of shipped packs end', { timeout: 600_000 }, () => {
  everyWalkEnds(shippedBureaus(), 30_000, 7);
});

test('thousands of invented packs have no question that comes back', { timeout: 600_000 }, () => {
  everyMadeWalkEnds(3_000, 7);
});

test('thousands of walks on which every third answer is wrong at first end', { timeout: 600_000 }, () => {
  everyWalkEnds(shippedBureaus(), 5_000, 8, 3);
  everyMadeWalkEnds(1_000, 8, 3);
});
