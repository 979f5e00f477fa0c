import { isLocalTime } from '@huiqi/kernel/days';
import { patentKind } from '@huiqi/model/facts';
import type { FactSpec } from '@huiqi/rules';
import { issue } from '../codes.ts';

/**
 * The facts that rules about clocks and duties ask for.
 *
 * @internal
 */
export const calendarFacts: Readonly<Record<string, FactSpec>> = {
  'report.named': {
    type: 'boolean',
    title: { zh: '是否实名举报', en: 'reporter gave a name' },
    question: { zh: '举报人是否实名举报？', en: 'Did the reporter give a name?' },
  },
  'clock.time': {
    type: 'text',
    title: { zh: '起算时刻', en: 'time of day from which hours are counted' },
    check: (text) => ({ issues: isLocalTime(text) ? [] : [issue('time.shape', { text })] }),
    question: {
      zh: '从几点几分起算（如 09:30）？',
      en: 'From which time of day are the hours counted (such as 09:30)?',
    },
  },
  'clock.extensionsGranted': {
    type: 'integer',
    title: { zh: '已批准延期次数', en: 'extensions granted' },
    least: 0,
    question: { zh: '已经批准延期几次？', en: 'How many extensions were granted?' },
  },
  'patent.kind': patentKind,
  'offence.grave': {
    type: 'boolean',
    title: { zh: '是否涉及公民生命健康安全、金融安全且有危害后果', en: 'harm to life, health or financial safety' },
    question: {
      zh: '违法行为是否涉及公民生命健康安全、金融安全且有危害后果？',
      en: 'Did the act harm life, health or financial safety?',
    },
  },
  'demand.class': {
    type: 'text',
    title: { zh: '诉求类别', en: 'class of the demand' },
    values: {
      general: { zh: '一般', en: 'general' },
      difficult: { zh: '疑难复杂', en: 'difficult' },
      consultation: { zh: '咨询', en: 'consultation' },
      simple: { zh: '简单事项', en: 'simple' },
      joint: { zh: '跨部门事项', en: 'several departments' },
      complex: { zh: '复杂事项', en: 'complex' },
    },
    question: { zh: '这件诉求属于哪一类？', en: 'Of which class is this demand?' },
  },
  'demand.ours': {
    type: 'boolean',
    title: { zh: '是否属于本机关职责', en: 'within our remit' },
    question: { zh: '这件诉求是否属于本机关职责？', en: 'Is this demand within our remit?' },
  },
  'demand.role': {
    type: 'text',
    title: { zh: '办理单位的角色', en: 'role of the handling unit' },
    values: { lead: { zh: '牵头单位', en: 'lead unit' }, assist: { zh: '协办单位', en: 'assisting unit' } },
    question: { zh: '本单位是牵头办理还是协助办理？', en: 'Does the unit lead or assist?' },
  },
  'demand.limit': {
    type: 'day',
    title: { zh: '派单载明的办理期限', en: 'limit printed on the ticket' },
    question: { zh: '派单上载明的办理期限是哪一天？', en: 'Which limit is printed on the ticket?' },
  },
  'task.limit': {
    type: 'day',
    title: { zh: '交办的完成期限', en: 'limit of the task' },
    question: { zh: '交办的完成期限是哪一天？', en: 'By which day is the task to be done?' },
  },
  'instrument.validUntil': {
    type: 'day',
    title: { zh: '检定证书载明的有效期', en: 'validity printed on the verification certificate' },
    question: { zh: '检定证书载明的有效期至哪一天？', en: 'Until which day is the verification certificate valid?' },
  },
  'penalty.metrology': {
    type: 'boolean',
    title: { zh: '是否依计量法作出的处罚', en: 'penalty under the metrology law' },
    question: { zh: '处罚决定是否依计量法作出？', en: 'Was the penalty imposed under the metrology law?' },
  },
  'penalty.onTheSpot': {
    type: 'boolean',
    title: { zh: '是否当场作出的处罚', en: 'penalty imposed on the spot' },
    question: { zh: '处罚决定是否当场作出？', en: 'Was the penalty imposed on the spot?' },
  },
  'review.simple': {
    type: 'boolean',
    title: { zh: '复议是否适用简易程序', en: 'review by the simple procedure' },
    question: { zh: '行政复议是否适用简易程序？', en: 'Does the review follow the simple procedure?' },
  },
  'petition.office': {
    type: 'boolean',
    title: { zh: '是否党委和政府信访部门', en: 'office of letters and visits' },
    question: {
      zh: '本单位是不是党委和政府信访部门？',
      en: 'Is the unit an office of letters and visits of the Party committee and government?',
    },
  },
  'boiler.powerStation': {
    type: 'boolean',
    title: { zh: '是否电站锅炉', en: 'boiler of a power station' },
    question: { zh: '是不是电站锅炉？', en: 'Is it a boiler of a power station?' },
  },
  'boiler.insideReachable': {
    type: 'boolean',
    title: { zh: '能否进行内部检验', en: 'can be inspected inside' },
    question: { zh: '锅炉的结构能否进行内部检验？', en: 'Can the boiler be inspected inside?' },
  },
  'vessel.grade': {
    type: 'integer',
    title: { zh: '压力容器安全状况等级', en: 'safety grade of the pressure vessel' },
    least: 1,
    most: 5,
    question: {
      zh: '最近一次全面检验评定的安全状况等级是几级？',
      en: 'Which safety grade did the last full inspection give?',
    },
  },
  'cylinder.gas': {
    type: 'text',
    title: { zh: '气瓶盛装气体', en: 'gas in the cylinder' },
    values: {
      corrosive: { zh: '腐蚀性气体', en: 'corrosive gas' },
      general: { zh: '一般气体', en: 'general gas' },
      inert: { zh: '惰性气体', en: 'inert gas' },
    },
    question: { zh: '气瓶盛装哪一类气体？', en: 'What kind of gas does the cylinder hold?' },
  },
};
