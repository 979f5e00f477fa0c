import { type Block, toMarkdown } from '@huiqi/reports';
import { rulePage as pageOf } from '@huiqi/reports/pages';
import type { Rule } from '@huiqi/rules';
import { pageOptions, type Shelf } from './library.ts';
import { workedClock } from './worked-clock.ts';
import { workedDuty } from './worked-duty.ts';

/** The page of one rule: what it says, where it comes from, when it is in force, and its worked cases. */
export function rulePage(shelf: Shelf, rule: Rule): string {
  return toMarkdown(pageOf(shelf.pack, rule, { ...pageOptions(shelf, 'rules'), worked: workedCase(shelf, rule) }));
}

/** The days of a clock or the rounds of a duty, worked out on one case. */
function workedCase(shelf: Shelf, rule: Rule): readonly Block[] {
  if ('due' in rule.then) return workedClock(shelf, rule);
  return 'recur' in rule.then ? workedDuty(shelf, rule) : [];
}
