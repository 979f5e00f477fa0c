import type { FactSet, LocalDate } from '@huiqi/kernel';
import { type MatterInput, openMatter, type RuleBook } from '@huiqi/rules';
import type { OrderRecords, SeriesOrder, WaiverOrder } from '../src/index.ts';

/** What is known of an order in one piece: its case and the records beside it. */
export interface Known extends OrderRecords, Pick<MatterInput, 'judgements' | 'calendar'> {
  readonly facts: FactSet;
  readonly days: {
    readonly decidedOn: LocalDate;
    readonly knownOn: LocalDate;
    readonly events?: Readonly<Record<string, LocalDate>>;
  };
}

/** The case of what is known, and the records beside it. */
export function opened({ facts, days, judgements, calendar, ...records }: Known, book: RuleBook) {
  const { events = {} } = days;
  const input = {
    facts,
    days: { ...days, events },
    ...(judgements === undefined ? {} : { judgements }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  return { matter: openMatter(book, input), records, input };
}

/** What `assessWaiver` and the functions around it are called with. */
export function asked<const Options extends object = object>(
  order: WaiverOrder,
  known: Known,
  book: RuleBook,
  options?: Options,
) {
  const { matter, records } = opened(known, book);
  return [matter, order, { ...records, ...(options as Options) }] as const;
}

/** One order of a series. */
export function inSeries(order: WaiverOrder, known: Omit<Known, 'history'>, book: RuleBook): SeriesOrder {
  const { matter, records } = opened(known, book);
  return { matter, order, ...records };
}
