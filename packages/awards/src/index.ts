/**
 * Awards: what an award asks, judged over what is known of one enterprise, what the awards it holds forbid, and the way from the
 * county's award to the nation's.
 *
 * @packageDocumentation
 */
export * from './annuals-from.ts';
export * from './assess-applications.ts';
export * from './assess-award.ts';
export * from './assess-call.ts';
export * from './assess-ladder.ts';
export * from './award-calls.ts';
export * from './award-definition.ts';
export * from './award-edges.ts';
export * from './award-money.ts';
export * from './award-named.ts';
export * from './compare-routes.ts';
export * from './coverage.ts';
export * from './cultivate.ts';
export type { CultivationStep, StepDay, StepEffect } from './cultivation-step.ts';
export * from './earliest-day.ts';
export * from './excellence-standard.ts';
export * from './held-award.ts';
export * from './holdings-from.ts';
export * from './implied-by.ts';
export * from './lint-ladder.ts';
export * from './plan-path.ts';
export * from './pool.ts';
export * from './pool-changes.ts';
export * from './prefer.ts';
export * from './quotas.ts';
export * from './score-lines.ts';
export * from './self-assessment.ts';
export * from './vocabulary.ts';
export * from './words/award-answers.ts';
export * from './words/later-answers.ts';
