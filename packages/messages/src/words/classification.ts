import type { Words } from '../words.ts';

/** The words of `@huiqi/classification`. */
export const classificationWords: Words = {
  'classification.size.stated': {
    zh: '企业规模按填报认定，未按从业人员、营业收入、资产总额计算',
    en: 'the size is taken as stated, not computed from people, revenue and assets',
  },
  'classification.size.differs': {
    zh: '填报的企业规模为{stated}，按现有指标应为{computed}',
    en: 'the size is stated as {stated}; the figures at hand give {computed}',
    todo: { zh: '请核对规模和各项指标', en: 'check the size and the figures' },
  },
};
