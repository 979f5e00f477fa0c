import { type Concept, words } from './concept.ts';

/** What lists say of awards, of who reached them, and of targets. */
export const awardAndTargetConcepts: readonly Concept[] = [
  { name: 'awardId', headings: words('奖项编号 奖项代码') },
  { name: 'awardName', headings: words('奖项名称 奖项 荣誉名称 荣誉称号 获奖名称 称号名称 良好信息名称 品牌名称') },
  { name: 'awardLevel', headings: words('级别 层级 奖项级别 荣誉级别 奖项层级 评定级别'), cells: 'label' },
  { name: 'awardKind', headings: words('奖项类别 奖项类型 荣誉类别 类别 良好信息类别'), cells: 'label' },
  { name: 'holdingId', headings: words('获奖编号') },
  { name: 'grade', headings: words('获奖等次 获奖等级 等次 奖次 获奖类别'), cells: 'label' },
  { name: 'edition', headings: words('届次 届别 届数'), cells: 'integer' },
  {
    name: 'year',
    headings: words('年度 年份 认定年度 获奖年度 获奖年份 认定发布年度 授予年度'),
    rules: [{ head: ['年度', '年份'], role: words('认定 获奖 授予 发布 表彰') }],
    cells: 'year',
  },
  {
    name: 'grantedOn',
    headings: words(
      '授予日期 授予时间 获奖日期 获奖时间 认定日期 认定时间 认定发布时间 表彰时间 表彰日期 授奖时间 授奖日期 颁奖时间 颁发日期',
    ),
    rules: [{ head: ['日期', '时间'], role: words('认定 授予 获奖 表彰 授奖 颁发'), not: words('有效 到期 拟') }],
    cells: 'day',
  },
  {
    name: 'document',
    headings: words('文号 认定文号 认定发布文号 表彰文号 依据 依据文件 文件依据 发文文号 授奖文号 认定文件 表彰文件'),
  },
  { name: 'targetId', headings: words('目标编号 指标编号') },
  { name: 'targetTitle', headings: words('目标名称 指标名称 任务名称 考核指标 工作任务 目标任务') },
  { name: 'measure', headings: words('统计口径 指标口径') },
  { name: 'measureText', headings: words('指标说明 具体任务 指标解释') },
  { name: 'target', headings: words('目标值 年度目标值 年度目标 目标数 任务数'), cells: 'quantity' },
  { name: 'bound', headings: words('界限'), cells: 'label' },
  { name: 'unit', headings: words('计量单位 单位 计数单位 指标单位'), cells: 'unit' },
  { name: 'finishBy', headings: words('完成时间 完成日期') },
];

/** What stands in every list and belongs to nothing. */
export const restConcepts: readonly Concept[] = [
  { name: 'rowNumber', headings: words('序号 行次 序 no 编次') },
  { name: 'screen', headings: words('操作 全选 警示 详情 选择') },
  { name: 'remark', headings: words('备注 说明 其他 备注说明') },
];
