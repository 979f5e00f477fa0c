import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { calendarVocabulary } from '@huiqi/calendar';
import type { FactSet, LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import { compile, type Judgement, type Matter, openMatter, type Rule } from '@huiqi/rules';
import { type Shelf, shelves } from './library.ts';

/** What a worked case of a clock or a duty knows. */
export interface WorkedRow {
  /** What it shows. */
  readonly title: string;
  /** The group or rule that is asked. */
  readonly ask: string;
  /** The days of its events. */
  readonly events: Readonly<Record<string, LocalDate>>;
  /** Its facts. */
  readonly facts?: FactSet;
  /** The judgements that were signed. */
  readonly judgements?: Readonly<Record<string, Judgement>>;
  /** The day of the decision; the last event's unless given. */
  readonly decidedOn?: LocalDate;
  /** For a duty: what was done. */
  readonly done?: readonly (LocalDate | { readonly on: LocalDate; readonly granted: LocalDate })[];
  /** For a duty: the days asked about. */
  readonly from?: LocalDate;
  /** For a duty: the day after them. */
  readonly to?: LocalDate;
  /** True where its days are made up, and so are the office hours that it is counted in. */
  readonly made?: boolean;
}

/** What is published by this day is known to the worked cases. */
const knownOn = '2026-11-22';
const calendar = calendarAsKnown(cnCalendar, knownOn);

/** A case is shown on this day where none of the golden ones can be counted: the days off of May lie ahead. */
const exampleDay = '2026-04-28';
const exampleHours = calendarAsKnown(
  {
    ...cnCalendar,
    officeHours: [
      {
        document: '示例办公时间',
        evidence: 'none',
        publishedOn: '2026-01-01',
        inForce: { from: '2026-01-01', to: null },
        sessions: [
          { from: '09:00', to: '12:00' },
          { from: '13:30', to: '17:30' },
        ],
      },
    ],
  },
  knownOn,
);
// Rules that are off by default have pages too, which say so and show what they would give.
const book = compile(
  shelves.filter(({ engine }) => engine === 'calendar').map(({ pack }) => pack),
  calendarVocabulary,
  { unconfirmed: true },
);

const folder = new URL('../../packages/calendar/test/data/', import.meta.url);
const rows: readonly WorkedRow[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.startsWith('worked-'))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly WorkedRow[]);

/** The case of a row, opened with the published calendar. */
export function openRow({
  ask,
  events,
  facts = {},
  judgements = {},
  decidedOn,
  done,
  made = false,
}: WorkedRow): Matter {
  const records = (done ?? []).map((one) => ({ duty: ask, ...(typeof one === 'string' ? { on: one } : one) }));
  const history: FactSet =
    done === undefined ? {} : { 'duty.done': { records, completeOver: { from: '0001-01-01', to: null } } };
  return openMatter(book, {
    facts: { ...facts, ...history },
    judgements,
    days: { decidedOn: decidedOn ?? Object.values(events).sort().at(-1) ?? knownOn, knownOn, events },
    calendar: made ? exampleHours : calendar,
  });
}

/** The rows that ask for a rule: the worked cases of its matter, then what its golden cases know, then those on an example day. */
export function rowsFor(shelf: Shelf, rule: Rule): readonly WorkedRow[] {
  const named = rows.filter(({ ask }) => ask === rule.group || ask === rule.id);
  const golden = shelf.cases
    .filter((one) => one.rule === rule.id && one.expect.outcome === 'determined')
    .map(
      ({ title, events, facts, judgements, decidedOn }): WorkedRow => ({
        title,
        ask: rule.id,
        events,
        facts,
        ...(judgements === undefined ? {} : { judgements }),
        ...(decidedOn === undefined ? {} : { decidedOn }),
      }),
    );
  const made = golden.map(({ decidedOn: _, ...row }): WorkedRow => {
    const events = { ...row.events, [rule.textDay]: exampleDay } as const;
    return { ...row, title: '示例（日期为假设）', events, facts: { ...row.facts, 'clock.time': '16:30' }, made: true };
  });
  return [...named, ...golden, ...made];
}
