import type { Titles } from '@huiqi/kernel';
import { enterpriseKinds } from '../../code-lists.ts';
import type { ModelTitles } from '../../shared-words.ts';

const titles: ModelTitles = {
  facts: {
    'enterprise.kind': { title: 'kind of entity', values: enterpriseKinds },
    'enterprise.division': 'division code',
    'enterprise.province': 'province code',
    'enterprise.city': 'city code',
    'enterprise.park': 'park',
    'enterprise.industry': 'industry code',
    'enterprise.industrySection': 'industry section',
    'enterprise.industryDivision': 'industry division',
    'enterprise.industryGroup': 'industry group',
    'enterprise.employees': 'employees',
    'enterprise.revenue': 'revenue',
    'enterprise.assets': 'total assets',
    'enterprise.registeredOn': 'day of registration',
    'enterprise.operatingSince': 'operating since',
    'enterprise.aboveScale': 'above designated scale',
    'enterprise.highTechUntil': 'high-tech certificate valid until',
    'enterprise.highTech': 'high-tech enterprise',
    'enterprise.abnormalListed': {
      title: 'on the list of abnormal operations',
      question: 'Is the enterprise on the list of abnormal operations now? No where it was removed',
    },
    'enterprise.seriouslyDishonestListed': {
      title: 'on the list of serious violations and dishonesty',
      question: 'Is the enterprise on the list of serious violations and dishonesty now? No where it was removed',
    },
    'enterprise.size': {
      title: 'enterprise size',
      values: { micro: 'micro', small: 'small', medium: 'medium', large: 'large' },
    },
    'patent.kind': {
      title: 'kind of patent',
      values: { invention: 'invention', utility: 'utility model', design: 'design' },
    },
  },
  events: {
    classify: 'classification',
    filing: 'filing',
    grant: 'grant',
  },
};

/** What the facts, records and events of `@huiqi/model` are called in English. */
export const modelTitlesEn: Titles = titles;
