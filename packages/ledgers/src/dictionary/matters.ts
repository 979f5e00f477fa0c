import { type Concept, words } from './concept.ts';

const day = ['日期', '时间'];

/** What lists say of visits and demands. */
export const matterConcepts: readonly Concept[] = [
  { name: 'visitId', headings: words('走访编号 走访记录编号') },
  { name: 'demandId', headings: words('诉求编号 问题编号 需求编号 诉求单号') },
  {
    name: 'recordId',
    headings: words('编号 编码 流水号 受理编号 登记编号 单号 表单号 工单号 工单编号 办件编号 记录编号'),
  },
  {
    name: 'visitOn',
    headings: words('走访时间 走访日期 走访日 服务日期 服务时间 调研日期 调研时间 上门日期 上门时间'),
    rules: [
      {
        head: day,
        role: words('走访 服务 调研 上门'),
        not: words('录入 任务 期限 计划 下次 提交 办结 截止 开始 结束 要求 反馈 整改 拟'),
      },
    ],
    cells: 'day',
  },
  {
    name: 'inspectedOn',
    headings: words('检查日期 检查时间 抽查时间 抽查日期'),
    rules: [{ head: day, role: words('检查 抽查'), not: words('录入 任务 期限 计划 下次 截止 开始 结束 要求 整改') }],
    cells: 'day',
  },
  { name: 'campaign', headings: words('所属行动 专项行动 行动名称 所属活动 走访活动 活动名称') },
  { name: 'taskSource', headings: words('任务来源') },
  { name: 'purpose', headings: words('走访事由 走访目的 走访原因 走访主题') },
  { name: 'visitText', headings: words('走访内容 走访情况 服务内容') },
  {
    name: 'receivedOn',
    headings: words(
      '受理日期 受理时间 收到日期 收到时间 诉求时间 诉求日期 反映时间 反映日期 提交时间 提交日期 服务提交时间 投诉日期 投诉时间 接收时间 接收日期 接件时间 接件日期 来电时间 来访时间',
    ),
    rules: [
      {
        head: day,
        role: words('受理 收到 接收 收集 提交 反映 诉求 投诉 举报'),
        not: words('交办 派单 分派 申请 要求 限 办结 答复 反馈 回复 处理 截止 完成'),
      },
    ],
    cells: 'day',
  },
  {
    name: 'handedInOn',
    headings: words('送检日期 送检时间 委托日期 委托时间 收样日期 收样时间'),
    cells: 'day',
  },
  {
    name: 'assignedOn',
    headings: words('交办时间 交办日期 派单时间 分派时间 转办时间 分办时间 申请日期 申请时间 申请办结时间'),
    cells: 'day',
  },
  {
    name: 'dueOn',
    headings: words(
      '要求办结时间 到期时间 到期日期 完成时限 完成期限 办结时限 办理时限 办理期限 任务截止时间 截止时间 截止日期 整改期限 限办日期',
    ),
    rules: [
      {
        head: words('时限 期限 截止时间 截止日期 到期时间 到期日期'),
        not: words('有效期 履行 合同 担保 缴费 检定 证'),
      },
      { head: day, role: ['要求', '限期'], not: words('实际 申请') },
    ],
    cells: 'deadline',
  },
  {
    name: 'answeredOn',
    headings: words('答复日期 答复时间 回复日期 回复时间 反馈日期 反馈时间'),
    rules: [{ head: day, role: words('答复 回复 反馈'), not: words('要求 申请 限 应 最近 下次 计划 预计') }],
    cells: 'day',
  },
  {
    name: 'finishedOn',
    headings: words('办结时间 办结日期 服务办结时间 结案日期 办理完成时间'),
    rules: [{ head: day, role: words('办结 结案'), not: words('要求 申请 限 应 计划 预计') }],
    cells: 'day',
  },
  { name: 'effectiveOn', headings: words('见效日期 见效时间 落实见效日期'), cells: 'day' },
  {
    name: 'status',
    headings: words(
      '办理状态 办结状态 诉求状态 当前环节 当前状态 办理环节 状态 服务需求状态 需求状态 处理状态 办件状态 工单状态 是否办结',
    ),
    rules: [
      {
        head: ['状态', '环节'],
        role: words('办理 办结 诉求 需求 处理 流程 当前 工单 办件'),
        not: words('登记 后续 下载 审核 企业 帮扶 人员 证 器具'),
      },
    ],
    cells: 'status',
  },
  {
    name: 'category',
    headings: words('诉求类别 诉求类型 诉求分类 业务类型 问题类别 问题类型 问题分类 需求类型 需求类别'),
    rules: [{ head: words('类型 类别 分类'), role: words('诉求 问题 需求'), not: words('企业 主体 违法') }],
  },
  {
    name: 'channel',
    headings: words('诉求渠道 诉求来源 反映来源 反映渠道 受理渠道 来源渠道 问题来源 收集渠道 需求来源'),
    rules: [{ head: ['来源', '渠道'], role: words('诉求 反映 受理 问题 需求 收集'), not: words('案件 资金 任务') }],
  },
  {
    name: 'demandText',
    headings: words(
      '诉求内容 反映内容 需求描述 登记内容 问题描述 诉求描述 需求内容 问题内容 主要诉求 诉求及建议 困难问题 存在困难问题 反映问题 反映的问题 企业诉求 诉求 诉求问题 问题诉求 问题及诉求',
    ),
    rules: [
      {
        head: words('内容 描述 诉求'),
        role: words('诉求 反映 需求 问题'),
        not: words('处理 结果 解决 答复 服务 是否'),
      },
    ],
  },
  { name: 'matterTitle', headings: words('工单标题 反映事项 诉求标题 标题') },
  {
    name: 'dutySection',
    headings: words(
      '责任科室 责任部门 责任单位 责任股室 承办科室 承办部门 承办单位 主办科室 主办单位 办理科室 办理部门 办理单位 处理科室 处理部门',
    ),
    rules: [
      {
        head: words('科室 科所 部门 单位 股室'),
        role: words('责任 承办 主办 办结 办理'),
        not: words('协办 配合 登记 认定 牵头 评选'),
      },
    ],
  },
  // A body outside the bureau, or a section of it.
  { name: 'dutyBody', headings: words('办结机构 承办机构 办理机构 责任机构') },
  { name: 'leadSection', headings: words('牵头部门 牵头单位 牵头单位名称 牵头科室 牵头股室') },
  { name: 'otherSection', headings: words('协办单位 协办部门 协办单位名称 配合单位 配合部门') },
  { name: 'satisfaction', headings: words('满意度 满意情况 满意度评价 满意度评分'), cells: 'satisfaction' },
];
