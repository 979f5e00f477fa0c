import { isLocalDate, type LocalDate } from '@huiqi/kernel';
import type { Context } from '../compile/frame.ts';
import type { PlanNode } from '../compile/plan.ts';
import { nodesOf } from '../grammar/nodes-of.ts';

const first: LocalDate = '0001-01-01';

/**
 * The first day of which a record can matter, for a question about records that have a day and no span: however old they are, unless the
 * condition itself asks that their day be no earlier than another one.
 *
 * @param where - what is asked of each record; null where nothing is
 * @param day - the field that holds a record's day
 * @returns a function that gives the day in a case; to be asked before a record is in view
 */
export function earliestAsked(where: PlanNode | null, day: string): (context: Context) => LocalDate {
  const bounds = where === null ? [] : lowerBounds(where, `it.${day}`);
  if (bounds.length === 0) return () => first;
  return (context) => {
    const days = bounds.map((node) => node.run(context)).filter(isLocalDate);
    return days.reduce((last, day) => (day > last ? day : last), first);
  };
}

const below: Readonly<Record<string, 0 | 1>> = {
  'compare.gte': 1,
  'compare.gt': 1,
  'compare.eq': 1,
  'compare.lte': 0,
  'compare.lt': 0,
};

/** The terms below which the day cannot lie where the condition holds, as far as they do not hang on the record. */
function lowerBounds(node: PlanNode, fact: string): readonly PlanNode[] {
  if (node.kind === 'all') return node.parts.flatMap((part) => lowerBounds(part, fact));
  const side = below[node.what];
  if (side === undefined) return [];
  const [bound, other] = [node.parts[side], node.parts[1 - side]];
  if (bound === undefined || other?.kind !== 'fact' || other.about !== fact) return [];
  return nodesOf(bound).some(({ about }) => about.startsWith('it.')) ? [] : [bound];
}
