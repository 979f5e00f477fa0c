import { type Concept, words } from './concept.ts';

/** What lists say of measuring instruments and of what is charged. */
export const instrumentAndFeeConcepts: readonly Concept[] = [
  {
    name: 'instrumentName',
    headings: words('计量器具名称 器具名称 强检器具名称 计量器具 器具'),
    rules: [{ head: ['器具名称'] }],
  },
  { name: 'deviceName', headings: words('设备名称 仪器名称 计量设备名称') },
  { name: 'instrumentId', headings: words('器具编号 计量器具编号') },
  { name: 'serialNumber', headings: words('器号 出厂编号 出厂号 设备编号 仪器编号') },
  { name: 'count', headings: words('数量 台件数 台套数 器具数量 台数 件数 台件'), cells: 'integer' },
  { name: 'instrumentUse', headings: words('用途 使用用途 器具用途'), cells: 'label' },
  { name: 'traceability', headings: words('检定或校准 检定校准 溯源方式 检校方式'), cells: 'label' },
  { name: 'catalogueMode', headings: words('目录监管方式 强检目录监管方式 监管方式 强检方式'), cells: 'label' },
  {
    name: 'validUntil',
    headings: words('有效期 有效期至 有效期止 下次检验日期 下次检定日期 检定有效期'),
    cells: 'deadline',
  },
  { name: 'verifiedOn', headings: words('检定日期 检定时间 检验日期 校准日期'), cells: 'day' },
  {
    name: 'institute',
    headings: words('收费机构 收费单位 检定机构 检定单位 检测机构 检验机构 技术机构 承检机构 承检单位 校准机构'),
    rules: [{ head: ['机构', '单位'], role: words('检定 检测 检验 校准 收费 承检'), not: words('被 受检 送检') }],
  },
  { name: 'feeOrderId', headings: words('收费单编号 收费单号 缴费单号') },
  {
    name: 'paidOn',
    headings: words('缴费日期 缴费时间 交费日期 交费时间 收费日期 收费时间 付款日期 到账日期'),
    cells: 'day',
  },
  { name: 'payBy', headings: words('缴费期限 缴费截止日期 交费期限 付款期限'), cells: 'day' },
  { name: 'feeItemCode', headings: words('收费项目代码 收费项目编码') },
  {
    name: 'feeItem',
    headings: words('收费项目 检定项目 校准项目 检验项目 检测项目 检定校准项目'),
    rules: [{ head: ['校准项目', '检定项目'] }],
  },
  { name: 'service', headings: words('服务类别 收费类别'), cells: 'label' },
  { name: 'listAmount', headings: words('标准金额 收费标准金额'), cells: 'money' },
  { name: 'payable', headings: words('应收金额 应缴金额 应收费用 应缴费用 应收'), cells: 'money' },
  { name: 'paid', headings: words('实收金额 已缴金额 实缴金额 实收费用 实收'), cells: 'money' },
  { name: 'waived', headings: words('减免金额 优惠金额 免收金额 减免费用 减免'), cells: 'money' },
];
