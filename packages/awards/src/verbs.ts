/**
 * What may be asked of awards from outside.
 *
 * @packageDocumentation
 */
export { award } from './verbs/award.ts';
export { awardLadder } from './verbs/award-ladder.ts';
export { awardPlan } from './verbs/award-plan.ts';
export type { LadderRoom } from './verbs/ladder-room.ts';
