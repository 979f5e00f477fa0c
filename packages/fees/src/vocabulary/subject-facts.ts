import { patentKind } from '@huiqi/model/facts';
import { catalogueModes, instrumentUses } from '@huiqi/model/types';
import type { FactSpec } from '@huiqi/rules';
import { aboveZero, fact, patentYears } from './fact.ts';

/** What a fee is charged for: an instrument, a piece of special equipment, a patent, a trademark, a medical device. */
export const subjectFacts: Readonly<Record<string, FactSpec>> = {
  'instrument.name': fact('text', '器具名称', 'instrument'),
  'instrument.catalogueMode': fact('text', '强检目录监管方式', 'mode in the catalogue', { values: catalogueModes }),
  'instrument.inCatalogue': fact('boolean', '是否列入强制检定目录', 'listed for mandatory verification', {
    question: {
      zh: '受理当日的目录是否把该器具列为强制检定？',
      en: 'Did the catalogue of the day of acceptance list the instrument for mandatory verification?',
    },
  }),
  'instrument.inPlan': fact('boolean', '是否列入周期检定计划', 'in the plan of periodic verification', {
    question: {
      zh: '该器具是否列入当地的周期检定计划？',
      en: 'Is the instrument in the local plan of periodic verification?',
    },
  }),
  'instrument.use': fact('text', '器具用途', 'use of the instrument', { values: instrumentUses }),
  'equipment.kind': fact('text', '特种设备种类', 'kind of special equipment'),
  'equipment.inspection': fact('text', '检验类别', 'kind of inspection'),
  'equipment.floors': fact('integer', '电梯层数', 'floors of the lift', { unit: '层', least: 1 }),
  'equipment.rise': fact('ratio', '扶梯提升高度', 'rise of the escalator', { unit: '米', ...aboveZero }),
  'equipment.length': fact('ratio', '人行道长度', 'length of the walkway', { unit: '米', ...aboveZero }),
  'equipment.capacity': fact('ratio', '额定蒸发量', 'rated capacity of the boiler', { unit: '吨/时', ...aboveZero }),
  'equipment.power': fact('ratio', '额定热功率', 'rated thermal power of the boiler', { unit: '兆瓦', ...aboveZero }),
  'equipment.load': fact('ratio', '额定载荷', 'rated load', { unit: '吨', ...aboveZero }),
  'equipment.special': fact('boolean', '是否特殊电梯', 'lift of a special kind'),
  'equipment.hydraulic': fact('boolean', '是否液压驱动', 'hydraulic'),
  'patent.kind': patentKind,
  'patent.filedOn': fact('day', '专利申请日', 'filing day of the patent'),
  'patent.grantedOn': fact('day', '专利授权公告日', 'grant day of the patent'),
  'patent.reductionApproved': fact('boolean', '是否已获准减缴', 'reduction approved'),
  'patent.reductionApprovedOn': fact('day', '获准减缴日期', 'day the reduction was approved'),
  'patent.askedInTime': fact('boolean', '是否按时请求减缴', 'reduction asked for in time', {
    question: {
      zh: '是否与申请同时、或者在缴费期限届满两个半月前请求减缴？',
      en: 'Was the reduction asked for with the filing, or two and a half months before the fee was due?',
    },
  }),
  'patent.changedSinceRequest': fact(
    'boolean',
    '请求减缴之后是否又变更过申请人、专利权人',
    'applicant or owner changed since the request',
  ),
  'patent.yearAtExtension': fact(
    'integer',
    '2018年7月31日所处的专利年度',
    'year of the patent on 31 July 2018',
    patentYears,
  ),
  'patent.yearFromGrantAtExtension': fact(
    'integer',
    '2018年7月31日所处的自授权当年起的年度',
    'year counted from the grant on 31 July 2018',
    patentYears,
  ),
  'patent.openLicence': fact('boolean', '是否处于开放许可实施期间', 'open licence running'),
  'patent.withdrawn': fact(
    'boolean',
    '是否在首次审查意见答复期限届满前主动撤回且未答复',
    'withdrawn before the first reply limit, with no reply filed',
  ),
  'patent.abnormal': fact('boolean', '是否被认定为非正常专利申请', 'held to be an abnormal filing'),
  'patent.officialFees': fact('fen', '已缴官方规定费用合计', 'official fees paid', { unit: '元', least: 0 }),
  'enterprise.epidemicMaker': fact('boolean', '是否生产防疫物资', 'makes epidemic products'),
  'trademark.classes': fact('integer', '商标类别数', 'classes of the trademark', { unit: '类', least: 1, most: 45 }),
  'trademark.goods': fact('integer', '商品或服务项目数', 'goods or services named', { unit: '项', least: 1 }),
  'trademark.kind': fact('text', '商标种类', 'kind of trademark', {
    values: {
      ordinary: { zh: '商品或服务商标', en: 'trade or service mark' },
      collective: { zh: '集体商标', en: 'collective mark' },
      certification: { zh: '证明商标', en: 'certification mark' },
    },
  }),
  'device.class': fact('text', '医疗器械管理类别', 'class of the medical device', {
    values: { II: { zh: '第二类', en: 'class II' }, III: { zh: '第三类', en: 'class III' } },
  }),
  'device.origin': fact('text', '产地', 'origin', {
    values: {
      domestic: { zh: '境内', en: 'domestic' },
      imported: { zh: '进口（含港、澳、台产品）', en: 'imported, also from Hong Kong, Macao or Taiwan' },
    },
  }),
  'device.innovative': fact('boolean', '是否进入创新医疗器械特别审批程序', 'entered the innovative device procedure'),
  'device.emergency': fact(
    'boolean',
    '是否进入医疗器械应急审批程序的疫情防控产品',
    'epidemic product in the emergency procedure',
  ),
};
