import type { CollectionValue, FactSet } from '@huiqi/kernel';
import { seededRandom } from '@huiqi/kernel/random';

export type CaseName = 'zhejiang-ladder';

/** A seeded population of enterprises in Zhejiang, some facts of each unknown. */
export function firms(name: CaseName, size: number): readonly FactSet[] {
  const random = seededRandom(`awards-${name}`);
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const day = (): string =>
    `${String(2008 + random.below(18))}-0${String(1 + random.below(9))}-1${String(random.below(10))}`;
  const known = <T>(value: T): T | null => (random.below(8) === 0 ? null : value);
  const list = (most: number, record: () => FactSet): CollectionValue => ({
    records: Array.from({ length: random.below(most + 1) }, record),
    completeOver: random.below(4) === 0 ? null : { from: '2005-01-01', to: null },
  });
  return Array.from(
    { length: size },
    (): FactSet => ({
      'enterprise.province': '330000',
      'enterprise.city': pick(['330100', '330300', '330200', '331100']),
      'enterprise.division': pick(['330304', '330303', '330281', '330203', '331123']),
      'enterprise.registeredOn': known(day()),
      'enterprise.operatingSince': known(day()),
      'enterprise.aboveScale': known(random.below(2) === 0),
      'enterprise.industrySection': known(pick(['C', 'C', 'I', 'F'])),
      'enterprise.size': known(pick(['micro', 'small', 'medium', 'large'])),
      'practice.excellenceSince': known(day()),
      accidents: list(2, () => ({
        on: day(),
        kind: pick(['quality', 'safety', 'other']),
        severity: pick(['general', 'larger', 'major']),
      })),
      violations: list(2, () => ({ on: day(), kind: pick(['quality', 'credit', 'other']) })),
      samplings: list(3, () => ({
        on: day(),
        level: pick(['county', 'city', 'province']),
        passed: random.below(5) > 0,
      })),
      holdings: list(2, () => ({
        on: day(),
        award: pick(['cn-330203.mayor-quality-award', 'x']),
        grade: 'award',
        kind: 'quality',
        level: 'county',
      })),
      standards: list(1, () => ({ on: day(), kind: 'zhejiang-made', declared: random.below(2) === 0 })),
      recommendations: list(1, () => ({ on: day(), award: 'cn-330281.gov-quality-award' })),
      annuals: {
        records: [{ on: '2025-12-31', yieldGrade: pick(['A', 'B', null]) }],
        completeOver: { from: '2025-01-01', to: '2026-01-01' },
      },
      controlled: { records: [], completeOver: { from: '2005-01-01', to: null } },
    }),
  );
}
