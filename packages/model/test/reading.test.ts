import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  type EntityName,
  entities,
  readAward,
  readDemand,
  readEnterprise,
  readEntity,
  readFeeOrder,
  readHolding,
  readInstrument,
  readOfficer,
  readTarget,
  readTask,
  readVisit,
} from '../src/index.ts';
import { lintUnique } from '../src/types.ts';
import * as one from './examples.ts';

const names = Object.keys(entities) as EntityName[];
const findings = (reading: { readonly issues: readonly { code: string; path: readonly unknown[] }[] }) =>
  reading.issues.map((found) => [found.code, found.path.join('.')]);

describe('readEntity', () => {
  it.each(names)('reads the example of %s back unchanged, also through JSON', (name) => {
    const input: unknown = JSON.parse(JSON.stringify(one.examples[name]));
    expect(readEntity(entities[name], input)).toEqual({ ok: true, value: one.examples[name], issues: [] });
  });

  it('has a reader for each entity', () => {
    const read = [
      readEnterprise(one.enterprise),
      readOfficer(one.officer),
      readVisit(one.visit),
      readDemand(one.demand),
      readInstrument(one.instrument),
      readFeeOrder(one.feeOrder),
      readAward(one.award),
      readHolding(one.holding),
      readTarget(one.target),
      readTask(one.task),
    ];
    expect(read.map((reading) => reading.ok && reading.value)).toEqual(Object.values(one.examples));
  });

  it.each(names)(
    'takes no field of %s for granted: an absent one is an issue, null where it may be unknown is none',
    (name) => {
      const example: Readonly<Record<string, unknown>> = { ...one.examples[name] };
      for (const key of Object.keys(example)) {
        const { [key]: left, ...rest } = example;
        expect(left).not.toBe(undefined);
        expect(findings(readEntity(entities[name], rest))).toContainEqual(['model.missing', key]);
        const unknown = readEntity(entities[name], { ...example, [key]: null });
        const field = Object.entries<z.ZodType>(entities[name].shape).find(([one]) => one === key)?.[1];
        if (field?.safeParse(null).success !== true) expect(findings(unknown)).toEqual([['model.missing', key]]);
        else expect(unknown.ok || findings(unknown)[0]?.[0] === 'holding.winner').toBe(true);
      }
    },
  );

  it('names the type that is wrong and what was found', () => {
    const wrong = readEnterprise({ ...one.enterprise, name: 7, employees: '120', aboveScale: '是', revenueFen: 1.5 });
    expect(findings(wrong)).toEqual([
      ['model.type.text', 'name'],
      ['model.type.number', 'employees'],
      ['model.type.integer', 'revenueFen'],
      ['model.type.boolean', 'aboveScale'],
    ]);
    expect(wrong.issues[1]).toEqual({
      code: 'model.type.number',
      severity: 'error',
      path: ['employees'],
      params: { title: '从业人员', titleEn: 'employees', found: '120', wanted: 'number' },
    });
    expect(findings(readOfficer({ ...one.officer, skills: '计量' }))).toEqual([['model.type.list', 'skills']]);
    expect(findings(readFeeOrder({ ...one.feeOrder, lines: [7] }))).toEqual([['model.type.record', 'lines.0']]);
    const [stage] = one.task.stages;
    const stages = [stage, { ...stage, on: '2026-3', evidence: [7] }];
    expect(findings(readTask({ ...one.task, stages }))).toEqual([
      ['model.date', 'stages.1.on'],
      ['model.type.text', 'stages.1.evidence.0'],
    ]);
    expect(findings(readEnterprise([]))).toEqual([['model.type.record', '']]);
    expect(findings(readEnterprise(null))).toEqual([['model.missing', '']]);
    expect(findings(readTarget({ ...one.target, target: '5家' }))).toEqual([['model.type', 'target']]);
    expect(findings(readTarget({ ...one.target, target: 0.5 }))).toEqual([['model.type', 'target']]);
  });

  it('refuses days that are none', () => {
    for (const day of ['2026-2-5', '2026-02-30', '2026/03/05', '', 46000, new Date(0)]) {
      expect(findings(readVisit({ ...one.visit, on: day }))).toEqual([['model.date', 'on']]);
    }
  });

  it('refuses codes that are not in the list and says which are', () => {
    const read = readAward({ ...one.award, level: 'town' });
    expect(read.issues[0]).toMatchObject({
      code: 'model.enum',
      path: ['level'],
      params: { found: 'town', wanted: ['national', 'province', 'city', 'county'] },
    });
  });

  it('refuses numbers out of bounds and empty texts', () => {
    const wrong = readEnterprise({
      ...one.enterprise,
      name: ' ',
      employees: -1,
      revenueFen: 2 ** 53,
      assetsFen: Number.NaN,
    });
    expect(findings(wrong)).toEqual([
      ['model.empty', 'name'],
      ['model.below', 'employees'],
      ['model.above', 'revenueFen'],
      ['model.type.number', 'assetsFen'],
    ]);
    expect(findings(readDemand({ ...one.demand, satisfaction: 6 }))).toEqual([['model.above', 'satisfaction']]);
  });

  it('keeps the issues of the identifiers as they are, with the path in front', () => {
    const wrong = readEnterprise({
      ...one.enterprise,
      creditCode: '91510700ma0000a009',
      division: '99',
      industry: 'F13',
    });
    expect(findings(wrong)).toEqual([
      ['creditCode.letterCase', 'creditCode'],
      ['creditCode.suggestion', 'creditCode'],
      ['division.shape', 'division'],
      ['industry.disagree', 'industry'],
    ]);
    expect(wrong.issues[1]?.severity).toBe('notice');
  });

  it('gives warnings beside an accepted record', () => {
    const read = readOfficer({ ...one.officer, divisions: ['510700', '512081'] });
    expect(read.ok).toBe(true);
    expect(findings(read)).toEqual([['division.abolished', 'divisions.1']]);
  });

  it('warns of keys it does not know, also inside, and leaves them out', () => {
    const line = { ...one.feeOrder.lines[0], remark: 'x' };
    const read = readFeeOrder({ ...one.feeOrder, lines: [line], 备注: 1 });
    expect(findings(read)).toEqual([
      ['model.unknownKey', 'lines.0.remark'],
      ['model.unknownKey', '备注'],
    ]);
    expect(read.ok && read.value).toEqual(one.feeOrder);
    const hostile: unknown = JSON.parse(JSON.stringify(one.award).replace('{', '{"__proto__":{"level":"city"},'));
    expect(findings(readAward(hostile))).toEqual([['model.unknownKey', '__proto__']]);
  });

  it('never repeats a personal value', () => {
    const read = readOfficer({ ...one.officer, name: ['张三'] });
    expect(findings(read)).toEqual([['model.type.text', 'name']]);
    expect(JSON.stringify(read)).not.toContain('张三');
  });

  it('refuses days that go backwards and a holding without a winner', () => {
    const backwards = readDemand({ ...one.demand, answeredOn: '2026-03-09', effectiveOn: '2026-03-09' });
    expect(findings(backwards)).toEqual([
      ['model.order', 'answeredOn'],
      ['model.order', 'effectiveOn'],
    ]);
    expect(backwards.issues[0]?.params).toEqual({
      title: '答复日期',
      titleEn: 'answered on',
      found: '2026-03-09',
      wanted: '2026-03-10',
    });
    expect(findings(readOfficer({ ...one.officer, absentTo: '2026-03-01' }))).toEqual([['model.order', 'absentTo']]);
    expect(findings(readHolding({ ...one.holding, winnerName: null }))).toEqual([['holding.winner', 'winnerName']]);
  });

  it('gives issues that survive JSON', () => {
    const read = readEnterprise({ id: Symbol('x'), name: () => 1, employees: 10n, division: undefined });
    expect(read.ok).toBe(false);
    expect(JSON.parse(JSON.stringify(read.issues))).toEqual(read.issues);
  });
});

