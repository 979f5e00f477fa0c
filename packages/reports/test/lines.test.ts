import type { AwardAssessment } from '@huiqi/awards';
import type { AssessedLine, WaiverAssessment } from '@huiqi/fees';
import type { Citation, Determination, Ground, MissingFact } from '@huiqi/kernel';
import type { PairExplanation, Paired } from '@huiqi/pairing';
import { describe, expect, test } from 'vitest';
import {
  awardLine,
  changeTable,
  framed,
  impossibleNote,
  loadLines,
  officerExplanation,
  type PairingNames,
  pairExplanation,
  pairLines,
  pairReason,
  targetChart,
  toMarkdown,
  waiverExplanation,
  waiverLines,
} from '../src/index.ts';
import { en, zh } from './speeches.ts';

const speeches = { zh, en };
const frame = { speech: zh, asOf: '2026-11-22' } as const;
const citations: readonly Citation[] = [
  { document: '财税〔2017〕20号', article: '第一条', evidence: 'official' },
  { document: '示例文〔2026〕1号', evidence: 'report' },
];
const basis = { decidedOn: '2026-03-02', knownOn: '2026-03-02', packs: [], calendar: null } as const;
const about = { basis, citations, cautions: [], issues: [] } as const;
const labels = {
  facts: {
    'instrument.use': { title: { zh: '器具用途', en: 'use of the instrument' } },
    'line.service': {
      title: { zh: '服务类别', en: 'service' },
      words: { 'verification-mandatory': { zh: '强制检定', en: 'mandatory verification' } },
    },
    'enterprise.size': {
      title: { zh: '企业规模', en: 'size' },
      words: { small: { zh: '小型', en: 'small' } },
    },
  },
} as const;
const missing: readonly MissingFact[] = [{ kind: 'fact', name: 'instrument.use' }];

describe('the lines of an assessed fee order', () => {
  const service = 'verification-mandatory';
  const order = {
    id: 'F1',
    enterpriseId: 'E1',
    acceptedOn: '2026-03-02',
    lines: [
      { item: 'scale', service },
      { item: 'gauge', service },
      { item: 'meter', service },
    ],
  } as never;
  const line = (at: number, more: Partial<AssessedLine>): AssessedLine =>
    ({
      line: at,
      item: 'scale',
      list: 150000,
      charged: 150000,
      payable: 0,
      applied: [],
      refused: [],
      undecided: [],
      ...more,
    }) as AssessedLine;
  const rule = { rule: 'r', title: '强制检定不收费' };
  const free = line(0, {
    waived: { statutory: 150000, policy: 0 },
    applied: [{ ...rule, source: 0, basis: 'statutory', waived: 150000 }] as never,
  });
  const half = line(1, {
    item: 'gauge',
    waived: { statutory: 0, policy: 0 },
    payable: 150000,
    refused: [{ ...rule, grounds: [] }] as never,
    undecided: [
      { ...rule, matters: true, missing },
      { ...rule, matters: false, missing: [{ kind: 'fact', name: 'never asked' }] },
    ] as never,
  });
  const undecided = {
    ...about,
    outcome: 'undetermined',
    missing: [{ kind: 'fact', name: 'line.list', record: [2] }],
    atLeast: { lines: [free, half] },
  } as unknown as Determination<WaiverAssessment>;
  const named = { order, enterprise: '示例企业', itemName: (item: string) => `${item}检定`, labels, speech: zh };

  test('are the waivers that are certain, by law and month, and the lines that wait, with their questions', () => {
    expect(waiverLines(undecided, { ...named, group: { place: '东片区' } })).toEqual({
      lines: [
        {
          id: 'F1-1',
          enterpriseId: 'E1',
          enterprise: '示例企业',
          item: 'scale检定',
          policy: '财税〔2017〕20号第一条',
          basis: 'statutory',
          listFen: 150000,
          waivedFen: 150000,
          month: '2026-03',
          place: '东片区',
        },
      ],
      pending: [
        { id: 'F1-2', enterprise: '示例企业', item: 'gauge检定', missing: ['请填写：器具用途'] },
        { id: 'F1-3', enterprise: '示例企业', item: 'meter检定', missing: ['请填写：标准金额'] },
      ],
    });
  });

  test('have no question once everything is decided', () => {
    const decided = { ...about, outcome: 'determined', value: { lines: [free] } } as unknown as typeof undecided;
    expect(waiverLines(decided, named)).toMatchObject({ lines: [{ id: 'F1-1' }], pending: [] });
    const none = { ...about, outcome: 'not-applicable', grounds: [] } as unknown as typeof undecided;
    expect(waiverLines(none, named)).toEqual({ lines: [], pending: [] });
  });

  test.each([
    [
      'zh',
      '| 1 | scale检定 | 强制检定 | 1,500.00 | 1,500.00 | 0.00 | 0.00 | 强制检定不收费 |',
      '| 2 | 强制检定不收费 |  |',
    ],
    [
      'en',
      '| 1 | scale检定 | mandatory verification | 1,500.00 | 1,500.00 | 0.00 | 0.00 | 强制检定不收费 |',
      '**Rules that do not apply**',
    ],
  ] as const)('stand before the reasons in the explanation, in %s', (locale, first, refused) => {
    const text = toMarkdown(
      waiverExplanation(undecided, { ...named, title: '说明', subject: [] }, { ...frame, speech: speeches[locale] }),
    );
    expect(text).toContain(first);
    expect(text).toContain(refused);
    expect(text).not.toContain('合计');
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('# ', 2));
  });
});

