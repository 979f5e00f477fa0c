import type { Alarm, AlarmedItem, Alarms } from '@huiqi/calendar';
import type { LocalDate } from '@huiqi/kernel';
import { digestOf } from '@huiqi/kernel/digest';
import ical, {
  escape as escaped,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { alarmText } from '../builders/alarm-text.ts';
import type { ReportsSpeech } from '../builders/frame.ts';
import { momentOf, stampOf, wholeDay } from './ics-moment.ts';
import { alarmsLast, icsText } from './ics-text.ts';
import { icsWords } from './ics-words.ts';

/** What an issue of the file said of an event, kept by the caller for the next issue. */
export interface IcsRevision {
  /** How often it was changed. */
  readonly sequence: number;
  /** The digest of what it said. */
  readonly digest: string;
  /** Whether it was called off. */
  readonly cancelled: boolean;
  /** Its day. */
  readonly due: LocalDate;
  /** Its time of day, or null. */
  readonly at: string | null;
  /** Its title. */
  readonly summary: string;
}

/** What an issue of the file said, by the ids of its items. Plain data. */
export type IcsRevisions = Readonly<Record<string, IcsRevision>>;

/** What a calendar file is told beside its alarms. */
export interface IcsOptions {
  /** The moment of the issue in UTC, `2026-11-22T01:00:00Z`: there is no clock here. */
  readonly stamp: string;
  /** The name that calendars show. */
  readonly name: string;
  /** The language, with the words of the reports and of the calendar's cautions. */
  readonly speech: ReportsSpeech;
  /** The time of day in China at which alarms ring, `HH:MM`; `09:00` unless given. */
  readonly ringAt?: string;
  /** A role, by its Chinese name: the alarms that tell it ring, instead of those of whoever sees to the item. */
  readonly role?: string;
  /** What the issue before said, for the sequence numbers and for calling off what is gone; nothing unless given. */
  readonly before?: IcsRevisions;
}

/** A calendar file. */
export interface IcsFile {
  /** The file, in lines of at most 75 octets that end in CRLF. */
  readonly text: string;
  /** What it says, to be kept and given to the next issue as `before`. */
  readonly revisions: IcsRevisions;
}

/**
 * Alarms as a calendar file: one event per item on its due day, whole-day or at a moment in UTC, with the alarms that are not silenced.
 * Ids are those of the plan, so that a later issue updates instead of adding. What is done, or no longer in the plan, is called off
 * (`CANCELLED`: an event knows no other end) and rings no more.
 *
 * The sequence number grows when what an event says changes, judged by `before`. Without it, what is open has 0 and what is done 1.
 *
 * @zh 日历文件
 * @param alarms - the plan, narrowed to one recipient by `recipientAlarms` where it is for one
 * @param options - moment, name, and what the issue before said
 * @returns the file and what to keep for the next issue
 * @throws {@link CallerError} `reports.ics.stamp` when the moment has another form, `reports.ics.time` for a time of day that is none
 * @see RFC 5545
 * @example
 * ```ts
 * import { alarmPlan } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { speech } from '@huiqi/messages';
 * import { toIcs } from '@huiqi/reports/ics';
 * import { reportsZh } from '@huiqi/reports/words/zh';
 *
 * const item = { duty: 'demo', title: '年度报告', enterprise: 'E1', officer: null, round: '2026', opens: '2026-01-01', due: '2026-06-30', ends: '2026-06-30', at: null, done: null } as const;
 * const asOf = '2026-05-01';
 * const calendar = calendarAsKnown({ id: 'demo', notices: [] }, asOf);
 * const plan = alarmPlan([item], { leads: [{ amount: 1, unit: 'month' }] }, { calendar, asOf }).value;
 * const { text } = toIcs(plan, { speech: speech('zh', reportsZh), stamp: '2026-05-01T01:00:00Z', name: '示例提醒' });
 * text.includes('DTSTART;VALUE=DATE:20260630\r\n'); // => true
 * text.includes('TRIGGER;VALUE=DATE-TIME:20260530T010000Z\r\n'); // => true
 * ```
 */
export function toIcs(alarms: Alarms, options: IcsOptions): IcsFile {
  const { stamp, name, speech, ringAt = '09:00', role = null, before = {} } = options;
  const made = stampOf(stamp);
  const calendar = ical({
    // The library writes the name as it is given.
    name: escaped(icsText(name), false),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'huiqi', product: 'alarms', language: speech.locale.toUpperCase() },
  });
  const ofItem = new Map<string, Alarm[]>(alarms.items.map(({ id }) => [id, []]));
  for (const alarm of alarms.alarms) {
    const rings = role === null ? alarm.to === null : alarm.to !== null && alarmText(alarm.to, 'zh') === role;
    if (rings && !alarm.silenced) ofItem.get(alarm.item)?.push(alarm);
  }
  const revisions: Record<string, IcsRevision> = {};
  for (const item of alarms.items) {
    const entry = entryOf(item, ofItem.get(item.id) ?? [], speech, ringAt);
    const revision = revisionOf(entry, before[item.id] ?? null);
    revisions[item.id] = revision;
    write(calendar, item.id, entry, revision.sequence, made);
  }
  for (const [id, last] of Object.entries(before)) {
    // What is gone is called off once and then forgotten.
    if (revisions[id] !== undefined || last.cancelled) continue;
    const { due, at, summary, sequence } = last;
    const gone: Entry = { due, at, cancelled: true, rings: [], summary, description: '', duty: '' };
    const revision = revisionOf(gone, last);
    revisions[id] = revision;
    write(calendar, id, gone, sequence + 1, made);
  }
  return { text: alarmsLast(calendar.toString()), revisions };
}