describe('readEnterprise', () => {
  it('stores an industry with its letter', () => {
    const read = readEnterprise({ ...one.enterprise, industry: '1353' });
    expect(read.ok && read.value.industry).toBe('C1353');
  });

  it('warns where the credit code says another kind', () => {
    const read = readEnterprise({ ...one.enterprise, kind: 'cooperative' });
    expect(read.ok).toBe(true);
    expect(read.issues).toEqual([
      {
        code: 'model.kind',
        severity: 'warning',
        path: ['kind'],
        params: { found: 'cooperative', wanted: 'enterprise' },
      },
    ]);
    expect(readEnterprise({ ...one.enterprise, kind: null }).issues).toEqual([]);
    expect(readEnterprise({ ...one.enterprise, creditCode: null, kind: 'other' }).issues).toEqual([]);
  });

  it('keeps the warning of the inner check beside the record', () => {
    const read = readEnterprise({ ...one.enterprise, creditCode: '91510700MA0000A01A' });
    expect([read.ok, ...findings(read)]).toEqual([false, ['creditCode.check', 'creditCode']]);
    const right = readEnterprise({
      ...one.enterprise,
      creditCode: `91510700MA0000A01${String(read.issues[0]?.params['wanted'])}`,
    });
    expect([right.ok, ...findings(right)]).toEqual([true, ['creditCode.innerCheck', 'creditCode']]);
  });
});

describe('lintUnique', () => {
  it('names each repetition with the first record, and lets unknown values repeat', () => {
    expect(lintUnique([{ id: 'a' }, { id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual([
      { code: 'model.duplicate', severity: 'error', path: [1, 'id'], params: { value: 'a', first: 0 } },
      { code: 'model.duplicate', severity: 'error', path: [3, 'id'], params: { value: 'a', first: 0 } },
    ]);
    const other = { ...one.enterprise, id: 'e2', creditCode: null };
    expect(lintUnique([one.enterprise, other, other], 'creditCode')).toEqual([]);
    expect(lintUnique([one.enterprise, one.enterprise], 'creditCode')).toHaveLength(1);
  });
});
