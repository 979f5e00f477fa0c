import { codesOf, levels } from '@huiqi/model/types';
import type { CollectionSpec, FactSpec } from '@huiqi/rules';
import { awardFields, calendarYear, levelOrder, subjectTypes } from './word.ts';

const area = ['quality', 'safety', 'environment'] as const;

/** 生产安全事故报告和调查处理条例第三条: from lowest to highest. */
const severity = {
  type: 'text',
  values: ['general', 'larger', 'major', 'grave'],
  order: ['general', 'larger', 'major', 'grave'],
} as const satisfies FactSpec;

const accidents = {
  fields: {
    on: { type: 'day' },
    kind: { type: 'text', values: [...area, 'health', 'food', 'mass', 'other'] },
    severity,
    ownFault: { type: 'boolean' },
  },
  day: 'on',
} as const satisfies CollectionSpec;

const violations = {
  fields: {
    on: { type: 'day' },
    kind: {
      type: 'text',
      values: [...area, 'tax', 'labour', 'credit', 'licence', 'consumer-fraud', 'award-fraud', 'other'],
    },
    award: { type: 'text' },
    serious: { type: 'boolean' },
  },
  day: 'on',
} as const satisfies CollectionSpec;

const samplings = {
  fields: {
    on: { type: 'day' },
    level: { type: 'text', values: codesOf(levels), order: levelOrder },
    passed: { type: 'boolean' },
    serious: { type: 'boolean' },
  },
  day: 'on',
} as const satisfies CollectionSpec;

const complaints = {
  fields: {
    on: { type: 'day' },
    valid: { type: 'boolean' },
    severity: { type: 'text', values: ['general', 'larger', 'major'], order: ['general', 'larger', 'major'] },
    ownFault: { type: 'boolean' },
  },
  day: 'on',
} as const satisfies CollectionSpec;

const exportNotices = {
  fields: { on: { type: 'day' }, ownFault: { type: 'boolean' } },
  day: 'on',
} as const satisfies CollectionSpec;

const holdings = {
  fields: {
    on: { type: 'day' },
    onOrAfter: { type: 'day' },
    onOrBefore: { type: 'day' },
    ...awardFields,
    year: { type: 'integer', ...calendarYear },
    achievement: { type: 'text' },
    until: { type: 'day' },
  },
  day: 'on',
} as const satisfies CollectionSpec;

const annuals = {
  fields: {
    on: { type: 'day' },
    yieldGrade: { type: 'text', values: ['A', 'B', 'C', 'D'], order: ['D', 'C', 'B', 'A'] },
    revenue: { type: 'fen', unit: '元', least: 0 },
    profit: { type: 'fen', unit: '元' },
    revenueGrowth: { type: 'ratio', least: -1 },
    samplingsPassed: { type: 'boolean' },
  },
  day: 'on',
} as const satisfies CollectionSpec;

const certificates = {
  fields: {
    on: { type: 'day' },
    until: { type: 'day' },
    kind: { type: 'text', values: ['quality', 'environment', 'health', 'sector', 'brand', 'same-line', 'other'] },
  },
  day: 'on',
} as const satisfies CollectionSpec;

const pools = {
  fields: {
    on: { type: 'day' },
    until: { type: 'day' },
    reviewedOn: { type: 'day' },
    pool: { type: 'text' },
    tier: { type: 'text' },
  },
  day: 'on',
} as const satisfies CollectionSpec;

/** The records that rules on awards may ask about. */
export const recordWords = {
  accidents,
  violations,
  samplings,
  complaints,
  exportNotices,
  holdings,
  annuals,
  certificates,
  pools,
  standards: {
    fields: {
      on: { type: 'day' },
      number: { type: 'text' },
      kind: { type: 'text', values: ['zhejiang-made', 'enterprise', 'advanced', 'other'] },
      declared: { type: 'boolean' },
    },
    day: 'on',
  },
  awardApplications: {
    fields: {
      on: { type: 'day' },
      ...awardFields,
      year: { type: 'integer', ...calendarYear },
      subject: { type: 'text', values: subjectTypes },
    },
    day: 'on',
  },
  awardPayments: {
    fields: {
      on: { type: 'day' },
      ...awardFields,
      amount: { type: 'fen', unit: '元', least: 0 },
    },
    day: 'on',
  },
  recommendations: {
    fields: { on: { type: 'day' }, by: { type: 'text' }, award: awardFields.award },
    day: 'on',
  },
  replies: {
    fields: { on: { type: 'day' }, matter: { type: 'text' } },
    day: 'on',
  },
  editions: {
    fields: { on: { type: 'day' }, award: awardFields.award },
    day: 'on',
  },
  controlled: {
    fields: { name: { type: 'text' } },
    collections: { accidents, violations, samplings, complaints, annuals },
  },
} as const satisfies Readonly<Record<string, CollectionSpec>>;
