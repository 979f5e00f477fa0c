/**
 * The embedding façade: everything an application needs, from one import. It adds no logic of its own.
 *
 * @packageDocumentation
 */

export * from '@huiqi/awards';
export * from '@huiqi/calendar';
export * from '@huiqi/classification';
export * from '@huiqi/fees';
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
export { explainDetermination, explainFor, sayMissing, saySentences, speech } from '@huiqi/messages';
export { factsOf } from '@huiqi/model/facts';
export { checkCreditCode } from '@huiqi/model/identifiers';
export * from '@huiqi/pairing';
export type { SdkParams } from './codes.ts';
export * from './desk-division.ts';
export * from './labels-of.ts';
export * from './open-rule-desk.ts';
export * from './place-of.ts';
export * from './questions-for.ts';
export * from './with-answer.ts';
