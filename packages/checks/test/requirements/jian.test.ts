import { alarmDigest, alarmPlan, dutyRounds } from '@huiqi/calendar';
import { count, formatFigure, openOf, perUnit, ratioOf, sum } from '@huiqi/figures';
import { addDays, calendarAsKnown } from '@huiqi/kernel/days';
import { readDemand, readInstrument, readVisit } from '@huiqi/model';
import { cnCalendar, cnMetrology, cnSize, cnVerification, xiamenMetrology } from '@huiqi/packs';
import { dispatchTeams } from '@huiqi/pairing';
import { type DemandLine, demandLedgers, toMarkdown, toTables, waiverSummary } from '@huiqi/reports';
import { openRuleDesk } from '@huiqi/sdk';
import { sizeOf } from '@huiqi/sdk/classification';
import { engines } from '@huiqi/sdk/engines';
import { assessWaiver } from '@huiqi/sdk/fees';
import { expect, test } from 'vitest';
import { zh } from '../support/speeches.ts';
import { bears, claimed, firm, got, officer, officersOf, paired, policyOf, said } from './support.ts';

const frame = { speech: zh, asOf: '2025-08-31' } as const;

/** 302 demands, of which 290 took effect; every fifth waits for a section where `unassigned`. */
function ledger(unassigned = false): DemandLine[] {
  return Array.from({ length: 302 }, (_, at) => {
    const done = at < 290;
    const read = readDemand({
      id: `D${String(at + 1).padStart(3, '0')}`,
      enterpriseId: `E${String((at % 200) + 1).padStart(3, '0')}`,
      receivedOn: '2024-12-16',
      channel: 'visit',
      category: at % 2 === 0 ? '计量' : '知识产权',
      text: `诉求${at + 1}`,
      dutySection: unassigned && at % 5 === 0 ? null : at % 2 === 0 ? '计量科' : '知识产权科',
      status: done ? 'effective' : 'received',
      answeredOn: done ? '2024-12-20' : null,
      effectiveOn: done ? '2025-01-15' : null,
      satisfaction: null,
    });
    const { enterpriseId, dutySection, ...demand } = got(read);
    return { ...demand, enterprise: enterpriseId, section: dutySection, evidence: done ? '回访记录' : null };
  });
}

test('3-01 since December 2024 no demand without an answer is hidden: it stands in the duty list with an empty day', () => {
  const [, duties] = toTables(demandLedgers(ledger(), frame));
  const answeredOn = duties?.headings.indexOf('答复日期');
  expect(duties?.rows.filter((row) => row[answeredOn ?? -1] === '')).toHaveLength(302 - 290);
  expect(ledger().every(({ receivedOn }) => receivedOn >= '2024-12-01')).toBe(true);
  // Those that wait beyond their limit stand in the digest, each once.
  const items = ledger().map(({ id, receivedOn, answeredOn }) => {
    const due = addDays(receivedOn, 15);
    const who = { enterprise: null, officer: null, subject: id, round: id };
    return { ...who, duty: 'demand', title: '答复诉求', opens: receivedOn, due, ends: due, at: null, done: answeredOn };
  });
  const asOf = '2026-12-31';
  const plan = alarmPlan(
    items,
    { leads: [] },
    { calendar: calendarAsKnown({ id: 'none', notices: [] }, asOf), asOf },
  ).value;
  expect(alarmDigest(plan, 'officer', asOf).map(({ key, overdue, entries }) => [key, overdue, entries.length])).toEqual(
    [[null, 302 - 290, 302 - 290]],
  );
});

test('3-02 the ledger has three lists, and every line names its section or says that none has taken it', () => {
  const document = demandLedgers(ledger(true), frame);
  expect(toTables(document).map(({ name }) => name)).toEqual(['问题清单', '履职清单', '成效清单']);
  const text = toMarkdown(document);
  expect(text).toContain('61件');
  expect(text.match(/\*\*未明确\*\*/g)).toHaveLength(61);
});

