import type { Words } from '../words.ts';

/** The words of `@huiqi/classification`. */
export const classificationWords: Words = {
  'classification.class': {
    zh: '没有分类“{name}”{hint}',
    en: 'there is no class “{name}”{hint}',
    todo: { zh: '核对名称，如 enterprise.size', en: 'check the name, such as enterprise.size' },
  },
  'classification.size.stated': {
    zh: '企业规模按填报认定，未按从业人员、营业收入、资产总额计算',
    en: 'the size is taken as stated, not computed from people, revenue and assets',
  },
  'classification.size.differs': {
    zh: '填报的企业规模为{stated:as}，按现有指标应为{computed:as}',
    en: 'the size is stated as {stated:as}; the figures at hand give {computed:as}',
    todo: { zh: '请核对规模和各项指标', en: 'check the size and the figures' },
  },
  'classification.stated': {
    zh: '“{fact:title}”按填报认定，未按规则计算',
    en: '“{fact:title}” is taken as stated, not computed by the rules',
  },
  'classification.differs': {
    zh: '“{fact:title}”填报为{stated:as}，按现有事实应为{computed:as}',
    en: '“{fact:title}” is stated as {stated:as}; the facts at hand give {computed:as}',
    todo: { zh: '请核对填报内容和各项事实', en: 'check the statement and the facts' },
  },
};
