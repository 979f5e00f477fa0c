import { test } from 'vitest';
import { everyMadeWalkEnds, everyWalkEnds, shippedBureaus } from './answering/walks.ts';

test('tens of thousands of walks through the questions of shipped packs end', () => {
  everyWalkEnds(shippedBureaus(), 30_000, 7);
});

test('thousands of invented packs have no question that comes back', () => {
  everyMadeWalkEnds(3_000, 7);
});

test('thousands of walks on which every third answer is wrong at first end', () => {
  everyWalkEnds(shippedBureaus(), 5_000, 8, 3);
  everyMadeWalkEnds(1_000, 8, 3);
});
