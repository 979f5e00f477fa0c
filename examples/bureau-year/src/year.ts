import type { RuleDesk as Desk } from '@huiqi/sdk';
import type { Assessed } from './assess-bureau.ts';
import type { Bureau } from './read-bureau.ts';

/** A bureau's year: what the ledgers say, the rules it is judged by, and what came of it. */
export interface Year {
  readonly bureau: Bureau;
  readonly desk: Desk;
  readonly assessed: Assessed;
}