/** What an event says. */
interface Entry {
  readonly duty: string;
  readonly due: LocalDate;
  readonly at: string | null;
  readonly cancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly rings: readonly { readonly id: string; readonly moment: string; readonly text: string }[];
}

function entryOf(item: AlarmedItem, alarms: readonly Alarm[], speech: ReportsSpeech, ringAt: string): Entry {
  const { due, at, duty } = item;
  const cancelled = item.state === 'done' || item.state === 'late';
  const { summary, check, description } = icsWords(item, speech);
  const rings = alarms.map(({ id, day, level, kind }) => {
    const text = kind === 'check' ? check : summary;
    return {
      id,
      moment: momentOf(day, ringAt).toISOString(),
      text: level === null ? text : speech.say('reports.ics.level', { level, title: text }),
    };
  });
  return { duty, due, at, cancelled, summary, description, rings: cancelled ? [] : rings };
}

function revisionOf(entry: Entry, last: IcsRevision | null): IcsRevision {
  const { due, at, cancelled, summary } = entry;
  const digest = digestOf(safe(entry));
  const first = cancelled ? 1 : 0;
  const sequence = last === null ? first : last.digest === digest ? last.sequence : last.sequence + 1;
  return { sequence, digest, cancelled, due, at, summary };
}

/** The entry as it is written, so that a text that cannot be does not stop the digest. */
function safe(entry: Entry): Entry {
  const rings = entry.rings.map((ring) => ({ ...ring, text: icsText(ring.text) }));
  return { ...entry, rings, summary: icsText(entry.summary), description: icsText(entry.description) };
}

function write(calendar: ICalCalendar, id: string, entry: Entry, sequence: number, stamp: Date): void {
  const { due, at, cancelled, summary, description, rings, duty } = safe(entry);
  const event = calendar.createEvent({
    id: `${id}@huiqi`,
    sequence,
    stamp,
    start: at === null ? wholeDay(due) : momentOf(due, at),
    allDay: at === null,
    summary,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A duty takes no time of the day: it must not show its reader as busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(description === '' ? {} : { description }),
    ...(duty === '' ? {} : { categories: [{ name: icsText(duty) }] }),
  });
  for (const { id: alarm, moment, text } of rings) {
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: new Date(moment),
      description: text,
      x: { 'X-WR-ALARMUID': alarm },
    });
  }
}
