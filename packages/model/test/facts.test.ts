import type { LocalDate } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EnterpriseWord, enterpriseWords, factsOf, kindOfCreditCode } from '../src/facts.ts';
import type { Enterprise } from '../src/types.ts';
import { enterprise } from './examples.ts';

const unknown: Enterprise = {
  id: 'e2',
  creditCode: null,
  name: '示例商行',
  kind: null,
  division: null,
  park: null,
  industry: null,
  employees: null,
  revenueFen: null,
  assetsFen: null,
  registeredOn: null,
  operatingSince: null,
  aboveScale: null,
  highTechUntil: null,
};

describe('factsOf', () => {
  it('names what is known', () => {
    expect(factsOf(enterprise, '2026-11-22')).toEqual({
      'enterprise.kind': 'enterprise',
      'enterprise.division': '510700',
      'enterprise.province': '510000',
      'enterprise.city': '510700',
      'enterprise.park': '示例园区',
      'enterprise.industry': 'C1353',
      'enterprise.industrySection': 'C',
      'enterprise.industryDivision': '13',
      'enterprise.industryGroup': '135',
      'enterprise.employees': 120,
      'enterprise.revenue': 2_300_550_000,
      'enterprise.assets': null,
      'enterprise.registeredOn': '2010-05-20',
      'enterprise.operatingSince': null,
      'enterprise.aboveScale': true,
      'enterprise.highTechUntil': '2026-11-22',
      'enterprise.highTech': true,
    });
  });

  it('knows nothing of an enterprise of which nothing is known: no fact is no, zero or the empty text', () => {
    expect(new Set(Object.values(factsOf(unknown, '2026-11-22')))).toEqual(new Set([null]));
  });

  it('has the same names for every enterprise', () => {
    expect(Object.keys(factsOf(unknown, '2026-11-22'))).toEqual(Object.keys(factsOf(enterprise, '2026-11-22')));
  });

  it('gives each fact a word for the rules, of the type it has', () => {
    const words: Readonly<Record<string, EnterpriseWord>> = enterpriseWords;
    for (const [name, value] of Object.entries(factsOf(enterprise, '2026-11-22'))) {
      const type = words[name]?.type;
      const wanted = { text: 'string', day: 'string', integer: 'number', fen: 'number', boolean: 'boolean' };
      expect(type, name).not.toBe(undefined);
      if (value !== null && type !== undefined) expect(typeof value, name).toBe(wanted[type]);
    }
  });

  it('turns high-tech off on the day after the certificate’s last', () => {
    const highTech = (day: LocalDate) => factsOf(enterprise, day)['enterprise.highTech'];
    expect([highTech('2026-11-21'), highTech('2026-11-22'), highTech('2026-11-23')]).toEqual([true, true, false]);
  });

  it('takes the kind from the credit code only where the record does not say it', () => {
    const shop = { ...unknown, creditCode: '92512000MA0000B151' };
    expect(factsOf(shop, '2026-11-22')['enterprise.kind']).toBe('individual-business');
    expect(factsOf({ ...shop, kind: 'other' }, '2026-11-22')['enterprise.kind']).toBe('other');
    expect(kindOfCreditCode('12420325565452194H')).toBe(null);
  });

  it('leaves the finer parts of an industry unknown where only its section or division is known', () => {
    const parts = (industry: string) => {
      const facts = factsOf({ ...unknown, industry }, '2026-11-22');
      return ['Section', 'Division', 'Group'].map((part) => facts[`enterprise.industry${part}`]);
    };
    expect(parts('G')).toEqual(['G', null, null]);
    expect(parts('G59')).toEqual(['G', '59', null]);
    expect(parts('G5910')).toEqual(['G', '59', '591']);
    expect(parts('不详')).toEqual([null, null, null]);
  });

  it('leaves the city unknown where only the province is known', () => {
    const facts = factsOf({ ...unknown, division: '330000' }, '2026-11-22');
    expect([facts['enterprise.province'], facts['enterprise.city']]).toEqual(['330000', null]);
  });

  it('depends on the record and the day alone, and survives JSON', () => {
    fc.assert(
      fc.property(fc.option(fc.nat()), fc.option(fc.boolean()), (employees, aboveScale) => {
        const facts = factsOf({ ...enterprise, employees, aboveScale }, '2026-11-22');
        expect(facts['enterprise.employees']).toBe(employees);
        expect(facts['enterprise.aboveScale']).toBe(aboveScale);
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      }),
    );
  });
});