test('3-03 over 60 officers and over 200 firms are paired, and every load keeps its bound', () => {
  const id = (letter: string, at: number) => `${letter}${String(at + 1).padStart(3, '0')}`;
  const answer = paired({
    officers: Array.from({ length: 63 }, (_, at) =>
      officer(id('P', at), { divisions: [`9901${String((at % 9) + 1).padStart(2, '0')}`] }),
    ),
    enterprises: Array.from({ length: 208 }, (_, at) =>
      firm(id('E', at), { division: `9901${String((at % 9) + 1).padStart(2, '0')}` }),
    ),
    policy: policyOf({
      cap: { otherwise: 4 },
      terms: {
        territory: { weight: 10, responsible: 0, county: 1, city: 3, province: null, elsewhere: null, unknown: 2 },
        load: {
          weight: 1,
          unit: 'place',
          steps: [
            { upTo: 3, points: 0 },
            { upTo: null, points: 1 },
          ],
        },
      },
    }),
    asOf: '2025-03-01',
  });
  expect(Object.values(officersOf(answer)).every(({ length }) => length === 1)).toBe(true);
  const loads = answer.loads.map(({ load }) => load);
  expect([loads.length, loads.reduce((all, load) => all + load, 0), Math.min(...loads), Math.max(...loads)]).toEqual([
    63, 208, 3, 4,
  ]);
});

test('3-04 1740余 visits to 200余 firms by 60余 officers: means without a side, and a firm counts once', () => {
  const [visits, firms, officers] = [said('1740余次', '帮扶'), said('200余户', '帮扶'), said('60余人', '帮扶')];
  const means = [perUnit(visits, firms), perUnit(visits, officers), perUnit(firms, officers)].map(got);
  expect(means.map((mean) => formatFigure(mean, { decimals: 1 }))).toEqual(['约8.7次/户', '约29.0次/人', '约3.3户/人']);
  expect(formatFigure(got(perUnit(visits, said('302件', '帮扶'))))).toBe('不少于5.76次/件');
  const log = Array.from({ length: 1748 }, (_, at) =>
    got(
      readVisit({
        id: `V${at}`,
        enterpriseId: `E${at % 208}`,
        officerIds: [`P${at % 63}`],
        on: '2025-03-05',
        campaigns: [],
        purpose: null,
      }),
    ),
  );
  const about = { scope: '帮扶', period: null };
  const held = count(
    { id: 'v', label: '走访', unit: '次', ...about },
    log.map((one) => one.id),
  );
  const seen = count(
    { id: 'f', label: '企业', unit: '户', ...about },
    log.map((one) => one.enterpriseId),
  );
  // 余 fills the last place that is stated: 1752 is no 1740余.
  expect([held.value, seen.value, bears('1740余次', held), bears('200余户', seen)]).toEqual([1748, 208, 'yes', 'yes']);
});

test('3-05 of 302 demands 290 took effect, 96.03 %; 12 are open, 3.97 %', () => {
  const demands = ledger();
  const about = { unit: '件', scope: '企业诉求', period: null };
  const all = count(
    { id: 'all', label: '诉求', ...about },
    demands.map(({ id }) => id),
  );
  const done = count(
    { id: 'done', label: '见效', ...about },
    demands.filter(({ effectiveOn }) => effectiveOn !== null).map(({ id }) => id),
  );
  const open = got(openOf(all, done, 0));
  const shares = [ratioOf(done, all), ratioOf(open, all)].map((share) => formatFigure(got(share)));
  expect([all.value, done.value, open.value, ...shares]).toEqual([302, 290, 12, '96.03%', '3.97%']);
  const text = toMarkdown(demandLedgers(demands, frame));
  for (const part of ['302件', '290件', '96.03%', '12件', '3.97%']) expect(text).toContain(part);
});

test('3-06 the problem list becomes a duty list by section, line for line', () => {
  const [problems, duties] = toTables(demandLedgers(ledger(), frame));
  const idsOf = (table: typeof problems) => table?.rows.map((row) => row[table.headings.indexOf('编号')]);
  expect(idsOf(problems)).toHaveLength(302);
  expect(idsOf(duties)?.toSorted()).toEqual(idsOf(problems)?.toSorted());
  const sections = duties?.rows.map((row) => row[duties.headings.indexOf('责任科室')]) ?? [];
  expect(new Set(sections)).toEqual(new Set(['计量科', '知识产权科']));
  // Each section's duties stand together.
  expect(sections.filter((section, at) => section !== sections[at - 1])).toHaveLength(2);
});

