/** The verbs that decide, with their arguments and a line of each; `at` makes lines differ as those of a bureau do. */
export const verbs = {
  size: {
    argv: ['--division', '330304'],
    line: (at: number) => ({
      facts: {
        'enterprise.industryDivision': ['13', '51', '27', '62'][at % 4],
        'enterprise.employees': at % 900,
        'enterprise.revenue': (at % 5000) * 1_000_000,
      },
      events: { classify: '2026-03-02' },
    }),
  },
  award: {
    argv: ['--division', '330304'],
    line: (at: number) => ({
      award: 'cn.quality-award',
      facts: { 'enterprise.registeredOn': `20${String(10 + (at % 12))}-01-01` },
      events: { filing: '2026-04-28' },
    }),
  },
  due: {
    argv: [],
    line: (at: number) => ({
      clock: 'cn.complaint.accept',
      facts: {},
      events: { 'complaint.received': `2026-0${String(1 + (at % 9))}-15` },
    }),
  },
  waiver: {
    argv: ['--division', '330304'],
    line: (at: number) => ({
      facts: {},
      order: {
        id: `o${at}`,
        institute: null,
        acceptedOn: '2026-03-02',
        dueOn: null,
        paidOn: null,
        lines: [
          {
            item: 'weighbridge',
            service: 'verification',
            instrumentId: 'i1',
            quantity: 1 + (at % 5),
            listFen: 150_000,
          },
        ],
      },
      instruments: [{ id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: at % 3 === 0 ? null : 'trade' }],
    }),
  },
  alarms: {
    argv: [],
    line: (at: number) => ({
      duty: 'demo',
      title: '年度报告',
      enterprise: `E${at}`,
      officer: `O${at % 60}`,
      due: `2026-${String(1 + (at % 12)).padStart(2, '0')}-20`,
    }),
  },
} as const;

/** A verb. */
export type VerbName = keyof typeof verbs;

/** Where among the lines the hostile one stands. */
export const hostileAt = 777;

/** A line of 2,000 nested levels: records within records. */
export const hostileLine = `{"id":"deep","facts":{"x":${'{"records":[{"x":'.repeat(2000)}1${'}],"completeOver":null}'.repeat(2000)}}}`;

/** The lines of a verb, one after the other. */
export function* linesOf(verb: VerbName, count: number): Generator<string> {
  const { line } = verbs[verb];
  for (let at = 0; at < count; at += 1) yield at === hostileAt ? hostileLine : JSON.stringify({ id: at, ...line(at) });
}
