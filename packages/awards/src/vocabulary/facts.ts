import { isLocalTime } from '@huiqi/kernel/days';
import { awardKinds, codesOf, holdingGrades, levels } from '@huiqi/model/types';
import type { FactSpec } from '@huiqi/rules';
import { issue } from '../codes.ts';
import { calendarYear, levelOrder, subjectTypes } from './word.ts';

/** From the lowest to the highest. */
const education = ['secondary', 'college', 'bachelor', 'master'] as const;
const rank = ['none', 'junior', 'middle', 'senior'] as const;

/** A time of day, as calls of awards name it. */
const timeOfDay: NonNullable<FactSpec['check']> = (text) => ({
  issues: isLocalTime(text) ? [] : [issue('time.shape', { text })],
});

/** The facts about an applicant that are not facts of every enterprise. */
export const factWords = {
  'practice.excellenceSince': { type: 'day' },
  'practice.qmsSince': { type: 'day' },
  'practice.statedResults': { type: 'boolean' },
  'subject.type': { type: 'text', values: subjectTypes },
  'subject.independentLegalPerson': { type: 'boolean' },
  'subject.nonProfit': { type: 'boolean' },
  'subject.medical': { type: 'boolean' },
  'subject.school': { type: 'text', values: ['none', 'primary', 'junior', 'vocational', 'other'] },
  'subject.exporter': { type: 'boolean' },
  'subject.specialised': { type: 'boolean' },
  'subject.statisticsInPlace': { type: 'boolean' },
  'subject.localSupplierShare': { type: 'ratio', least: 0, most: 1 },
  'subject.technologyCentre': { type: 'boolean' },
  'subject.advancedIndustry': {
    type: 'text',
    values: ['aerospace', 'embodied-ai', 'life-health', 'low-altitude', 'other'],
  },
  'application.year': { type: 'integer', ...calendarYear },
  'application.hour': { type: 'text', check: timeOfDay },
  'application.achievement': { type: 'text' },
  'score.total': { type: 'ratio', least: 0 },
  'score.rank': { type: 'integer', least: 1 },
  'person.qualityWorkSince': { type: 'day' },
  'person.localWorkSince': { type: 'day' },
  'person.education': { type: 'text', values: education, order: education },
  'person.rank': { type: 'text', values: rank, order: rank },
  'person.trainedOn': { type: 'day' },
  'person.appointed': { type: 'boolean' },
  'officer.appointedOn': { type: 'day' },
  'held.award': { type: 'text' },
  'held.grade': { type: 'text', values: codesOf(holdingGrades) },
  'held.level': { type: 'text', values: codesOf(levels), order: levelOrder },
  'held.kind': { type: 'text', values: codesOf(awardKinds) },
  'held.on': { type: 'day' },
  'held.wins': { type: 'integer', least: 0 },
  'held.upperPaid': { type: 'fen', unit: '元', least: 0 },
  'review.passed': { type: 'boolean' },
  'review.slight': { type: 'boolean' },
  'scoring.standard': { type: 'text' },
  'reply.deemed': { type: 'text', values: ['taking', 'declined'] },
} as const satisfies Readonly<Record<string, FactSpec>>;
