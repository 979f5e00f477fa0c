import type { Condition, Outcome, Parameter, Rule, SealedPack, Term } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import type { Picks } from './answers.ts';

const inForce = { from: '2012-01-01', to: null } as const;
const groups = ['a', 'b'] as const;
const pausable = ['testing', 'hearing'];

/** Parameters that made-up rules look up: one that has gaps, one that is closed, one that no document set before 2020. */
const parameters: readonly Parameter[] = [
  table(
    'made.rate',
    'ratio',
    ['device.class'],
    [
      ['II', '30%'],
      ['III', '60%'],
    ],
  ),
  table(
    'made.sum',
    'fen',
    ['line.quantity'],
    [
      [1, '100元'],
      [2, '200元'],
    ],
  ),
  { ...table('made.late', 'ratio', [], [['', '80%']]), rows: [row({}, '80%', '2020-01-01')] },
];

function row(match: Record<string, string | number>, value: string, from = inForce.from as string) {
  const source = { document: '示例文件' };
  return {
    match,
    value,
    source,
    evidence: 'copy',
    inForce: { from, to: null },
  } as unknown as Parameter['rows'][number];
}

function table(
  id: string,
  type: Parameter['type'],
  keys: readonly string[],
  rows: readonly (readonly [string | number, string])[],
): Parameter {
  return {
    id,
    title: id,
    type,
    keys,
    rows: rows.map(([key, value]) => row(keys[0] === undefined ? {} : { [keys[0]]: key }, value)),
  } as unknown as Parameter;
}

