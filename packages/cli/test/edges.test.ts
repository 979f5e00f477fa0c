import { describe, expect, test } from 'vitest';
import { call, dataOf, fileIn, linesFrom, scratch } from './support.ts';

const days = ['--as-of', '2026-06-01', '--known-on', '2026-06-01'];
const rule = {
  id: 'cn-3502.edge.half',
  title: '减半',
  source: { document: '示例文件' },
  evidence: 'copy',
  inForce: { from: '2023-01-01', to: null },
  textDay: 'accept',
  when: { left: { fact: 'enterprise.city' }, eq: { const: '350200' } },
  then: { waive: { pay: { const: '60%' }, basis: 'policy' } },
};
const pack = {
  id: 'cn-3502.edge',
  version: '1.0.0',
  kind: 'law',
  title: { zh: '示例', en: 'example' },
  division: '350200',
  documents: {
    示例文件: {
      title: '示例文件',
      issuer: '示例',
      publishedOn: '2022-12-26',
      inForce: { from: '2023-01-01', to: null },
      status: 'in-force',
      evidence: 'copy',
    },
  },
  parameters: [],
};
const fileOf = (change: object, more: object = {}) =>
  fileIn(scratch(), 'pack.json', { ...pack, ...more, rules: [{ ...rule, ...change }] });

describe('a pack', () => {
  test.each(['厦门', '999999', '3502'])(
    'that compares a place with %s never applies, so lint refuses it',
    async (value) => {
      const when = { left: { fact: 'enterprise.city' }, eq: { const: value } };
      const { code, out } = await call(['pack', 'lint', fileOf({ when })]);
      expect(code).toBe(1);
      expect(out).toContain(value);
    },
  );

  test('of a place that is none is refused, and of an abolished one told its successor', async () => {
    const none = await call(['pack', 'lint', fileOf({}, { division: '999999' })]);
    expect(none).toMatchObject({ code: 1, out: expect.stringContaining('999999') as string });
    const former = await call(['pack', 'lint', fileOf({}, { division: '371202' })]);
    expect(former.out).toContain('370116');
  });

  test.each([{ left: { fact: 'enterprise.city' } }, { left: { fact: 'constructor' }, eq: { const: 'x' } }, {}])(
    'with the condition %j has no page, and a sentence says why',
    async (when) => {
      const { code, err, out } = await call(['pack', 'page', fileOf({ when })]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('huiqi pack lint');
    },
  );

  test('with two outcomes is not told to write the one it has', async () => {
    const then = { ...rule.then, stack: { by: 'best' } };
    const { out } = await call(['pack', 'lint', fileOf({ then })]);
    expect(out).not.toContain('是否想写');
  });
});

describe('a calendar file', () => {
  const hours = {
    document: '示例办公时间',
    evidence: 'official',
    publishedOn: '2026-01-01',
    inForce: { from: '2026-01-01', to: null },
    sessions: [{ from: '09:00', to: '12:00' }],
  };
  const line = linesFrom([{ clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2026-05-11' } }]);

  test('may say office hours alone', async () => {
    const file = fileIn(scratch(), 'own.json', { id: 'own', officeHours: [hours] });
    expect((await call(['due', ...days, '--calendar', file], line)).code).toBe(0);
  });

  test('with an item that is not read is refused: its days would silently be working days', async () => {
    const file = fileIn(scratch(), 'own.json', { id: 'own', notices: [], holiday: ['2026-05-20'] });
    const { code, err } = await call(['due', ...days, '--calendar', file], line);
    expect(code).toBe(2);
    expect(err).toContain('holiday');
  });
});

describe('a line of huiqi alarms', () => {
  test.each(['clock', 'duty'])(
    'whose %s lacks its day says the misspelt event, and what the right one is called',
    async (kind) => {
      const asked =
        kind === 'clock'
          ? { clock: 'cn.complaint.accept', events: { 'complaint.recieved': '2026-05-11' } }
          : { duty: 'cn.device.production-renewal', events: { 'deviceProduction.expire': '2026-12-31' } };
      const [answer] = dataOf<{ error: { message: string; issues: { message: string }[] } }>(
        await call(['alarms', ...days], linesFrom([{ facts: {}, ...asked }])),
      );
      expect(answer?.error.message).not.toMatch(/complaint\.received|deviceProduction\.expires/u);
      expect(answer?.error.issues[0]?.message).toMatch(/是否想写“(complaint\.received|deviceProduction\.expires)”/u);
    },
  );
});

test('findings of a line call facts and sources by their names, also where no words are asked for', async () => {
  const order = {
    id: 'o',
    institute: null,
    acceptedOn: '2026-03-02',
    dueOn: null,
    paidOn: null,
    lines: [{ item: 'x', service: 'calibration', instrumentId: null, quantity: 1, listFen: 100 }],
  };
  const [answer] = dataOf<{ issues: { message: string }[] }>(
    await call(
      ['waiver', ...days],
      linesFrom([{ facts: { 'line.quantity': 2 }, events: { accept: '2017-01-01' }, order, instruments: [] }]),
    ),
  );
  const said = answer?.issues.map(({ message }) => message).join('\n');
  expect(said).toContain('事实“受理”：所填的日期 2017-01-01、收费单 2026-03-02说法不一');
  expect(said).toContain('事实“数量”：所填的事实、收费单说法不一');
});
