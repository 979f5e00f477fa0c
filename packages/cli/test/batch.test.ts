import { readFileSync } from 'node:fs';
import { assessAward } from '@huiqi/awards';
import { dueDay } from '@huiqi/calendar';
import { classesOf, sizeOf } from '@huiqi/classification';
import { assessWaiver } from '@huiqi/fees';
import type { LocalDate } from '@huiqi/kernel';
import { checkCreditCode } from '@huiqi/model/identifiers';
import { ErrorLine } from '@huiqi/model/line';
import { allPacks, cnCalendar } from '@huiqi/packs';
import { type PairingInput, pair } from '@huiqi/pairing';
import { openRuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { verbs } from '@huiqi/sdk/verbs';
import { describe, expect, test } from 'vitest';
import { skeletonPack } from '../src/pack/skeleton.ts';
import { creditCode } from '../src/verbs/credit-code.ts';
import { call, dataOf, fileIn, linesFrom, scratch } from './support.ts';

const day = '2026-04-28' as LocalDate;
const days = ['--as-of', day, '--known-on', day];
const desk = openRuleDesk({ engines, packs: allPacks, calendar: cnCalendar, division: '330304' });
const here = ['--division', '330304'];
const onDay = { decidedOn: day, knownOn: day } as const;

const food = { 'enterprise.industryDivision': '13', 'enterprise.employees': 350 };
const classify = { classify: '2026-03-02' } as const;
const line = {
  item: 'weighbridge',
  service: 'verification',
  instrumentId: 'i1',
  quantity: 1,
  listFen: 150_000,
} as const;
const order = {
  id: 'o1',
  institute: null,
  acceptedOn: '2026-03-02',
  dueOn: null,
  paidOn: null,
  lines: [line],
} as const;
const instruments = [{ id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' }] as const;
const officer = { department: null, rank: null, divisions: [], capacity: 1 };
const problem: PairingInput = {
  enterprises: [
    { id: 'E1', division: null, industry: 'C1353' },
    { id: 'E2', division: null, industry: 'C35' },
  ],
  officers: [
    { ...officer, id: 'A', skills: ['计量'] },
    { ...officer, id: 'B', skills: ['食品'] },
  ],
  policy: {
    id: 'example.pairing',
    title: '示例结对办法',
    kind: 'example',
    source: { document: '示例', evidence: 'none' },
    officersPerEnterprise: { otherwise: 1 },
    cap: { otherwise: 8 },
    terms: { industry: { weight: 10, serves: { 食品: ['C13', 'C14'] }, matched: 0, unmatched: 3, unknown: 1 } },
    unserved: null,
  },
  asOf: '2026-03-01',
};

/** What JSON keeps of a value, as text. */
const bytes = (value: unknown) => JSON.stringify(value);

describe('each verb gives what the library gives, byte for byte', () => {
  const texts = ['92512000MA0000B151', '91510700MA0000A008', '', '３３'];

  test('credit-code', async () => {
    const called = await call(['credit-code'], linesFrom(texts.map((creditCode, id) => ({ id, creditCode }))));
    expect(called.code).toBe(0);
    const wanted = texts.map((text, id) => bytes({ schemaVersion: 1, id, reading: checkCreditCode(text) }));
    expect(called.out.trimEnd().split('\n')).toEqual(wanted);
  });

  test.each([false, true])('size, explained: %s', async (explain) => {
    const facts = [food, { ...food, 'enterprise.revenue': 300_000_000 }, {}, { 'enterprise.industryDivision': '01' }];
    const called = await call(
      ['size', ...days, ...here, ...(explain ? ['--explain'] : [])],
      linesFrom(facts.map((one, id) => ({ id, facts: one, events: classify }))),
    );
    const wanted = facts.map((one, id) => {
      const determination = sizeOf(desk.matter({ ...onDay, facts: one, events: classify }), { explain });
      return bytes({ schemaVersion: 1, id, determination });
    });
    expect(called.out.trimEnd().split('\n')).toEqual(wanted);
    expect(called.code).toBe(0);
  });

  test('size, with other classes of the same enterprise', async () => {
    const facts = { ...food, 'enterprise.revenue': 1_999_999_999 };
    const classes = ['enterprise.aboveScale', 'enterprise.scaleShort', 'enterprise.smallLowProfit'];
    const called = await call(['size', ...days, ...here], linesFrom([{ id: 1, facts, events: classify, classes }]));
    const matter = desk.matter({ ...onDay, facts, events: classify });
    const line = JSON.parse(called.out) as { classes: Record<string, unknown> };
    expect(bytes(line.classes)).toBe(bytes(classesOf(matter, classes)));
    expect(line.classes).toMatchObject({
      'enterprise.aboveScale': { outcome: 'not-applicable' },
      'enterprise.scaleShort': { outcome: 'determined', value: 1 },
      'enterprise.smallLowProfit': { outcome: 'undetermined' },
    });
    const misspelt = await call(
      ['size', ...days],
      linesFrom([{ id: 1, facts, events: {}, classes: ['enterprise.aboveScal'] }]),
    );
    expect(misspelt.out).toContain('没有分类“enterprise.aboveScal”，是否想写“enterprise.aboveScale”？');
  });

  test('award', async () => {
    const input = {
      award: 'cn.quality-award',
      facts: { 'enterprise.registeredOn': '2010-01-01' },
      events: { filing: day },
    };
    const called = await call(['award', ...days, ...here, '--explain'], linesFrom([{ id: 'a', ...input }]));
    const wanted = assessAward(desk.matter({ ...onDay, ...input }), input.award, { explain: true });
    expect(called.out).toBe(`${bytes({ schemaVersion: 1, id: 'a', determination: wanted })}\n`);
  });

  test('due', async () => {
    const input = { clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': day } };
    const called = await call(['due', ...days, ...here], linesFrom([{ id: 'd', ...input }]));
    const wanted = dueDay(desk.matter({ ...onDay, ...input }), input.clock);
    expect(called.out).toBe(`${bytes({ schemaVersion: 1, id: 'd', determination: wanted })}\n`);
    expect(wanted.outcome).toBe('determined');
  });

  test('waiver', async () => {
    const events = { filing: '2026-03-01' } as const;
    const input = { order, instruments, facts: {}, lines: [null], events };
    const called = await call(['waiver', ...days, ...here, '--explain'], linesFrom([{ id: 'w', ...input }]));
    const matter = desk.matter({ ...onDay, facts: {}, events });
    const wanted = assessWaiver(matter, order, { instruments, lines: [null], explain: true });
    expect(called.out).toBe(`${bytes({ schemaVersion: 1, id: 'w', determination: wanted })}\n`);
    expect(wanted.outcome === 'determined' && wanted.value.totals.payable).toBe(0);
  });

  test('pair, with the day of the problem or of --as-of', async () => {
    const reading = pair(problem);
    const wanted = `${bytes({ schemaVersion: 1, id: null, pairing: reading.ok ? reading.value : null })}\n`;
    expect((await call(['pair'], linesFrom([problem]))).out).toBe(wanted);
    const { asOf, ...without } = problem;
    expect(dataOf(await call(['pair', '--as-of', asOf], linesFrom([without])))).toEqual([JSON.parse(wanted)]);
    expect(dataOf(await call(['pair'], linesFrom([without])))[0]).toMatchObject({
      error: { code: 'pairing.day.missing' },
    });
    const other = await call(['pair', '--as-of', '2026-03-02'], linesFrom([problem]));
    expect(dataOf(other)[0]).toMatchObject({ error: { code: 'pairing.day.differs' } });
    expect(other.code).toBe(1);
  });
});

describe('pair', () => {
  test('takes whole records of the model without a word, and refuses a broken policy with its findings', async () => {
    const officers = problem.officers.map((one) => ({ ...one, telephone: '13800000000' }));
    const [answer] = dataOf(await call(['pair'], linesFrom([{ ...problem, officers }])));
    expect(answer?.['issues']).toBeUndefined();
    const policy = { ...problem.policy, unserved: 1.5 };
    const [refused] = dataOf<ErrorLine>(await call(['pair'], linesFrom([{ ...problem, policy }])));
    expect(refused?.error.code).toBe('pairing.refused');
    expect(refused?.error.issues[0]).toMatchObject({ code: 'pairing.policy.whole', path: ['policy', 'unserved'] });
  });

  test('says the answer, also where there is none', async () => {
    const [paired] = dataOf(await call(['pair', '--say'], linesFrom([problem])));
    const words = paired?.['words'] as { kind: string; text: string }[];
    expect(words[0]).toMatchObject({ kind: 'outcome', text: expect.stringContaining('结成 2 对') as string });
    expect(words.filter(({ kind }) => kind === 'ground').map(({ text }) => text.split('：')[0])).toEqual(
      [...problem.enterprises.map(({ id }) => id)].sort(),
    );
    expect(words.at(-1)).toMatchObject({ kind: 'basis', text: expect.stringContaining('已独立核验') as string });
    const few = { ...problem, officers: problem.officers.slice(0, 1) };
    const [none] = dataOf(await call(['pair', '--say', '--locale', 'en'], linesFrom([few])));
    expect(none).toMatchObject({
      pairing: { status: 'impossible' },
      words: [
        { kind: 'outcome', text: 'Outcome: no pairing exists' },
        { kind: 'ground', text: expect.stringContaining('1 too few') as string },
      ],
    });
  });
});

describe('lines', () => {
  const good = { id: 'good', facts: food, events: classify };

  test('a bad line is answered by an error with its number and the rest goes on', async () => {
    const input = [
      linesFrom([good]),
      '\n',
      'nonsense\n',
      '[1]\n',
      linesFrom([{ id: 7, facts: { 'enterprise.employees': { many: true } }, events: { classify: '2026-02-30' } }]),
      Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xb9, 0xab]), Buffer.from('"}\n')]),
      linesFrom([{ ...good, id: 'last' }]).trimEnd(),
    ];
    const called = await call(['size', ...days], input);
    expect(called.code).toBe(1);
    const lines = dataOf<Partial<ErrorLine> & Pick<ErrorLine, 'id'> & { determination?: object }>(called);
    expect(lines.map(({ id, line: number, error }) => [id, number, error?.code])).toEqual([
      ['good', undefined, undefined],
      [null, 3, 'cli.line.json'],
      [null, 4, 'verb.line.object'],
      [7, 5, 'verb.line.shape'],
      [null, 6, 'cli.line.utf8'],
      ['last', undefined, undefined],
    ]);
    expect(lines[3]?.error?.issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['verb.line.value', ['facts', 'enterprise.employees'], '“facts.enterprise.employees”的写法不对'],
      ['model.date', ['events', 'classify'], '“事件日”不是日期：2026-02-30'],
    ]);
    for (const one of lines.filter(({ error }) => error !== undefined))
      expect(ErrorLine.safeParse(one).success).toBe(true);
  });

  test('a line that an engine refuses is told in its place', async () => {
    const rows = [
      { id: 1, clock: 'cn.nothing', facts: {}, events: {} },
      { id: 2, clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': day } },
    ];
    const called = await call(['due', ...days, '--locale', 'en'], linesFrom(rows));
    const [first, second] = dataOf<ErrorLine>(called);
    expect(first).toMatchObject({ id: 1, line: 1, error: { code: 'calendar.clock' } });
    expect(first?.error.message).toContain('cn.nothing');
    expect(second).toHaveProperty('determination.outcome', 'determined');
    expect(called.code).toBe(1);
  });

  test('names that no rule asks for are told beside the answer, with the likely one', async () => {
    const rows = [{ facts: { 'enterprise.employes': 1, 'applicants.count': 2 }, events: { clasify: day }, extra: 1 }];
    const called = await call(['size', ...days], linesFrom(rows));
    expect(called.code).toBe(0);
    const [answer] = dataOf<{ issues: { path: string[]; message: string }[] }>(called);
    expect(answer?.issues.map(({ path, message }) => [path.join('.'), message]).slice(1)).toEqual([
      ['facts.enterprise.employes', '没有规则会问事实“enterprise.employes”，是否想写“enterprise.employees”？'],
      ['facts.applicants.count', '没有规则会问事实“applicants.count”，是否想写“applicants”？'],
      ['events.clasify', '没有规则会问事件“clasify”，是否想写“classify”？'],
    ]);
  });

  test('a JSON text may hold other line separators, and a byte order mark is no fault', async () => {
    const row = `\uFEFF${JSON.stringify({ ...good, id: 'a\u2028b' })}\r\n`;
    const called = await call(['size', ...days], row);
    expect(dataOf(called)).toMatchObject([{ id: 'a\u2028b' }]);
  });

  test('words follow the language, steps are said too', async () => {
    const zh = dataOf<{ words: { kind: string; text: string }[] }>(
      await call(['size', ...days, '--say', '--explain'], linesFrom([good])),
    );
    expect(zh[0]?.words[1]).toEqual({
      kind: 'possible',
      text: '企业规模可能是微型、小型或中型，尚未确定',
      citation: null,
    });
    expect(zh[0]?.words.filter(({ kind }) => kind === 'step').length).toBeGreaterThan(3);
    const en = dataOf<{ words: { text: string }[] }>(
      await call(
        ['due', ...days, '--say', '--locale=en'],
        linesFrom([{ clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': day } }]),
      ),
    );
    expect(en[0]?.words[0]?.text).toBe('Outcome: by 11 May 2026 (counted from 28 April 2026)');
    const fees = dataOf<{ words: { text: string }[] }>(
      await call(['waiver', ...days, '--say'], linesFrom([{ order, instruments, facts: {} }])),
    );
    expect(fees[0]?.words[0]?.text).toBe('结论：应收1,500.00元，依法减免1,500.00元，应缴0.00元');
    const codes = dataOf<{ words: { text: string }[] }>(
      await call(['credit-code', '--say'], linesFrom([{ creditCode: '91510700MA0000A008' }])),
    );
    expect(codes[0]?.words.map(({ text }) => text)[0]).toBe('结论：代码有误');
  });

  test('every answer is as its schema says', async () => {
    const rows = {
      'credit-code': [{ id: 1, creditCode: '92512000MA0000B151' }, { creditCode: 'x' }],
      size: [good, { facts: {}, events: {} }],
      award: [{ award: 'cn.quality-award', facts: {}, events: { filing: day } }],
      due: [{ clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': day } }],
      alarms: [
        { title: '年度报告', due: day, enterprise: 'E1' },
        { clock: 'cn.complaint.accept', events: { 'complaint.received': day }, officer: 'O1' },
        { duty: 'cn.food.monthly', period: { from: day, to: '2027-01-01' }, officer: 'O1' },
      ],
      waiver: [{ order, instruments, facts: {} }],
      pair: [problem],
    };
    const asked = [creditCode, ...verbs].filter(({ name }) => name in rows);
    expect(asked.map(({ name }) => name).sort()).toEqual(Object.keys(rows).sort());
    for (const { name: verb, input, output } of asked) {
      const lines = rows[verb as keyof typeof rows];
      for (const row of lines) expect(input.safeParse(row).error).toBeUndefined();
      const given = ['credit-code', 'pair'].includes(verb)
        ? []
        : [...days, ...here, ...(verb === 'alarms' ? [] : ['--explain'])];
      const answers = dataOf(await call([verb, ...given, '--say'], linesFrom(lines)));
      expect(answers).toHaveLength(lines.length);
      for (const answer of answers) expect(output.parse(answer)).toEqual(answer);
    }
  });
});

describe('packs', () => {
  const award = { id: 'x', award: 'cn-330304.trial', facts: { 'enterprise.employees': 30 }, events: { filing: day } };
  const pack = skeletonPack('cn-330304.trial', '330304');

  test('are read from files, alone or beside the shipped ones', async () => {
    const file = fileIn(scratch(), 'trial.json', { $schema: './pack-schema.json', ...pack });
    const called = await call(['award', ...days, ...here, '--packs', file, '--examples'], linesFrom([award]));
    const [answer] = dataOf<{ determination: { outcome: string; basis: { packs: { id: string }[] } } }>(called);
    expect(answer?.determination.outcome).toBe('determined');
    expect(answer?.determination.basis.packs.map(({ id }) => id)).toEqual(['cn-330304.trial']);
    const both = await call(
      ['award', ...days, ...here, '--packs', `shipped,${file}`, '--examples'],
      linesFrom([award]),
    );
    const [beside] = dataOf<{ determination: { basis: { packs: { id: string }[] } } }>(both);
    const ids = beside?.determination.basis.packs.map(({ id }) => id);
    expect(ids).toContain('cn.size');
    expect(ids?.at(-1)).toBe('cn-330304.trial');
  });

  test.each([
    ['an invented pack that was not let in', here, pack, '是虚构示例'],
    ['a pack of another place', ['--division', '110000'], pack, '适用于 330304，不适用于 110000'],
    ['a pack of a place where none is given', [], pack, '用 --division 写明'],
    ['a broken pack', here, { ...pack, rules: 5 }, '不是合乎要求的规则包'],
    [
      'a pack with a word nobody knows',
      [...here, '--examples'],
      { ...pack, rules: [{ ...pack.rules[0], textDay: 'x' }] },
      '未登记的词“x”',
    ],
    ['a place that is none', ['--division', '3303'], pack, '不是行政区划代码'],
  ])('%s is a wrong call', async (_, given, content, words) => {
    const file = fileIn(scratch(), 'trial.json', content);
    const { code, err, out } = await call(['award', ...days, ...given, '--packs', file], linesFrom([award]));
    expect(err).toContain(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('are chosen by the place', async () => {
    const row = linesFrom([{ facts: {}, events: {} }]);
    const idsOf = async (division: readonly string[]) => {
      const [answer] = dataOf<{ determination: { basis: { packs: { id: string }[] } } }>(
        await call(['size', ...days, ...division], row),
      );
      return answer?.determination.basis.packs.map(({ id }) => id) ?? [];
    };
    expect(await idsOf([])).not.toContain('cn-33.quality-award');
    expect(await idsOf(here)).toContain('cn-33.quality-award');
    expect(await idsOf(['--division', '310118'])).not.toContain('cn-33.quality-award');
  });
});

test('progress goes to the error stream when asked for', async () => {
  const rows = linesFrom([{ creditCode: '92512000MA0000B151' }]).repeat(10_000);
  const { err, out } = await call(['credit-code', '--progress'], [rows, 'x\n']);
  expect(err).toBe(
    'credit-code：已处理 10,000 行，其中 0 行未能处理\ncredit-code：已处理 10,001 行，其中 1 行未能处理\n',
  );
  expect(out.split('\n')).toHaveLength(10_002);
});

test('the calendar of the calls is the shipped one', () => {
  const shipped = JSON.parse(
    readFileSync(new URL('../../packs/places/cn/calendar.json', import.meta.url), 'utf8'),
  ) as object;
  expect(cnCalendar).toEqual(shipped);
});
