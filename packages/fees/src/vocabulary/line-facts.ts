import { checkDivision } from '@huiqi/model/identifiers';
import { feeServices } from '@huiqi/model/types';
import type { FactSpec } from '@huiqi/rules';
import { aboveZero, fact, patentYears } from './fact.ts';

/** What an order and one of its lines are. Money is in fen, a measure an exact ratio in the unit of its schedule. */
export const lineFacts: Readonly<Record<string, FactSpec>> = {
  'order.enterprise': fact('text', '缴费企业编号', 'id of the paying enterprise'),
  'order.acceptedOn': fact('day', '受理日期', 'day of acceptance'),
  'order.dueOn': fact('day', '缴费期限', 'day the fee is due'),
  'order.paidOn': fact('day', '缴费日期', 'day of payment'),
  'order.settledOn': fact('day', '缴费日期（未缴的为决定日）', 'day of payment, or of the decision while unpaid'),
  'order.requestedOn': fact('day', '请求减缴日期', 'day the reduction was asked for', {
    question: {
      zh: '哪一天请求减缴？（变更申请人、专利权人后重新请求的，填重新请求之日）',
      en: 'On which day was the reduction asked for? After a change of applicant or owner, the day it was asked for again.',
    },
  }),
  'line.service': fact('text', '服务类别', 'service', { values: feeServices }),
  'line.list': fact('fen', '标准金额', 'list amount', { unit: '元', least: 0 }),
  'line.quantity': fact('integer', '数量', 'quantity', { least: 1 }),
  'line.measure': fact('ratio', '计量数（按收费标准的计费单位）', 'measure, in the unit of the schedule', {
    ...aboveZero,
    question: {
      zh: '按收费标准的计费单位，数量是多少（可有小数）？',
      en: 'How many units of the schedule is it? Decimals are allowed.',
    },
  }),
  'line.base': fact('fen', '计费基数（如设备价款、工程造价）', 'amount the rate is taken of, such as a device price', {
    unit: '元',
    least: 0,
  }),
  'line.paid': fact('fen', '实缴金额', 'amount really paid', { unit: '元', least: 0 }),
  'line.received': fact('fen', '其他层级已给的减免或补助', 'already given by another level', { unit: '元', least: 0 }),
  'line.elected': fact('text', '选用的减免政策', 'waiver rule that the payer chose', {
    question: {
      zh: '同组的政策只能选用一项，选哪一项？（几组都要选的，用顿号分开）',
      en: 'Only one policy of a group may be used: which one? (of several groups, separated by “、”)',
    },
  }),
  'line.commissioned': fact('boolean', '是否委托检验', 'commissioned by the client'),
  'line.onSite': fact('boolean', '是否现场检定', 'carried out on site'),
  'line.channel': fact('text', '办理方式', 'way of filing', {
    values: { paper: { zh: '纸件', en: 'on paper' }, electronic: { zh: '电子', en: 'electronic' } },
  }),
  'line.retest': fact('boolean', '是否复检', 'test again after a failed one'),
  'line.supervisory': fact('boolean', '是否监督检查或责令检定', 'supervisory or ordered by the authority'),
  'line.passed': fact('boolean', '是否合格', 'passed'),
  'line.lateSubmission': fact('boolean', '是否逾期送检', 'submitted late by the user'),
  'line.forceMajeure': fact('boolean', '逾期送检是否因不可抗力', 'submitted late by force majeure'),
  'line.delayWorkdays': fact('integer', '机构逾期完成的工作日数', 'workdays by which the institute was late', {
    unit: '个工作日',
    least: 0,
  }),
  'line.monthsLate': fact('integer', '逾期缴费的月数（不足一月按一月）', 'months of late payment, begun ones counted', {
    unit: '个月',
    least: 0,
  }),
  'fee.item': fact('text', '收费项目代码', 'fee item'),
  'fee.year': fact('integer', '专利年费年度', 'year of the patent annual fee', {
    ...patentYears,
    question: { zh: '这笔专利年费是第几年度的？', en: 'Which year of the patent is this annual fee for?' },
  }),
  'fee.yearFromGrant': fact(
    'integer',
    '年费自授权当年起的年度',
    'year of the annual fee counted from the grant',
    patentYears,
  ),
  'institute.name': fact('text', '收费机构', 'institute'),
  'institute.bureau': fact(
    'text',
    '收费机构所属市场监管局的区划代码',
    'division code of the bureau that runs the institute',
    { check: checkDivision },
  ),
};
