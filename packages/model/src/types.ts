/**
 * The types of the model, its code lists and helpers that need no schema. Nothing here loads zod.
 *
 * @packageDocumentation
 */
export type * from './award-ladder.ts';
export * from './code-lists.ts';
export type { Award } from './entities/award.ts';
export type { Demand } from './entities/demand.ts';
export type { Enterprise } from './entities/enterprise.ts';
export type { FeeLine } from './entities/fee-line.ts';
export type { FeeOrder } from './entities/fee-order.ts';
export type { Holding } from './entities/holding.ts';
export type { Instrument } from './entities/instrument.ts';
export type { Officer } from './entities/officer.ts';
export type { Target } from './entities/target.ts';
export type { Task, TaskStage } from './entities/task.ts';
export type { Visit } from './entities/visit.ts';
export type * from './excellence-standard.ts';
export * from './lint-unique.ts';
