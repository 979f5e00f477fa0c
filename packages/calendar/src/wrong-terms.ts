import type { CallerError } from '@huiqi/kernel';
import { callerError } from './codes.ts';

/** The error for the terms of a rule by which nothing can be counted. */
export function wrongTerms(rule: string, argument: string): CallerError {
  const sentence = `The rule “${rule}” is written wrongly at “${argument}”: lint it. 规则写法有误，请先查错。`;
  return callerError('calendar.terms', { rule, argument }, sentence);
}
