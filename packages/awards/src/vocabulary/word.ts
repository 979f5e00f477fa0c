import { awardKinds, codesOf, holdingGrades, levels } from '@huiqi/model/types';
import type { Bilingual } from '@huiqi/rules';

/** A text in both languages. */
export const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** A calendar year; another number is a slip of the pen. */
export const calendarYear = { least: 1900, most: 2999 } as const;

/** The tiers of government as a grade, from the lowest to the highest. */
export const levelOrder = ['county', 'city', 'province', 'national'] as const;

/** What an award is, as fields of a record. */
export const awardFields = {
  award: { type: 'text' },
  level: { type: 'text', values: codesOf(levels), order: levelOrder },
  kind: { type: 'text', values: codesOf(awardKinds) },
  grade: { type: 'text', values: codesOf(holdingGrades) },
} as const;

/** Who may win an award. */
export const subjectTypes = ['organisation', 'unit', 'team', 'individual', 'government'] as const;
