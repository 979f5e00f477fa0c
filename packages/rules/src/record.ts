/**
 * Decisions on record: all that is needed to take one again, and what came out. It stands apart from the rest because it digests.
 *
 * @packageDocumentation
 */
export { type Ask, type DecisionRecord, type EngineQuestion, record } from './record/record.ts';
export { type Rename, renamed } from './record/rename.ts';
export { type Difference, type Replay, type ReplayShelf, replay } from './record/replay.ts';
