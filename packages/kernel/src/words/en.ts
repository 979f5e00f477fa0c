import type { KernelParams } from '../codes.ts';
import type { Words } from '../words.ts';

/** The words of `@huiqi/kernel` in English. */
export const kernelEn: Words<KernelParams> = {
  'time.shape': ['“{text}” is no time of day', 'write it as 09:30'],
  'calendar.time': ['“{found}” is no time of day', 'write it as 09:30'],
  'calendar.text': ['the calendar file is no JSON', 'check its brackets, quotes and commas'],
  'calendar.holidays': [
    '“{document}” is said to arrange the whole of {year}, but names no legal holiday',
    'a notice that only changes days has an empty list of years; one that arranges a year names its holidays',
  ],
  'calendar.sessions': [
    'the office hours of “{document}” make no sense',
    'write the sessions in order, apart from each other, each ending after it starts',
  ],
  'date.shape': ['“{text}” is no date', 'write it as 2026-03-05'],
  'date.unreal': ['there is no day “{text}”', 'check the year, the month and the day'],
  'date.range': [
    'the day lies outside the years 1 to 9999, or the count {number} is not whole',
    'check the starting day and the count',
  ],
  'span.unit': [
    'the unit “{unit}” cannot be counted here',
    'hours and editions are counted by their engines; use workdays, days, months or years',
  ],
  'span.amount': ['a length of {amount} cannot be counted', 'use a whole number; the length of a span is not negative'],
  'calendar.kind': [
    'the working calendar calls {day} “{kind}”, which is no kind of day',
    'write holiday, lieu, makeup or workday',
  ],
  'json.depth': [
    'nested more than {limit} deep, so it was not read',
    'take the needless nesting out; nobody writes data this deep',
  ],
  'money.shape': ['“{text}” is no amount of money', 'write it as 2350.00, 2,350.00, 2万元 or 1.5亿'],
  'money.precision': ['the amount “{text}” goes below one fen', 'round it to whole fen first, as the rule says'],
  'money.range': [
    'the amount “{text}” is too large to be held exactly',
    'check the amount and its unit (元, 万元, 亿元)',
  ],
  'money.fen': ['{amount} is no whole number of fen', 'pass a whole number of fen'],
  'ratio.shape': ['“{text}” is no ratio', 'write it as 85%, 85/100, 0.85 or 3‰'],
  'ratio.range': ['the ratio “{text}” has too many digits to be held exactly', 'use fewer digits or a fraction'],
  'ratio.invalid': ['{num}/{den} is no ratio', 'both parts are whole numbers, the lower one not zero'],
  'rounding.range': ['the result of {num}/{den} is too large to be held exactly', 'check the amount and the ratio'],
  'allocation.total': ['a total of {total} cannot be shared out', 'the total is a whole number'],
  'allocation.weights': [
    'the weights {weights} cannot be used for sharing out',
    'weights are whole numbers of zero or more, at least one above zero',
  ],
  'oneOf.empty': ['no value is possible', 'give at least one possible value'],
  'random.bound': ['nothing can be drawn below {bound}', 'the bound is a whole number from 1 to 4294967296'],
  'json.value': [
    'the {type} at “{path}” cannot be written as canonical JSON',
    'use texts, finite numbers, booleans, null, lists and bare objects, without cycles',
  ],
  'text.surrogate': ['the text has a lone surrogate and cannot be digested', 'check the encoding of the text'],
};
