import { describe, expect, test } from 'vitest';
import { call, dataOf, fileIn, linesFrom, scratch } from './support.ts';

interface Due {
  readonly determination: {
    readonly outcome: string;
    readonly value?: { readonly strict: string; readonly at: string | null };
    readonly possible?: readonly { readonly strict: string }[];
    readonly missing?: readonly { readonly kind: string; readonly name: string }[];
    readonly cautions: readonly { readonly code: string }[];
  };
  readonly words?: readonly { readonly text: string }[];
}

const on = (day: string) => ['--as-of', day, '--known-on', day];
const due = async (argv: readonly string[], line: object): Promise<Due | undefined> =>
  dataOf<Due>(await call(['due', ...argv], linesFrom([{ facts: {}, ...line }])))[0];

const notice = { document: '示例放假通知', evidence: 'copy', publishedOn: '2026-11-10', status: 'official' } as const;
const hours = {
  document: '示例办公时间',
  evidence: 'official',
  publishedOn: '2026-01-01',
  inForce: { from: '2026-01-01', to: null },
  sessions: [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ],
};

describe('a calendar that is brought', () => {
  const contact = {
    clock: 'cn-4404.demand.contact',
    facts: { 'clock.time': '11:30' },
    events: { 'demand.received': '2026-09-30' },
  };
  const place = ['--division', '440400', ...on('2026-09-30')];

  test('gives office hours, as a file or as an option', async () => {
    const without = await due(place, contact);
    expect(without?.determination.missing).toMatchObject([{ kind: 'calendar', name: 'officeHours' }]);
    const file = fileIn(scratch(), 'own.json', { id: 'own', notices: [], officeHours: [hours] });
    for (const given of [
      ['--calendar', file],
      ['--office-hours', '09:00-12:00,14:00-18:00'],
    ]) {
      const answer = await due([...place, ...given], contact);
      expect(answer?.determination.value).toMatchObject({ strict: '2026-09-30', at: '14:30' });
    }
  });

  test('completes the next year, and leaves this one as it is', async () => {
    const days = { '2027-01-01': 'holiday', '2027-01-04': 'lieu' };
    const file = fileIn(scratch(), 'own.json', { id: 'own', notices: [{ ...notice, years: [2027], days }] });
    const line = { clock: 'cn.complaint.accept', events: { 'complaint.received': '2026-12-24' } };
    const open = await due(on('2026-12-24'), line);
    expect(open?.determination.outcome).toBe('undetermined');
    const closed = await due([...on('2026-12-24'), '--calendar', file], line);
    expect(closed?.determination.value?.strict).toBe('2027-01-06');
    const early = await due([...on('2026-11-09'), '--calendar', file], line);
    expect(early?.determination.outcome).toBe('undetermined');
  });

  test('is taken by every verb that counts days', async () => {
    const verbs = ['due', 'alarms', 'size', 'waiver', 'award', 'award-plan', 'award-ladder'];
    for (const verb of [...verbs, 'pack test', 'pack diff']) {
      const { out } = await call([...verb.split(' '), '--help']);
      expect(out, verb).toContain('--calendar FILE');
      expect(out, verb).toContain('--office-hours 09:00-12:00,14:00-18:00');
    }
  });

  test.each([
    [
      { id: 'x', notices: [{ ...notice, years: [2027], days: { '2027-04-20': 'holiday', '2027-2-3': 'lieu' } }] },
      '2027-2-3',
    ],
    [{ id: 'x', notices: [{ ...notice, years: [2027], days: {} }] }, '没有一个法定节假日'],
    [{ id: 'x', notices: [{ ...notice, years: [], days: { '2027-04-20': 'off' } }] }, 'notices.0.days.2027-04-20'],
    [{ id: 'x', notices: [{ ...notice, publishedOn: '10 Nov', years: [], days: {} }] }, 'notices.0.publishedOn'],
    [{ id: 'x', notices: [], officeHours: [{ ...hours, sessions: [{ from: '18:00', to: '09:00' }] }] }, '办公时间有误'],
    [{ id: 'x', notices: [], officeHours: [{ ...hours, sessions: [{ from: '9', to: '12:00' }] }] }, '不是时刻'],
    [[], '不是合乎要求的工作日历'],
  ])('that is none is told before any line: %#', async (content, told) => {
    const file = fileIn(scratch(), 'own.json', content);
    const called = await call(['due', ...on('2026-12-24'), '--calendar', file], linesFrom([{ facts: {} }]));
    expect([called.code, called.out]).toEqual([2, '']);
    expect(called.err).toContain(told);
  });

  test.each(['9-12', '09:00-12:00,11:00-18:00', '12:00-09:00', 'x'])(
    'hours that are none are told: %s',
    async (text) => {
      const called = await call(['due', ...on('2026-12-24'), '--office-hours', text], '');
      expect(called.code).toBe(2);
      expect(called.err).toContain('09:00-12:00,14:00-18:00');
    },
  );
});

describe('a year without a notice', () => {
  test('answers a limit in days that ends on a plain weekday, with a caution', async () => {
    const line = { clock: 'cn.registration.change', events: { 'registration.changed': '2026-12-14' } };
    const answer = await due([...on('2026-12-14'), '--say'], line);
    expect(answer?.determination.value?.strict).toBe('2027-01-13');
    expect(answer?.determination.cautions.map(({ code }) => code)).toContain('calendar.unannounced');
    expect(answer?.words?.map(({ text }) => text).join('\n')).toContain('2027年的放假安排尚未公布');
  });

  test('gives every day still possible inside the reach of a holiday, in words too', async () => {
    const line = { clock: 'cn.registration.change', events: { 'registration.changed': '2026-12-03' } };
    const answer = await due([...on('2026-12-14'), '--say'], line);
    expect(answer?.determination.possible?.map(({ strict }) => strict)).toEqual([
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
    ]);
    expect(answer?.words?.map(({ text }) => text)).toContain(
      '届满日不早于2027年1月2日，通常为2027年1月4日，不晚于2027年1月7日，待放假安排公布后确定',
    );
  });
});

test.each([
  // 28, 29, 30 April, 5, 6, 7, 8 May: two Sundays are worked, the first to the fourth of May are off.
  ['2019-04-26', '2019-05-08'],
  ['2019-04-28', '2019-05-09'],
] as const)(
  'a complaint by the law of 2014, received on %s, is counted over Labour Day of 2019',
  async (received, day) => {
    const line = { clock: 'cn.consumer-law.complaint', events: { 'complaint.received': received } };
    expect((await due(on('2026-11-22'), line))?.determination.value?.strict).toBe(day);
  },
);
