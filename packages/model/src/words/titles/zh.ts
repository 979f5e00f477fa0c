import type { Titles } from '@huiqi/kernel';
import { enterpriseKinds } from '../../code-lists.ts';
import type { ModelTitles } from '../../shared-words.ts';

const titles: ModelTitles = {
  facts: {
    'enterprise.kind': { title: '主体类型', values: enterpriseKinds },
    'enterprise.division': '行政区划代码',
    'enterprise.province': '所在省份代码',
    'enterprise.city': '所在地市代码',
    'enterprise.park': '所在园区',
    'enterprise.industry': '行业代码',
    'enterprise.industrySection': '行业门类',
    'enterprise.industryDivision': '行业大类',
    'enterprise.industryGroup': '行业中类',
    'enterprise.employees': '从业人员',
    'enterprise.revenue': '营业收入',
    'enterprise.assets': '资产总额',
    'enterprise.registeredOn': '成立日期',
    'enterprise.operatingSince': '开始经营日期',
    'enterprise.aboveScale': '是否规上',
    'enterprise.highTechUntil': '高新技术企业证书有效期至',
    'enterprise.highTech': '是否高新技术企业',
    'enterprise.abnormalListed': {
      title: '是否列入经营异常名录',
      question: '该企业现在是否列入经营异常名录？已移出的填否',
    },
    'enterprise.seriouslyDishonestListed': {
      title: '是否列入严重违法失信名单',
      question: '该企业现在是否列入严重违法失信名单？已移出的填否',
    },
    'enterprise.size': { title: '企业规模', values: { micro: '微型', small: '小型', medium: '中型', large: '大型' } },
    'patent.kind': { title: '专利类型', values: { invention: '发明', utility: '实用新型', design: '外观设计' } },
  },
  events: {
    classify: '划型',
    filing: '申请',
    grant: '授予',
  },
};

/** What the facts, records and events of `@huiqi/model` are called in Chinese. */
export const modelTitlesZh: Titles = titles;
