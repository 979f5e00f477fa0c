import type { AwardLadder } from '@huiqi/model/types';
import type { VerbRoom } from '@huiqi/rules/verb';

/** A room that has ladders of awards. */
export interface LadderRoom extends VerbRoom {
  /** The ladders of the desk. */
  readonly ladders: readonly AwardLadder[];
}
