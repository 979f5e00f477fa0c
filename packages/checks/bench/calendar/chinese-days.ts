import { type Asked, type CaseName, momentOf, textOf } from './cases.ts';
import { monthsLater } from './reference.ts';

// It reads days as local moments and is at home east of Greenwich.
process.env['TZ'] = 'Asia/Shanghai';
const { findWorkday } = (await import('chinese-days')).default as unknown as {
  readonly findWorkday: (count: number, day: string) => string;
};

/** Its own loop from day to day; it knows neither months nor other wordings, so both are rolled over every day off. */
export function asked(name: CaseName): (asked: Asked) => string {
  if (name === 'workdays') return ({ start, amount }) => findWorkday(amount, start);
  if (name === 'months') return ({ start, amount }) => findWorkday(0, monthsLater(start, amount));
  return ({ start, amount }) => findWorkday(0, textOf(momentOf(start) + amount * 86_400_000));
}
