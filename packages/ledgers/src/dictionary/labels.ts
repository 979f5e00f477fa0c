import { recordOf } from '@huiqi/kernel';
import { industryDivisionName, industrySections, provinceNames } from '@huiqi/model/identifiers';

/** Labels from codes, each with its words parted by spaces. */
function labels(codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return recordOf(
    Object.entries(codes).flatMap(([code, line]) => line.split(' ').map((word): [string, string] => [word, code])),
  );
}

const levels = labels({
  national: '国家 国家级 全国',
  province: '省 省级 省部级',
  city: '市 市级 地市级 设区市级',
  county: '县 区 县级 区级 区县级 县区级',
});

function industryLabels(): Readonly<Record<string, string>> {
  const named: [string, string][] = Object.entries(industrySections).map(([letter, { name }]) => [name, letter]);
  for (const [letter, { first, last }] of Object.entries(industrySections)) {
    for (let number = first; number <= last; number += 1) {
      const digits = String(number).padStart(2, '0');
      const name = industryDivisionName(digits);
      // A division may be named as its section is: the name then says no more than the section.
      if (name !== null && !named.some(([known]) => known === name)) named.push([name, letter + digits]);
    }
  }
  return recordOf(named);
}

function divisionLabels(): Readonly<Record<string, string>> {
  return recordOf(
    Object.entries(provinceNames).flatMap(([code, name]): [string, string][] => [
      [name, code],
      [name.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/u, ''), code],
    ]),
  );
}

/**
 * The words of daily use for the codes of a field, by record and field. A word that may mean two codes is not here: 已完成 of a demand
 * says either that it was answered or that the answer took effect.
 */
export const dailyLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Enterprise.kind': labels({
    enterprise:
      '企业 有限责任公司 有限公司 股份有限公司 个人独资企业 独资企业 合伙企业 普通合伙 普通合伙企业 有限合伙 有限合伙企业 国有企业 国企 集体企业 集体所有制 全民所有制 私营企业 民营企业 外资企业 外商投资企业 有限公司分支机构 有限责任公司分公司 内资企业',
    'individual-business': '个体 个体户 个体工商户 个体经营',
    cooperative: '合作社 专业合作社 农民专业合作社 农民专业合作社联合社',
  }),
  'Enterprise.industry': industryLabels(),
  'Enterprise.division': divisionLabels(),
  'Officer.rank': labels({
    leader: '局长 副局长 党组书记 党组成员 局领导 分管领导',
    'station-head': '所长',
    'section-head': '股长 科长 处长 大队长',
    staff: '科员 办事员 一般人员 一般干部',
  }),
  'Demand.status': labels({
    received: '待分派 待受理 待处理 待办理 待认领 待办 未办理 未处理 受理 新建',
    assigned: '正常在办 在办 办理中 处理中 已交办 已派单 已分派 已转办 超时再办 帮扶中 跟进中',
    answered: '正常办结 办结 已办结 已回复 已反馈 已处理 已办理 超时办结',
    withdrawn: '已取消 已撤销 撤回 撤销 误报',
  }),
  'Demand.channel': labels({
    visit: '走访 走访收集 上门走访 实地走访',
    station: '服务站 企业服务站 服务站点',
    hotline: '12345 12315 热线 12345热线 12315热线 服务热线',
    online: '网络 网上 线上 网站 平台 网上平台 微信 小程序',
    meeting: '座谈 座谈会 企业座谈会',
    referral: '上级转办 上级交办 转办 交办 部门转办',
  }),
  'Instrument.use': labels({
    trade: '贸易结算 用于贸易结算',
    safety: '安全防护 用于安全防护',
    medical: '医疗卫生 用于医疗卫生',
    environment: '环境监测 用于环境监测',
  }),
  'Instrument.verification': labels({ verification: '强制检定 首次检定 后续检定' }),
  'FeeOrder.lines.service': labels({ 'verification-mandatory': '强检', calibration: '校准服务' }),
  'Award.level': levels,
  'Award.kind': labels({ other: '其它' }),
  'Holding.grade': labels({ award: '正奖', nomination: '提名', proposed: '拟授奖 公示' }),
  'Target.bound': labels({
    'at-least': '≥ >= 不低于 至少 不少于',
    'at-most': '≤ <= 不高于 至多 不超过',
    exactly: '= 等于',
  }),
};