const scales = {
  id: 'i1',
  name: '电子汽车衡',
  count: 5,
  catalogueMode: 'P+V',
  use: 'trade',
  verification: 'verification',
};
const laboratory = {
  id: 'i2',
  name: '理化设备',
  count: 8,
  catalogueMode: 'none',
  use: 'none',
  verification: 'calibration',
};
const [mandatory, voluntary] = [scales, laboratory].map((one) => got(readInstrument({ ...one, enterpriseId: 'E001' })));

/** The order of one firm: five scales, eight sets; prices are invented. */
function assessed(use: 'trade' | null) {
  if (mandatory === undefined || voluntary === undefined) throw new Error('no instruments');
  const desk = openRuleDesk({
    engines,
    packs: [cnMetrology, xiamenMetrology],
    calendar: cnCalendar,
    division: '350203',
  });
  const facts = { 'enterprise.kind': 'enterprise', 'enterprise.city': '350200', 'institute.bureau': '350200' };
  const lines = [
    { item: '电子汽车衡检定', service: 'verification', instrumentId: 'i1', quantity: 5, listFen: 750_000 },
    { item: '理化设备校准', service: 'calibration', instrumentId: 'i2', quantity: 8, listFen: 3_875_000 },
  ] as const;
  const order = { id: 'o1', institute: null, acceptedOn: '2023-06-01', dueOn: null, paidOn: null, lines } as const;
  const matter = desk.matter({ facts, decidedOn: '2023-06-01', events: {} });
  return assessWaiver(matter, order, { instruments: [{ ...mandatory, use }, voluntary] });
}

test('3-09 5 scales used in trade are verified by law, 8 laboratory sets are calibrated, and an unknown use is asked for', () => {
  expect([mandatory?.count, voluntary?.count]).toEqual([5, 8]);
  expect((mandatory?.count ?? 0) + (voluntary?.count ?? 0)).toBe(13);
  const answer = assessed('trade');
  const rules =
    answer.outcome === 'determined' ? answer.value.lines.map(({ applied }) => applied.map(({ basis }) => basis)) : [];
  expect(rules).toEqual([['statutory'], ['policy']]);
  const unknown = assessed(null);
  expect(unknown.outcome === 'undetermined' && unknown.missing.map(({ name }) => name)).toEqual(['instrument.use']);
});

test('3-11 what law and what policy waives is told per firm and in all, with the document, and never added', () => {
  const answer = assessed('trade');
  if (answer.outcome !== 'determined') throw new Error(answer.outcome);
  expect(answer.value.totals).toEqual({
    charged: 4_625_000,
    waived: { statutory: 750_000, policy: 1_550_000 },
    payable: 2_325_000,
  });
  const lines = answer.value.lines.flatMap((line) =>
    line.applied.map((one) => ({
      id: `o1.${line.line}`,
      enterpriseId: 'E001',
      enterprise: '示例硅材料有限公司',
      item: line.item,
      policy: answer.citations[one.source]?.document ?? '',
      basis: one.basis,
      listFen: line.list,
      waivedFen: one.waived,
    })),
  );
  expect(lines[0]?.policy).toBe('财税〔2017〕20号');
  const text = toMarkdown(waiverSummary(lines, [], { speech: zh, asOf: '2023-06-30' }));
  expect(text).toContain('7,500.00');
  expect(text).toContain('15,500.00');
  expect(text).not.toContain('23,000.00');
  // The printed “2万余元” for 13 instruments, and “超200万元” for all firms only on an assumption.
  const each = got(perUnit(said('2万余元', '现场检定'), said('13台', '现场检定')));
  expect(formatFigure(each, { decimals: 0 })).toBe('不少于1538元/台');
  const mean = got(perUnit(said('超200万元', '减免'), said('200余户', '减免'), { assumptions: ['200户全部享受'] }));
  expect([formatFigure(mean, { scale: '万' }), mean.assumptions]).toEqual(['约1万元/户', ['200户全部享受']]);
});

