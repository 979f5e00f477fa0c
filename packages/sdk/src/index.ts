/**
 * The embedding façade: the desk, its questions and answers in words. What an engine answers is imported from its own subpath, such as
 * `@huiqi/sdk/fees`, and the engine is handed to the desk: a page ships what it asks, and no more.
 *
 * @packageDocumentation
 */

export {
  accepted,
  CallerError,
  type Determination,
  formatYuan,
  type LocalDate,
  localDate,
  parseLocalDate,
  parseRatio,
  parseYuan,
  yuan,
} from '@huiqi/kernel';
export {
  type CalendarNotice,
  type CalendarView,
  calendarAsKnown,
  type OfficeHours,
  type WorkingCalendar,
  withOwnCalendar,
  withRegion,
} from '@huiqi/kernel/days';
export {
  explainDetermination,
  explainFor,
  sayMissing,
  sayName,
  saySentences,
  sayValue,
  speech,
} from '@huiqi/messages';
export { factsOf } from '@huiqi/model/facts';
export { checkCreditCode } from '@huiqi/model/identifiers';
export type { SdkParams } from './codes.ts';
export * from './desk-division.ts';
export * from './labels-of.ts';
export * from './open-rule-desk.ts';
export * from './place-of.ts';
export * from './questions-for.ts';
export * from './with-answer.ts';
