import { describe, expect, test } from 'vitest';
import { call, dataOf, linesFrom } from './support.ts';

const on = (day: string) => ['--as-of', day, '--known-on', day];

interface Line {
  readonly determination: { readonly outcome: string; readonly missing?: readonly { readonly name: string }[] };
  readonly issues?: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

async function size(facts: object): Promise<Line | undefined> {
  const events = { classify: '2026-06-01' };
  const called = await call(['size', ...on('2026-06-01')], linesFrom([{ id: 'a', facts, events }]));
  return dataOf<Line>(called)[0];
}

describe('size', () => {
  test.each([
    ['5', { 'enterprise.employees': 40, 'enterprise.revenue': 600_000_000, 'enterprise.assets': 100_000_000 }, '05'],
    ['8', { 'enterprise.employees': 400, 'enterprise.revenue': 5_000_000_000 }, '08'],
    ['7', { 'enterprise.employees': 400, 'enterprise.revenue': 5_000_000_000 }, '07'],
    ['1', { 'enterprise.revenue': 5_000_000_000 }, '01'],
  ])('a division of one digit (%s) is no division and decides nothing', async (division, facts, meant) => {
    const line = await size({ ...facts, 'enterprise.industryDivision': division });
    expect(line?.determination.outcome).toBe('undetermined');
    expect(line?.determination.missing?.map(({ name }) => name)).toContain('enterprise.industryDivision');
    expect(line?.issues?.[0]?.code).toBe('industry.zero');
    expect(line?.issues?.[0]?.message).toContain(meant);
  });

  test('a number of people below zero is asked for again', async () => {
    const facts = { 'enterprise.industryDivision': '13', 'enterprise.revenue': 50_000_000_000 };
    for (const employees of [-3, -300]) {
      const line = await size({ ...facts, 'enterprise.employees': employees });
      expect(line?.determination).toMatchObject({
        outcome: 'undetermined',
        missing: [{ name: 'enterprise.employees' }],
      });
      expect(line?.issues).toMatchObject([{ code: 'rules.fact.range', path: ['facts', 'enterprise.employees'] }]);
    }
  });
});

describe('--division', () => {
  const due = (division: string) =>
    call(
      ['due', ...on('2026-06-01'), '--division', division],
      linesFrom([{ id: 'a', clock: 'cn-3701.demand', facts: {}, events: { 'demand.received': '2026-06-01' } }]),
    );

  test('an abolished one is told with what took its place', async () => {
    const { err } = await due('371202');
    expect(err).toContain('371202（莱城区）已撤销，现为 370116');
    expect((await due('370116')).err).toBe('');
  });

  test.each(['999999', '厦门', '810000', '3502'])('%s is refused', async (division) => {
    const { code, err, out } = await due(division);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(division);
    expect(err).toContain('怎么办');
  });
});

describe('waiver', () => {
  const orderOf = (item: string, service: string) => ({
    id: 'o',
    institute: null,
    acceptedOn: '2024-06-01',
    dueOn: null,
    paidOn: null,
    lines: [{ item, service, instrumentId: null, quantity: 1, listFen: null }],
  });
  const waiver = async (order: object, facts: object, division = '350000') => {
    const line = { id: 'a', instruments: [], order, facts };
    return dataOf<Line>(await call(['waiver', ...on('2024-06-01'), '--division', division], linesFrom([line])))[0];
  };

  test.each([
    ['a boiler of no capacity', 'equipment.capacity', { num: 0, den: 1 }],
    ['a lift without floors', 'equipment.floors', 0],
    ['no goods', 'trademark.goods', 0],
    ['a delay of minus one day', 'line.delayWorkdays', -1],
  ])('%s is an issue', async (_, name, value) => {
    const line = await waiver(orderOf('boiler.external', 'special-equipment'), { [name]: value });
    expect(line?.determination.outcome).toBe('undetermined');
    expect(line?.issues).toMatchObject([{ code: 'rules.fact.range', path: ['facts', name] }]);
  });

  test('an order without a line is answered by an error line', async () => {
    const called = await call(
      ['waiver', ...on('2024-06-01')],
      linesFrom([{ id: 'a', order: { ...orderOf('x', 'calibration'), lines: [] }, facts: {} }]),
    );
    expect(dataOf(called)).toMatchObject([{ id: 'a', error: { code: 'fees.order.empty' } }]);
  });
});