test('3-12 two days of standstill avoided are a benefit of their own: days and yuan are not added', () => {
  const avoided = said('2天', '现场检定');
  const added = sum([avoided, said('2万余元', '现场检定')], { id: 'all', label: '惠企成效' });
  expect(added.issues.map(({ code }) => code)).toEqual(['figures.unit']);
  expect([formatFigure(avoided), claimed('两天').value]).toEqual(['2天', 2]);
});

test('3-14 whom a service for small and medium firms may reach is decided as soon as it can be', () => {
  const desk = openRuleDesk({ engines, packs: [cnSize], calendar: cnCalendar });
  const day = '2025-03-01';
  const sizes = (facts: Record<string, number | string>) => {
    const answer = sizeOf(
      desk.matter({
        facts: { 'enterprise.industryDivision': '26', ...facts },
        decidedOn: day,
        events: { classify: day },
      }),
    );
    if (answer.outcome === 'determined') return [answer.value];
    return answer.outcome === 'undetermined' ? answer.possible : null;
  };
  // 350 people, revenue unknown: whatever it is, not large.
  expect(sizes({ 'enterprise.employees': 350 })).toEqual(['micro', 'small', 'medium']);
  expect(sizes({ 'enterprise.employees': 1000, 'enterprise.revenue': 40_000_000_000 })).toEqual(['large']);
});

test('3-08 experts in metrology are sent by skill, and a missing skill is told', () => {
  const input = {
    requests: [
      {
        id: 'R1',
        division: '990101',
        industry: null,
        needs: [
          { skill: '衡器', experts: 1 },
          { skill: '压力', experts: 2 },
        ],
      },
      { id: 'R2', division: '990101', industry: null, needs: [{ skill: '长度', experts: 1 }] },
    ],
    experts: [
      officer('X1', { skills: ['衡器', '压力'], capacity: 2 }),
      officer('X2', { skills: ['压力'], capacity: 2 }),
      officer('X3', { skills: ['温度'], capacity: 2 }),
    ],
    policy: policyOf({ unserved: 100 }),
    asOf: '2025-08-31',
  } as const;
  const answer = got(dispatchTeams(input));
  if (answer.status !== 'dispatched') throw new Error(answer.status);
  expect(answer.teams).toEqual([
    {
      requestId: 'R1',
      members: [
        { officerId: 'X1', skills: ['衡器', '压力'] },
        { officerId: 'X2', skills: ['压力'] },
      ],
      missing: [],
    },
    { requestId: 'R2', members: [], missing: [{ skill: '长度', experts: 1 }] },
  ]);
});

test('3-10 by its regulation a truck scale is verified again within a year, a safety gauge within six months, each from the last time', () => {
  const desk = openRuleDesk({ engines, packs: [cnVerification], calendar: cnCalendar, division: '360802' });
  const next = (
    kind: 'truck-scale' | 'pressure-gauge',
    verified: '2025-02-28' | '2025-03-31',
    again: readonly '2025-09-01'[] = [],
  ) => {
    const duty = `cn.verification.${kind}` as const;
    const records = again.map((on) => ({ duty, on }));
    const history = { records, completeOver: { from: '2025-01-01', to: null } } as const;
    const matter = desk.matter({
      facts: { 'duty.done': history },
      decidedOn: '2025-10-31',
      events: { 'instrument.verified': verified },
    });
    const answer = dutyRounds(matter, duty, { from: '2025-08-01', to: '2026-05-01' });
    if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer));
    return answer.value.rounds.filter(({ projected }) => !projected).map(({ ends, state }) => [ends, state]);
  };
  expect(next('truck-scale', '2025-02-28')).toEqual([['2026-02-28', 'open']]);
  expect(next('pressure-gauge', '2025-03-31')).toEqual([['2025-09-30', 'open']]);
  // Done early, it counts from that day.
  expect(next('pressure-gauge', '2025-03-31', ['2025-09-01'])).toEqual([
    ['2025-09-30', 'done'],
    ['2026-03-01', 'open'],
  ]);
});
