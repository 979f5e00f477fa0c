import { awardKinds, holdingGrades, levels } from '@huiqi/model/types';
import type { Bilingual, FactSpec } from '@huiqi/rules';

/** A text in both languages. */
export const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** A fact with its words. */
export const fact = (type: FactSpec['type'], zh: string, en: string, more: Partial<FactSpec> = {}): FactSpec => ({
  type,
  title: words(zh, en),
  ...more,
});

/** A calendar year; another number is a slip of the pen. */
export const calendarYear = { least: 1900, most: 2999 } as const;

/** The tiers of government as a grade, from the lowest to the highest. */
export const levelOrder = ['county', 'city', 'province', 'national'];

/** What an award is, as fields of a record. */
export const awardFields = {
  award: fact('text', '奖项编号', 'award'),
  level: fact('text', '奖项层级', 'level', { values: levels, order: levelOrder }),
  kind: fact('text', '奖项类别', 'kind', { values: awardKinds }),
  grade: fact('text', '获奖等次', 'grade', { values: holdingGrades }),
} as const;

/** Who may win an award. */
export const subjectTypes = {
  organisation: words('组织', 'organisation'),
  unit: words('分支或内设机构', 'unit'),
  team: words('班组或团队', 'team'),
  individual: words('个人', 'individual'),
  government: words('政府', 'government'),
};
