/**
 * Awards: what an award asks, judged over what is known of one enterprise, what the awards it holds forbid, and the way from the
 * county's award to the nation's.
 *
 * @packageDocumentation
 */

export type {
  AwardCall,
  AwardCycle,
  AwardDefinition,
  AwardLadder,
  AwardName,
  AwardQuota,
  AwardSubject,
  AwardWindow,
  ExcellenceStandard,
  ScoreBand,
  StandardItem,
} from '@huiqi/model/types';
export * from './answers/award-answers.ts';
export * from './answers/later-answers.ts';
export type { AwardsParams } from './codes.ts';
export * from './eligibility/assess-applications.ts';
export * from './eligibility/assess-award.ts';
export * from './eligibility/assess-call.ts';
export * from './eligibility/assess-ladder.ts';
export * from './eligibility/award-edges.ts';
export * from './eligibility/award-named.ts';
export * from './eligibility/coverage.ts';
export * from './eligibility/earliest-day.ts';
export { awards } from './engine.ts';
export * from './held/annuals-from.ts';
export * from './held/award-money.ts';
export * from './held/held-award.ts';
export * from './held/holdings-from.ts';
export * from './held/implied-bars.ts';
export * from './ladder/award-calls.ts';
export * from './ladder/find-ladder.ts';
export * from './ladder/lint-ladder.ts';
export type * from './names.ts';
export * from './paths/compare-routes.ts';
export type { CultivationStep, StepDay, StepEffect } from './paths/cultivation-step.ts';
export * from './paths/plan-path.ts';
export * from './paths/shortfalls.ts';
export * from './pool/pool.ts';
export * from './pool/pool-changes.ts';
export * from './pool/preference-order.ts';
export * from './pool/quotas.ts';
export * from './scoring/excellence-standard.ts';
export * from './scoring/score-lines.ts';
export * from './scoring/self-assessment.ts';
export { awardsVocabulary } from './vocabulary.ts';
