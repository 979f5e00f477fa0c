import type { AlarmItem } from '@huiqi/calendar';
import { recipientAlarms } from '@huiqi/calendar';
import { printable } from '@huiqi/kernel';
import { digestOfText } from '@huiqi/kernel/digest';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { type IcsOptions, toIcs } from '../src/ics.ts';
import { planOf, task } from './alarm-samples.ts';
import { en, zh } from './speeches.ts';

const options: IcsOptions = { speech: zh, stamp: '2026-10-14T01:00:00Z', name: '示例区局提醒' };
const octets = (text: string) => new TextEncoder().encode(text).length;

/** The parser does not know that a name is a text, and leaves its escapes. */
function nameOf(calendar: ICAL.Component): string {
  const raw = (calendar.getFirstPropertyValue('name') as string | null) ?? '';
  return raw.replace(/\\([\\;,n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

/** A text with one kind of line end, and a space for what no text may hold. */
function plain(given: string): string {
  const kept = [...given.replace(/\r\n?/g, '\n')];
  const spaced = kept.map((each) => ((each < ' ' && each !== '\n' && each !== '\t') || each === '\u007f' ? ' ' : each));
  return printable(spaced.join(''));
}

/** What a calendar program makes of a file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => event.getFirstPropertyValue(name);
      return {
        uid: value('uid'),
        summary: value('summary') as string,
        description: value('description') as string | null,
        start: String(value('dtstart')),
        stamp: String(value('dtstamp')),
        status: value('status'),
        sequence: value('sequence'),
        categories: value('categories'),
        alarms: event.getAllSubcomponents('valarm').map((alarm) => ({
          action: alarm.getFirstPropertyValue('action'),
          trigger: String(alarm.getFirstPropertyValue('trigger')),
          text: alarm.getFirstPropertyValue('description') as string,
          id: alarm.getFirstPropertyValue('x-wr-alarmuid'),
        })),
      };
    }),
  };
}

describe('the calendar file', () => {
  const plan = planOf([task]);
  const { text } = toIcs(plan, options);
  const { calendar, events } = read(text);

  test('has one event on the due day, with the alarms at the leads and when late', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('示例区局提醒');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: `${plan.items[0]?.id}@huiqi`,
      summary: '落实整改（示例食品有限公司）',
      start: '2026-10-31',
      stamp: '2026-10-14T01:00:00Z',
      status: 'CONFIRMED',
      sequence: 0,
      categories: 'demo.task',
    });
    expect(events[0]?.alarms).toEqual(
      [
        ['2026-10-13', '黄'],
        ['2026-10-22', '橙'],
        ['2026-11-01', '红'],
      ].map(([day, level]) => ({
        action: 'DISPLAY',
        trigger: `${day}T01:00:00Z`,
        text: `【${level}】落实整改（示例食品有限公司）`,
        id: plan.alarms.find((alarm) => alarm.day === day && alarm.to === null)?.id,
      })),
    );
    expect(events[0]?.description).toBe(
      '可办理起始日：2026年9月1日\n办理截止日：2026年10月31日\n逾期后果：列入负面清单\n依据：示例办法第三条',
    );
  });

  test('is whole-day or UTC, in lines of at most 75 octets that end in CRLF, alarms behind the properties', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261031\r\n');
    expect(text).not.toMatch(/TZID|VTIMEZONE|O007/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => octets(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    expect(lines.some((line) => line.startsWith(' ')) && lines.every((line) => !line.includes('\ufffd'))).toBe(true);
    expect(text).not.toMatch(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/);
  });

  test('has the same bytes in every time zone', () => {
    expect(digestOfText(text)).toBe('sha256:ab03ba52b7d4e4f577aef16dc3fe65c90672e9af4cc963f6411ab3ac6278a197');
  });

  test('rings at another time of day, and at a moment where the text names one', () => {
    const at = { ...task, at: '17:30' };
    const own = read(toIcs(planOf([at]), { ...options, ringAt: '08:30' }).text).events[0];
    expect([own?.start, own?.alarms[0]?.trigger]).toEqual(['2026-10-31T09:30:00Z', '2026-10-13T00:30:00Z']);
    expect(read(toIcs(planOf([{ ...task, at: '24:00' }]), options).text).events[0]?.start).toBe('2026-10-31T16:00:00Z');
    // Before eight in the morning in China it is still the day before in UTC.
    expect(read(toIcs(planOf([{ ...task, at: '07:00' }]), options).text).events[0]?.start).toBe('2026-10-30T23:00:00Z');
  });

  test('speaks English where asked, and for a role rings what tells it', () => {
    const english = read(toIcs(plan, { ...options, speech: en }).text).events[0];
    expect(english?.description).toContain('Due on: 31 October 2026');
    const told = recipientAlarms(plan, 'role', '科长');
    expect(
      read(toIcs(told, { ...options, role: '科长' }).text).events[0]?.alarms.map(({ trigger }) => trigger),
    ).toEqual(['2026-11-02T01:00:00Z']);
  });

  test.each(['2026-10-14', '2026-10-14T09:00:00+08:00', '2026-02-30T01:00:00Z', ''])(
    'refuses the stamp %j',
    (stamp) => {
      expect(() => toIcs(plan, { ...options, stamp })).toThrow('reports.ics.stamp');
      expect(() => toIcs(plan, { ...options, ringAt: '9:00' })).toThrow('reports.ics.time');
    },
  );
});

describe('the next issue', () => {
  const issue = (items: readonly AlarmItem[], asOf: '2026-10-14' | '2026-11-03', before = {}) =>
    toIcs(planOf(items, asOf), { ...options, before });
  const first = issue([task], '2026-10-14');
  const eventOf = (text: string) => read(text).events[0];

  test('says the same with the same sequence, and the same bytes', () => {
    const again = issue([task], '2026-10-14', first.revisions);
    expect(again).toEqual(first);
    expect(JSON.parse(JSON.stringify(first.revisions))).toEqual(first.revisions);
  });

  test('counts up what changed and keeps the id', () => {
    const moved = issue([{ ...task, due: '2026-11-30', ends: '2026-11-30' }], '2026-10-14', first.revisions);
    expect(eventOf(moved.text)).toMatchObject({ uid: eventOf(first.text)?.uid, sequence: 1, start: '2026-11-30' });
    const more = issue([{ ...task, due: '2026-12-01', ends: '2026-12-01' }], '2026-10-14', moved.revisions);
    expect(eventOf(more.text)?.sequence).toBe(2);
  });

  test('calls off what is done or gone, without alarms', () => {
    const done = issue([{ ...task, done: '2026-11-02' }], '2026-11-03', first.revisions);
    expect(eventOf(done.text)).toMatchObject({
      uid: eventOf(first.text)?.uid,
      status: 'CANCELLED',
      sequence: 1,
      alarms: [],
      summary: '已办结：落实整改（示例食品有限公司）',
    });
    const unkept = issue([{ ...task, done: '2026-11-02' }], '2026-11-03');
    expect(eventOf(unkept.text)).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    const gone = issue([], '2026-11-03', first.revisions);
    expect(eventOf(gone.text)).toMatchObject({ status: 'CANCELLED', sequence: 1, alarms: [], start: '2026-10-31' });
    expect(read(issue([], '2026-11-03', gone.revisions).text).events).toEqual([]);
    // Taken up again, it counts on.
    const back = issue([task], '2026-11-03', done.revisions);
    expect(eventOf(back.text)).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });

  test('tells what is late, and silences what was acknowledged', () => {
    const late = issue([{ ...task, acknowledged: '2026-10-20' }], '2026-11-03', first.revisions);
    expect(eventOf(late.text)).toMatchObject({ summary: '已逾期：落实整改（示例食品有限公司）', sequence: 1 });
    expect(eventOf(late.text)?.alarms.map(({ trigger }) => trigger.slice(0, 10))).toEqual(['2026-10-13', '2026-11-01']);
  });
});

describe('any title', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          '，',
          '；',
          ',',
          ';',
          '\\',
          '\\n',
          '\n',
          '\r\n',
          '"',
          ':',
          '检定',
          '👨‍👩‍👧‍👦',
          '🇨🇳',
          '𠮷',
          ' ',
          '\t',
          'BEGIN:VALARM',
          'END:VEVENT',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  test('comes out of a real parser as it went in, folded by whole characters', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, firm) => {
        const { text } = toIcs(planOf([{ ...task, title, enterpriseName: firm }]), { ...options, name: firm });
        const wanted = plain(`${title}（${firm}）`);
        const { calendar, events } = read(text);
        expect(events).toHaveLength(1);
        expect(events[0]?.summary).toBe(wanted);
        expect(events[0]?.alarms.map(({ text: said }) => said)).toEqual(
          ['黄', '橙', '红'].map((level) => `【${level}】${wanted}`),
        );
        const lines = text.split('\r\n');
        expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
        // A character cut in two would not survive its own encoding.
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
        expect(lines.some((line) => /\p{Cs}/u.test(line))).toBe(false);
        expect(nameOf(calendar)).toBe(plain(firm));
      }),
      runs(400),
    );
  });

  test('with half a character in it is still a text', () => {
    const { text } = toIcs(planOf([{ ...task, title: '半\ud83d个', enterpriseName: '\udc00' }]), options);
    expect(read(text).events[0]?.summary).toBe('半\ufffd个（\ufffd）');
  });
});
