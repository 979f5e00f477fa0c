import { localDate } from '@huiqi/kernel';
import type { Pack } from '@huiqi/rules';
import type { GoldenCase } from '@huiqi/rules/testing';

/**
 * A pack to fill in: one document, one parameter and one rule that show how they hang together. It is marked as an example until
 * somebody has put real law in its place, so that it decides nothing unasked.
 *
 * @param id - the pack's id
 * @param division - its place, or null for the whole country
 */
export function skeletonPack(id: string, division: string | null): Pack {
  const document = '示例文〔2026〕1号';
  const inForce = { from: localDate('2026-01-01'), to: null };
  const source = { document, article: '第三条' };
  return {
    id,
    version: '0.1.0',
    kind: 'example',
    title: { zh: '（规则包名称）', en: '(title of the pack)' },
    division,
    documents: {
      [document]: {
        title: '（文件名称）',
        issuer: '（发布机关）',
        publishedOn: localDate('2025-12-01'),
        inForce,
        status: 'in-force',
        evidence: 'report',
      },
    },
    parameters: [
      {
        id: `${id}.employees`,
        title: '从业人员下限',
        type: 'integer',
        rows: [{ value: 20, inForce, source, evidence: 'report' }],
      },
    ],
    rules: [
      {
        id: `${id}.rule`,
        title: '（规则名称）从业人员达到规定人数的企业可以申报',
        source,
        evidence: 'report',
        inForce,
        textDay: 'filing',
        when: { left: { fact: 'enterprise.employees' }, gte: { param: `${id}.employees` } },
        then: { eligible: {} },
        group: id,
        note: '（读者应当知道的事，例如采用了哪种理解；没有就删去）',
      },
    ],
    notFound: ['（查过而没有查到、须由本地补充的内容；没有就删去）'],
  };
}

/**
 * The cases that every rule begins with: the day before it is in force, its first day at the limit, and what is not known.
 *
 * @param id - the id of the pack
 */
export function skeletonCases(id: string): readonly GoldenCase[] {
  const rule = `${id}.rule`;
  const atLimit = { 'enterprise.employees': 20 };
  return [
    {
      id: `${id}.day-before`,
      title: '施行前一日',
      rule,
      facts: atLimit,
      events: { filing: localDate('2025-12-31') },
      expect: { outcome: 'not-applicable' },
    },
    {
      id: `${id}.first-day`,
      title: '施行当日，恰为下限',
      rule,
      facts: atLimit,
      events: { filing: localDate('2026-01-01') },
      expect: { outcome: 'determined', args: {} },
    },
    {
      id: `${id}.unknown`,
      title: '人数不知道',
      rule,
      facts: {},
      events: { filing: localDate('2026-01-01') },
      expect: { outcome: 'undetermined', missing: ['enterprise.employees'] },
    },
  ];
}
