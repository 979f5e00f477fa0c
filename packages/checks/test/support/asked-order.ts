import type { OrderRecords } from '@huiqi/fees';
import { type Matter, type MatterInput, openMatter, type RuleBook } from '@huiqi/rules';

/** What is known of an order as the worked orders beside the packs write it: its case and the records beside it in one piece. */
export interface KnownOrder extends OrderRecords, Omit<MatterInput, 'days'> {
  readonly days: Omit<MatterInput['days'], 'events'> & Partial<Pick<MatterInput['days'], 'events'>>;
}

/** The case of an order, and the records beside it. */
export function openedOrder(
  { facts, days, judgements, calendar, ...records }: KnownOrder,
  book: RuleBook,
): readonly [matter: Matter, records: OrderRecords] {
  const input = {
    facts,
    days: { ...days, events: days.events ?? {} },
    ...(judgements === undefined ? {} : { judgements }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  return [openMatter(book, input), records];
}