/** A pack of invented rules of every outcome: waivers with caps, bars, documents, deferrals, refunds; clocks; awards. */
export function madePack(pick: Picks): SealedPack {
  const one = <T>(values: readonly T[]): T => values[pick(values.length)] as T;
  const perhaps = <T>(value: () => T, odds = 3): T | undefined => (pick(odds) === 0 ? value() : undefined);
  const flag = (fact: string): Condition => ({ left: { fact }, eq: { const: true } });
  const span = () => ({ amount: 1 + pick(3), unit: one(['year', 'month', 'day'] as const), toward: 'before' as const });
  /** What a rule that derives a fact may ask: nothing that is derived itself. */
  const plain = (): Condition =>
    one<() => Condition>([
      () => flag('enterprise.highTech'),
      () => ({ left: { fact: 'enterprise.employees' }, lt: { const: 300 } }),
      () => ({ judged: 'made.clause-0', text: '需要判断' }) as unknown as Condition,
      () => ({ none: 'violations', where: flag('it.serious'), within: span() }),
    ])();
  const leaf = (): Condition =>
    one<() => Condition>([
      plain,
      () => flag('line.commissioned'),
      () => flag('enterprise.independent'),
      () => flag('enterprise.aboveScale'),
      () => ({ left: { fact: 'enterprise.size' }, in: { const: ['micro', 'small'] } }),
      () => ({ left: { fact: 'enterprise.employees' }, lt: { const: 300 } }),
      () => ({ judged: `made.clause-${String(pick(2))}`, text: '需要判断' }) as unknown as Condition,
      () => ({ none: 'violations', where: flag('it.serious'), within: span() }),
      () => ({ some: 'holdings', where: { left: { fact: 'it.level' }, eq: { const: 'city' } } }),
      () => ({ every: 'applicants', where: { left: { fact: 'it.taxableIncome' }, lt: { const: '100万元' } } }),
      () => ({ count: 'accidents', where: { not: flag('it.ownFault') }, lte: 1 }),
      () => ({ every: 'controlled', where: { none: 'it.accidents', where: flag('it.ownFault') } }),
      () => ({ every: 'controlled', where: flag('it.enterprise.aboveScale') }),
      () => ({
        every: 'applicants',
        where: { any: [flag('enterprise.highTech'), { left: { fact: 'it.kind' }, eq: { const: 'person' } }] },
      }),
      () =>
        ({
          none: 'violations',
          within: { amount: 2, unit: 'edition', toward: 'before', series: 'made.award' },
        }) as unknown as Condition,
      () => ({ left: { fact: 'applicants.count' }, gte: { const: 1 } }),
      () => ({ left: { fact: 'enterprise.registeredOn' }, lte: { day: span() } }),
      () => ({ left: { fact: 'enterprise.revenue' }, gte: { param: 'made.sum', by: ['line.quantity'] } }),
      () => ({
        left: {
          formula: 'shareOf',
          args: { part: { fact: 'enterprise.revenue' }, whole: { fact: 'enterprise.assets' } },
        },
        gte: { const: '10%' },
      }),
    ])();
  const when = (): Condition =>
    one<() => Condition>([
      () => ({ all: [] }),
      leaf,
      () => ({ all: [leaf(), leaf()] }),
      () => ({ any: [leaf(), leaf()] }),
      () => ({ not: leaf() }),
      () => ({ atLeast: 2, of: [leaf(), leaf(), leaf()] }),
    ])();
  const ratio = (): Term =>
    one<() => Term>([
      () => ({ const: one(['10%', '50%', '100%']) }),
      () => ({ param: 'made.rate', by: ['device.class'] }),
      () => ({ param: 'made.late' }),
    ])();
  const sum = (): Term =>
    one<() => Term>([
      () => ({ const: one(['1元', '500元']) }),
      () => ({ fact: 'line.base' }),
      () => ({ param: 'made.sum', by: ['line.quantity'] }),
    ])();
  const form = () =>
    one<() => object>([
      () => ({ off: ratio() }),
      () => ({ pay: ratio() }),
      () => ({ amount: sum() }),
      () => ({ zero: true }),
      () => ({ defer: { amount: 3, unit: 'month', roll: one(['none', 'workday'] as const) } }),
    ])();
  const proof = () => ({
    kind: one(['licence', 'commitment']),
    ...(perhaps(() => ({ essential: true }), 2) ?? {}),
    ...one([{}, { per: 'calendar-year' }, { valid: { amount: 1, unit: 'year' } }]),
  });
  const made: Omit<Rule, 'id' | 'title' | 'source' | 'evidence' | 'inForce'>[] = [];
  const add = (then: object, textDay = 'accept', group: string | null = one(groups)): void => {
    const given = group === null ? undefined : perhaps(leaf, 5);
    made.push({
      textDay,
      ...(given === undefined ? {} : { given }),
      when: group === null ? plain() : when(),
      then: then as Outcome,
      ...(group === null ? {} : { group }),
    });
  };
  const times = (most: number, run: () => void): void => {
    for (let left = pick(most + 1); left > 0; left -= 1) run();
  };
  times(4, () => {
    const shown = perhaps(proof);
    const own = { ...form(), basis: one(['statutory', 'policy']), ...(shown === undefined ? {} : { proof: shown }) };
    add({ waive: own }, one(['accept', 'accept', 'filing', 'due', 'pay']));
  });
  times(2, () => {
    const ceiling = perhaps(ratio);
    const by = one(['best', 'sequential', 'additive', 'exclusive', 'top-up']);
    add({ stack: { by, ...(ceiling === undefined ? {} : { ceiling }) } });
  });
  times(2, () => {
    const per = one(['line', 'order', 'enterprise', 'programme']);
    const over = per === 'enterprise' || per === 'programme' ? { over: one(['year', 'ever']) } : {};
    const limit = one([{ limit: sum() }, { count: { const: 2 } }]);
    add({ cap: { ...limit, per, ...over } }, one(['accept', 'filing']));
  });
  times(2, () => add({ deny: { groups: [one(groups)], ...(perhaps(() => ({ presumed: 'clear' })) ?? {}) } }));
  times(1, () =>
    add(
      { refund: { rate: ratio(), basis: 'policy', ...(perhaps(() => ({ less: { fact: 'line.received' } })) ?? {}) } },
      one(['accept', 'pay']),
    ),
  );
  times(1, () => add({ surcharge: { rate: ratio(), on: one(['list', 'payable']) } }, one(['accept', 'pay'])));
  times(1, () => add({ remit: { amount: sum() } }));
  times(1, () => add({ charge: { amount: sum() } }));
  times(1, () => add({ multiply: { by: ratio() } }));
  times(2, () =>
    add({ derive: 'enterprise.independent', term: { const: pick(2) === 0 } }, one(['classify', 'accept']), null),
  );
  // A fact of a record has to be derived by some rule.
  add({ derive: 'enterprise.aboveScale', term: { const: pick(2) === 0 } }, 'classify', null);
  times(1, () => add({ derive: 'enterprise.aboveScale', term: { const: pick(2) === 0 } }, 'accept', null));
  times(2, () => add({ eligible: {} }, 'filing', 'made.award'));
  times(1, () => add({ bar: {} }, 'filing', 'made.award'));
  times(2, () => {
    const exclusions = perhaps(() => ({ exclusions: pausable }), 2) ?? {};
    const counted = { amount: 1 + pick(60), unit: one(['workday', 'day', 'month', 'hour'] as const) };
    add({ due: { span: counted, ...exclusions } }, one(['complaint.received', 'accept']), 'made.clock');
  });
  times(1, () => add({ restart: {} }, 'jurisdiction.disputed', 'made.clock'));
  times(1, () =>
    add(
      { recur: { every: { amount: 1, unit: 'year' }, anchor: 'filing', mode: one(['fixed', 'chain']) } },
      'duty.due',
      'made.duty',
    ),
  );
  return sealPack({
    id: 'test.answering',
    version: '1.0.0',
    kind: 'example',
    title: { zh: '虚构', en: 'made up' },
    division: null,
    documents: {
      示例文件: {
        title: '示例文件',
        issuer: '示例区',
        publishedOn: null,
        inForce,
        status: 'in-force',
        evidence: 'copy',
      },
    },
    parameters: parameters as Parameter[],
    rules: made.map((rule, index): Rule => {
      const id = `made.rule-${String(index)}`;
      return {
        id,
        title: `示例规则${String(index)}`,
        source: { document: '示例文件' },
        evidence: 'copy',
        inForce,
        ...rule,
      } as Rule;
    }),
    notFound: [],
  });
}