describe('the line of an assessed award', () => {
  const subject = { holder: '示例企业', award: '区长质量奖', labels, speech: zh };
  const ground = {
    rule: 'r',
    about: 'instrument.use',
    what: 'eq',
    found: 'a',
    wanted: 'b',
    source: 1,
  } as unknown as Ground;

  test.each([
    [
      { outcome: 'determined', value: {} },
      'eligible',
      '列明的条件均已满足',
      '财税〔2017〕20号第一条；示例文〔2026〕1号',
    ],
    [{ outcome: 'undetermined', missing }, 'open', '请填写：器具用途', '财税〔2017〕20号第一条；示例文〔2026〕1号'],
    [{ outcome: 'not-applicable', grounds: [ground] }, 'barred', '器具用途', '示例文〔2026〕1号'],
  ])('of an answer that is %j', (answer, outcome, reason, citation) => {
    const line = awardLine({ ...about, ...answer } as unknown as Determination<AwardAssessment>, subject);
    expect(line).toMatchObject({ holder: '示例企业', award: '区长质量奖', outcome, citation });
    expect(line.reasons.join()).toContain(reason);
  });
});

describe('the lines of a pairing', () => {
  const names: PairingNames = {
    enterprise: (id) => `${id}公司`,
    post: (id) => (id === 'O1' ? '计量科' : ''),
    ranks: { chief: { zh: '科长', en: 'chief' } },
    labels,
    speech: zh,
  };
  const term = {
    term: 'park',
    code: 'pairing.park.inside',
    params: { park: '园区' },
    points: 0,
    weight: 2,
    cost: 0,
  } as const;
  const candidate = { officerId: 'O1', cost: 0, terms: [term] };
  const paired = {
    status: 'paired',
    enterprises: [{ enterpriseId: 'E1', officers: [candidate] }],
    loads: [{ officerId: 'O1', load: 1, capacity: 4, cost: 3 }],
    unserved: [{ enterpriseId: 'E2', places: 1, code: 'pairing.unserved.nobody' }],
    cost: { total: 12, byTerm: {} },
  } as unknown as Paired;

  test('hide the names of officers unless they are given', () => {
    const { pairs, loads, unpaired } = pairLines(paired, names);
    expect(pairs).toMatchObject([{ enterprise: 'E1公司', officerId: 'O1', officer: '***', post: '计量科' }]);
    expect(pairs[0]?.reasons).toHaveLength(1);
    expect(loads).toEqual([{ officerId: 'O1', officer: '计量科', load: 1, capacity: 4 }]);
    expect(unpaired).toMatchObject([{ enterprise: 'E2公司' }]);
    expect(pairLines(paired, { ...names, officer: () => '甲' }).pairs[0]?.officer).toBe('甲');
  });

  test('are none where no pairing is possible, and a note says why', () => {
    const witness = { code: 'pairing.witness.capacity', enterprises: ['E1'], officers: ['O1'], places: 1, shortBy: 1 };
    const impossible = { status: 'impossible', witness } as never;
    expect(pairLines(impossible, names)).toEqual({ pairs: [], loads: [], unpaired: [] });
    expect(impossibleNote(impossible, names)).toMatchObject([{ kind: 'note', tone: 'caution' }]);
    expect(impossibleNote(paired, names)).toEqual([]);
  });

  test('say ranks and sizes in words, and any other code as it is', () => {
    const said = (params: Record<string, string>) => pairReason({ code: 'pairing.rank.listed', params }, names);
    expect(said({ rank: 'chief', size: 'small' })).toBe(said({ rank: '科长', size: '小型' }));
    expect(() => said({ rank: 'constructor', size: 'toString' })).not.toThrow();
  });

  test('of changes name both officers', () => {
    const change = { enterpriseId: 'E1', from: 'O1', to: 'O2', code: 'pairing.change.officerGone', params: {} };
    const [row] = changeTable({ changed: [change] }, names).rows;
    expect(row).toMatchObject({ id: 'E1', enterprise: 'E1公司', from: 'O1（计量科）', to: 'O2' });
  });

  test('of loads are zero where there is no pairing, and name officers in findings', () => {
    const finding = {
      code: 'pairing.coverage.doubly',
      enterpriseId: 'E1',
      officerId: 'O1',
      params: { officers: ['O1', 'O2'] },
    };
    const lines = loadLines(
      { fairness: null, coverage: { findings: [finding] }, curve: [{ changes: 2, cost: 9 }] as never },
      names,
    );
    expect(lines).toMatchObject({ overall: { officers: 0, mean: null }, groups: [], curve: [{ chosen: true }] });
    expect(lines.findings[0]?.who).toBe('E1公司（E1） · O1（计量科）');
  });

  const explained = {
    enterpriseId: 'E1',
    needed: 1,
    officers: ['O1'],
    candidates: [
      { ...candidate, chosen: true, price: 0, withPrice: 0, regret: 0 },
      {
        ...candidate,
        officerId: 'O2',
        chosen: false,
        price: 1,
        withPrice: 6,
        cost: 5,
        regret: 4,
        terms: [{ ...term, points: 3, cost: 6 }],
        moves: [
          { enterpriseId: 'E1', from: 'O1', to: 'O2' },
          { enterpriseId: 'E3', from: 'O2', to: null },
        ],
      },
    ],
    excluded: [
      {
        officerId: 'O3',
        reasons: [
          { code: 'pairing.excluded.absence', params: { until: '2027-01-01', from: '2026-12-01', to: '2027-01-01' } },
        ],
      },
    ],
    unserved: null,
  } as unknown as PairExplanation;

  test.each([
    ['zh', ['由 O1（计量科）服务。', '换成别人，整体要多付多少', '整体总代价 12', '| O2 | 4 | 5 | 1 |', 'E3 O2→空缺']],
    ['en', ['Served by O1 (计量科).', 'the whole costs 12', '| O2 | 4 | 5 | 1 |', 'E3 O2→vacant']],
  ] as const)('explain a pair, in %s', (locale, texts) => {
    const own = { ...names, speech: speeches[locale] };
    const text = toMarkdown(
      pairExplanation(explained, { title: '结对', subject: [], total: 12 }, own, {
        ...frame,
        speech: speeches[locale],
      }),
    );
    for (const one of texts) expect(text).toContain(one);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  });

  test('explain an officer', () => {
    const subject = [{ term: '干部', value: 'O1' }];
    const document = officerExplanation(
      paired,
      { title: '干部', subject, officerId: 'O1', worth: 7 },
      { ...names, whole: '全区' },
      frame,
    );
    const text = toMarkdown(document);
    expect(text).toContain('结对 1 户，上限 4 户；负荷本身的代价 3。再多一个名额，全区总代价可省 7（精确数）。');
    expect(text).toContain('| E1 | E1公司 | 0 |');
  });
});

test('the chart of targets rounds shares to tenths of a per cent and leaves out what was not measured', () => {
  const progress = { share: { num: 1, den: 7 }, elapsed: 1 };
  const chart = targetChart(
    [
      { id: 'T1', title: '走访', progress: progress as never },
      { id: 'T2', title: '宣传', progress: null },
    ],
    zh,
  );
  expect(chart.categories).toEqual(['走访']);
  expect(chart.series.map(({ values }) => values)).toEqual([[{ num: 143, den: 10 }], [{ num: 1000, den: 10 }]]);
});

test('a report of one’s own bears its day', () => {
  expect(toMarkdown(framed('自编', frame, []))).toContain('统计截止日：2026年11月22日');
});
