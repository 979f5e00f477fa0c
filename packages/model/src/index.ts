/**
 * The schemas of the domain, and what is made from them: readers, JSON Schema and the data dictionary.
 * The types alone, without zod, are in `@huiqi/model/types`.
 *
 * @packageDocumentation
 */
export type { ModelFactsParams, ModelParams } from './codes.ts';
export * from './entities/award.ts';
export * from './entities/demand.ts';
export * from './entities/enterprise.ts';
export * from './entities/fee-line.ts';
export * from './entities/fee-order.ts';
export * from './entities/holding.ts';
export * from './entities/instrument.ts';
export * from './entities/officer.ts';
export * from './entities/target.ts';
export * from './entities/task.ts';
export * from './entities/visit.ts';
export * from './reading/read-enterprise.ts';
export * from './reading/read-entity.ts';
export * from './reading/readers.ts';
export * from './schema/dictionary-of.ts';
export * from './schema/entities.ts';
export * from './schema/json-schema-of.ts';
export * from './values/credit-code.ts';
export * from './values/division.ts';
export * from './values/industry.ts';
export * from './values/list.ts';
export * from './values/local-date.ts';
export * from './values/numbers.ts';
