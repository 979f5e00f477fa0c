import type { Words } from '@huiqi/kernel';
import type { ClassificationParams } from '../codes.ts';

export { classificationTitlesZh } from './titles/zh.ts';

/** The words of `@huiqi/classification` in Chinese. */
export const classificationZh: Words<ClassificationParams> = {
  'classification.answer.is': '{about:title}为{value:as}',
  'classification.answer.maybe': '{about:title}可能是{value:as}，尚未确定',
  'classification.answer.yes': '{about:title}：是',
  'classification.answer.no': '{about:title}：否',
  'classification.class': ['没有分类“{name}”{hint}', '核对名称，如 enterprise.size'],
  'classification.size.stated': '企业规模按填报认定，未按从业人员、营业收入、资产总额计算',
  'classification.size.differs': ['填报的企业规模为{stated:as}，按现有指标应为{computed:as}', '请核对规模和各项指标'],
  'classification.stated': '“{fact:title}”按填报认定，未按规则计算',
  'classification.differs': [
    '“{fact:title}”填报为{stated:as}，按现有事实应为{computed:as}',
    '请核对填报内容和各项事实',
  ],
};
